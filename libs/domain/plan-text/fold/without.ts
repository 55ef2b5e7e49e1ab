import { type FoldedText } from './fold.ts';

/** The text without some stretches of it, given in order; every sign left still knows its place. */
export function without(folded: FoldedText, breaks: readonly { from: number; to: number }[]): FoldedText {
  const kept = new Uint32Array(folded.text.length);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const { from: cut, to } of [...breaks, { from: folded.text.length, to: folded.text.length }]) {
    parts.push(folded.text.slice(from, cut));
    for (let at = from; at < cut; at += 1) {
      kept[length] = at;
      length += 1;
    }
    from = to;
  }
  const text = parts.join('');
  return {
    original: folded.original,
    text,
    startOf: (at) => (at < length ? folded.startOf(kept[at] ?? 0) : folded.original.length),
    endOf: (at) => (at <= 0 ? 0 : folded.endOf((kept[Math.min(at, length) - 1] ?? 0) + 1)),
  };
}
