import { actionTitle } from '#domain/ledger';
import { dayOf, timeOf } from '#domain/shared';
import type { LedgerEntry } from './entry.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How entries become lines of a file. */
export interface LedgerWriter {
  readonly head: string;
  readonly line: (entry: LedgerEntry) => string;
}

/** Excel takes a file with this mark for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

type CellValue = string | number | null;

const COLUMNS: readonly (readonly [title: string, cell: (entry: LedgerEntry) => CellValue])[] = [
  ['编号', ({ id }) => id],
  ['链上序号', ({ seq }) => seq],
  ['时间（北京时间）', ({ at }) => `${dayOf(at)} ${timeOf(at)}`],
  ['时间（UTC）', ({ at }) => at.toISOString()],
  ['操作人', ({ actor, actorName }) => actorName ?? (actor === 'system' ? '系统' : '')],
  ['操作人标识', ({ actor }) => actor],
  ['来源地址', ({ from }) => from],
  ['事项', ({ action }) => actionTitle(action)],
  ['事项代码', ({ action }) => action],
  ['对象', ({ subject }) => subject],
  ['变更前', ({ before }) => json(before)],
  ['变更后', ({ after }) => json(after)],
  ['说明', ({ context }) => json(context)],
  ['内容摘要', ({ digest }) => digest],
  ['前一条哈希', ({ prevHash }) => prevHash],
  ['哈希', ({ hash }) => hash],
];

export const WRITERS: Readonly<Record<ExportFormat, LedgerWriter>> = {
  csv: {
    head: `${BYTE_ORDER_MARK}${csvLine(COLUMNS.map(([title]) => title))}`,
    line: (entry) => csvLine(COLUMNS.map(([, cell]) => cell(entry))),
  },
  /** Carries exactly what was digested: the chain can be proven from the file alone. */
  jsonl: { head: '', line: (entry) => `${JSON.stringify(entry)}\n` },
};

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe, and is read as text. */
export function csvCell(value: CellValue): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
