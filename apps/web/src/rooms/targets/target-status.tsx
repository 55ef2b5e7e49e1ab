import { statusInk, statusWord, type TargetStatus } from './target-words.ts';

/** Where a target stands: a word in its ink. */
export function TargetStatusWord({ status }: { status: TargetStatus }) {
  return <span style={{ color: statusInk(status), whiteSpace: 'nowrap' }}>{statusWord(status)}</span>;
}
