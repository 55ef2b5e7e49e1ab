import { foldSign } from '../plan-text/index.ts';

/** A text as it is searched, in which every unit still knows where it stood. */
export interface Searchable {
  readonly folded: string;
  /** Index in the original of each folded unit. */
  readonly startsAt: readonly number[];
}

/** A document number is typed with whatever brackets are at hand: 〔2024〕, [2024], (2024), 【2024】. */
const OPENING = '〔［[【〖{｛';
const CLOSING = '〕］]】〗}｝';
const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...OPENING].map((sign) => [sign, '('] as const),
  ...[...CLOSING].map((sign) => [sign, ')'] as const),
  ...[..."“”‘’'"].map((sign) => [sign, '"'] as const),
]);
const NOTHING = /[\s\p{Cc}\p{Cf}]/u;

const known = new Map<string, string>();

/**
 * Folds a text for searching: simplified script, half width, small letters, one kind of bracket and quote. Spaces and
 * line breaks are dropped, for a page's layout puts them inside words.
 */
export function searchable(text: string): Searchable {
  let folded = '';
  const startsAt: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const units = foldedUnit(text.charAt(at));
    folded += units;
    for (let more = 0; more < units.length; more += 1) startsAt.push(at);
  }
  return { folded, startsAt };
}

export const foldForSearch = (text: string): string => searchable(text).folded;

function foldedUnit(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const folded = [...foldSign(sign)].map(settled).join('');
  known.set(sign, folded);
  return folded;
}

function settled(sign: string): string {
  if (NOTHING.test(sign) || isNonCharacter(sign.charCodeAt(0))) return '';
  return (MARKS.get(sign) ?? sign).toLowerCase();
}

/** U+FDD0 to U+FDEF stand for no character: the marks of an entry are made of them. */
const isNonCharacter = (unit: number): boolean => unit >= 0xfdd0 && unit <= 0xfdef;
