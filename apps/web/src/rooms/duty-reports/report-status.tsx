import { reportInk, type ReportStatus, reportWord } from './duty-words.ts';

/** Where a report stands: a word in its ink. */
export function ReportStatusWord({ status }: { status: ReportStatus }) {
  return <span style={{ color: reportInk(status), whiteSpace: 'nowrap' }}>{reportWord(status)}</span>;
}
