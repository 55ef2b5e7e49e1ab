/** Characters a shingle is long: short enough for Chinese words, long enough to tell sentences apart. */
const SHINGLE = 3;

/** What is said, without how it is set: full and half width, case, spaces and marks make no difference. */
export const wordsAlone = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * How much two texts say the same, from 0 to 1: the share of three-character shingles they have in common, each
 * counted as often as it stands (Sørensen–Dice). The order of sentences hardly matters; 1 for the same words.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [wordsAlone(one), wordsAlone(other)];
  if (a === b) return a === '' ? 0 : 1;
  const [left, right] = [shingles(a), shingles(b)];
  let common = 0;
  for (const [shingle, count] of left.counts) common += Math.min(count, right.counts.get(shingle) ?? 0);
  const total = left.total + right.total;
  return total === 0 ? 0 : (2 * common) / total;
}

function shingles(text: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const characters = [...text];
  const counts = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= characters.length; at += 1) {
    const shingle = characters.slice(at, at + SHINGLE).join('');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, characters.length - SHINGLE + 1) };
}
