import {
  AMPERSAND,
  LESS_THAN,
  foldedUnits,
  isEnclosedNumeral,
  isLayoutSpace,
  isParenthesis,
  LONGEST_FOLD,
} from './characters.ts';
import { readSpecial } from './specials.ts';

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

/** Columns of folded UTF-16 units and the span of the original that each stands for. */
interface Columns {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  length: number;
}

/** Folds a text in one pass; time and memory grow with its length. */
export function fold(original: string): FoldedText {
  const columns = foldUnits(original);
  dropLayoutSpaces(columns);
  const { starts, ends, length } = columns;
  return {
    original,
    text: textOf(columns),
    startOf: (at) => (at < length ? (starts[at] ?? 0) : original.length),
    endOf: (at) => (at <= 0 ? 0 : (ends[Math.min(at, length) - 1] ?? 0)),
  };
}

function foldUnits(original: string): Columns {
  const columns = emptyColumns(capacityFor(original));
  for (let at = 0; at < original.length;) {
    const code = original.charCodeAt(at);
    const special =
      code === AMPERSAND || code === LESS_THAN || isParenthesis(code) ? readSpecial(original, at) : null;
    if (special) {
      push(columns, special.folded, at, special.end);
      at = special.end;
      continue;
    }
    const folded = foldedUnits(original, at, code);
    if (typeof folded === 'string') push(columns, folded, at, at + 1);
    else if (folded > 0) pushUnit(columns, folded, at, at + 1);
    at += 1;
  }
  return columns;
}

/** ⑽ becomes (10): only these grow. */
function capacityFor(original: string): number {
  let extra = 0;
  for (let at = 0; at < original.length; at += 1) {
    if (isEnclosedNumeral(original.charCodeAt(at))) extra += LONGEST_FOLD - 1;
  }
  return original.length + extra;
}

function emptyColumns(capacity: number): Columns {
  return {
    units: new Uint16Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    length: 0,
  };
}

function push(columns: Columns, folded: string, start: number, end: number): void {
  for (let at = 0; at < folded.length; at += 1) pushUnit(columns, folded.charCodeAt(at), start, end);
}

function pushUnit(columns: Columns, unit: number, start: number, end: number): void {
  columns.units[columns.length] = unit;
  columns.starts[columns.length] = start;
  columns.ends[columns.length] = end;
  columns.length += 1;
}

/** Drops the spaces that a PDF's layout put inside a word or a figure: “2024 年”, “工 作 打 算”. */
function dropLayoutSpaces(columns: Columns): void {
  const { units, starts, ends, length } = columns;
  const layout: number[] = [];
  for (let at = 0; at < length; at += 1) if (isLayoutSpace(units, at, length)) layout.push(at);
  let next = 0;
  let to = layout[0] ?? length;
  for (let at = to; at < length; at += 1) {
    if (at === layout[next]) {
      next += 1;
      continue;
    }
    units[to] = units[at] ?? 0;
    starts[to] = starts[at] ?? 0;
    ends[to] = ends[at] ?? 0;
    to += 1;
  }
  columns.length = to;
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

function textOf({ units, length }: Columns): string {
  return UTF16.decode(units.subarray(0, length));
}
