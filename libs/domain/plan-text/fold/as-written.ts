import { type FoldedText } from './fold.ts';

/**
 * Gives words put together from a folded span back the script and width the writer used there:
 * 行政复议首选率 becomes 行政復議首選率 again where the text says so.
 */
export function asWrittenIn(folded: FoldedText, start: number, end: number): (words: string) => string {
  const written = new Map<string, string>();
  for (let at = start; at < end; at += 1) {
    const sign = folded.text[at] ?? '';
    const from = folded.startOf(at);
    const original = folded.original.slice(from, folded.endOf(at + 1));
    if (original.length === 1 && original !== sign && !written.has(sign)) written.set(sign, original);
  }
  if (written.size === 0) return (words) => words;
  return (words) => words.replaceAll(/[^\d.%]/g, (sign) => written.get(sign) ?? sign);
}
