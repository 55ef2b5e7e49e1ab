import { foldUnit, isDroppedUnit, isLayoutSpace } from './characters.ts';

/**
 * A text in one normal form — simplified script, half width, one kind of quote — in which every character still
 * knows where it stood in the original. Rules are written once, against this form; offsets go back exactly.
 */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** Start of the folded character `at` in the original. */
  startOf(at: number): number;
  /** End (exclusive) in the original of a folded span that ends (exclusive) at `at`. */
  endOf(at: number): number;
}

const ENTITY = /&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/iy;
const TAG = /<\/?([a-z][a-z0-9]{0,9})\b[^<>\n]{0,200}>/iy;
/** Script-converting mirrors leave the reading behind a character: 建設(shè). Only with a tone mark. */
const PINYIN = /[(\uff08][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)\uff09]/y;
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '-',
  ndash: '-',
  hellip: '…',
  permil: '‰',
};
const BLOCK_TAGS = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table']);

/** Folds a text in one pass; time and memory grow with its length. */
export function fold(original: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (folded: string, start: number, end: number): void => {
    for (const unit of folded) {
      units.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };

  for (let at = 0; at < original.length;) {
    const unit = original.charAt(at);
    const special = readSpecial(original, at, unit);
    if (special) {
      push(special.folded, at, special.end);
      at = special.end;
      continue;
    }
    if (!isDroppedUnit(original, at)) push(foldUnit(unit), at, at + 1);
    at += 1;
  }
  return indexed(original, ...withoutLayoutSpaces(units, starts, ends));
}

/** Remains of markup and of script conversion, which several original characters make up. */
function readSpecial(
  text: string,
  at: number,
  unit: string,
): { readonly folded: string; readonly end: number } | null {
  if (unit === '&') {
    const entity = matchAt(ENTITY, text, at);
    return entity && { folded: foldUnit(decodeEntity(entity[0])), end: at + entity[0].length };
  }
  if (unit === '<') {
    const tag = matchAt(TAG, text, at);
    const block = BLOCK_TAGS.has((tag?.[1] ?? '').toLowerCase());
    return tag && { folded: block ? '\n' : '', end: at + tag[0].length };
  }
  if (unit === '(' || unit === '\uff08') {
    const reading = matchAt(PINYIN, text, at);
    return reading && { folded: '', end: at + reading[0].length };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED_ENTITIES[name] ?? ' ';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}

type Columns = readonly [units: readonly string[], starts: readonly number[], ends: readonly number[]];

/** Spaces that a PDF's layout put inside a word or a figure: “2024 年”, “工 作 打 算”. */
function withoutLayoutSpaces(
  units: readonly string[],
  starts: readonly number[],
  ends: readonly number[],
): Columns {
  const kept: number[] = [];
  for (let at = 0; at < units.length; at += 1) if (!isLayoutSpace(units, at)) kept.push(at);
  if (kept.length === units.length) return [units, starts, ends];
  const pick = <T>(column: readonly T[]): T[] => kept.map((at) => column[at] as T);
  return [pick(units), pick(starts), pick(ends)];
}

function indexed(
  original: string,
  units: readonly string[],
  starts: readonly number[],
  ends: readonly number[],
): FoldedText {
  return {
    original,
    text: units.join(''),
    startOf: (at) => starts[at] ?? original.length,
    endOf: (at) => (at <= 0 ? 0 : (ends[at - 1] ?? original.length)),
  };
}
