/** No more of a text is compared: an item is known by its beginning. */
const COMPARED = 120;

/** The pairs of neighbouring characters at the beginning of a text, marks and white space left out. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = Array.from(text.slice(0, COMPARED).replace(/[\p{P}\p{S}\s]/gu, ''));
  const [only] = characters;
  if (characters.length === 1 && only !== undefined) return new Set([only]);
  return new Set(characters.slice(1).map((character, nth) => `${characters[nth] ?? ''}${character}`));
}

/** How alike two texts are, from 0 to 1: twice the pairs they share over all their pairs (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
