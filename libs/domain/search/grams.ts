/**
 * What an index keeps of a text: every character and every two that follow each other, as 32-bit numbers made of their
 * UTF-16 units. The numbers are the characters themselves, not a digest of them: nothing collides. A character outside
 * the basic plane is two units, hence a pair. Pairs of digits stand in half of all records, so that figures and codes
 * are kept by threes as well.
 */
export function gramsOf(folded: string): number[] {
  const grams = new Set<number>();
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isHalf(unit)) grams.add(unit);
    addEnding(grams, folded, at);
  }
  return [...grams];
}

/** The grams that every text with this word has: its pairs and threes, or the one character it is made of. */
export function gramsOfWord(folded: string): number[] {
  if (folded.length === 1) return [folded.charCodeAt(0)];
  const grams = new Set<number>();
  for (let at = 1; at < folded.length; at += 1) addEnding(grams, folded, at);
  return [...grams];
}

/** The pair, and the three with a figure or a letter, that end here. */
function addEnding(grams: Set<number>, folded: string, at: number): void {
  if (at < 1) return;
  const unit = folded.charCodeAt(at);
  const before = folded.charCodeAt(at - 1);
  grams.add(pair(before, unit));
  if (at < 2) return;
  if (isLatin(unit) || isLatin(before) || isLatin(folded.charCodeAt(at - 2))) {
    grams.add(pair(0xfdd4, digest16(folded.slice(at - 2, at + 1))));
  }
}

/** Entries of one era follow each other: a search goes from era to era and stops when it has enough. */
const ERA_BITS = 14;
export const eraOf = (entryId: number): number => Math.floor(entryId / 2 ** ERA_BITS);

/** Marks beside the grams. Their first half is no character, so that no text has them. */
export const eraMark = (era: number): number => pair(0xfdd0, 0) + era;
export const yearMark = (year: number): number => pair(0xfdd1, year & 0xffff);
export const kindMark = (code: number): number => pair(0xfdd2, code & 0xffff);
/** Of a title or a number as a whole. Two names may share it: what it finds is compared. */
export const nameMark = (folded: string): number => pair(0xfdd3, digest16(folded));

function pair(first: number, second: number): number {
  return (first << 16) | second;
}

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Of folded text: small letters. */
const isLatin = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);

/** FNV-1a, folded to 16 bits. */
function digest16(text: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  }
  return ((digest >>> 16) ^ digest) & 0xffff;
}
