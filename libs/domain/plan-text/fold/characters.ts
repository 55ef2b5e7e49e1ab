import { TRADITIONAL_PAIRS } from './traditional.data.ts';

/** Marks that differ only in width or style. Sentence ends stay apart: 。 is never a full stop of “1.”. */
const MARKS: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '|': ' ',
  '#': ' ',
  '*': ' ',
  '│': ' ',
  '\uff61': '。',
  '\uff64': '、',
  '﹒': '.',
  '•': '●',
  '‧': '·',
  '・': '·',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〝': '“',
  '〞': '”',
  '〈': '《',
  '〉': '》',
  '﹙': '(',
  '﹚': ')',
  '﹪': '%',
  '﹐': ',',
  '﹔': ';',
  '﹕': ':',
  '〜': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '﹣': '-',
  '≧': '≥',
  '≦': '≤',
};

const SIMPLIFIED: ReadonlyMap<string, string> = pairs(TRADITIONAL_PAIRS);

function pairs(data: string): Map<string, string> {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < data.length; at += 2) table.set(data.charAt(at), data.charAt(at + 1));
  return table;
}

export const AMPERSAND = 0x26;
export const LESS_THAN = 0x3c;
const SPACE = 0x20;
const FEED = 0x0a;
const RETURN = 0x0d;

export function isParenthesis(code: number): boolean {
  return code === 0x28 || code === 0xff08;
}

/** An enclosed numeral becomes at most “(20)”. */
export const LONGEST_FOLD = 4;

/** ㈠–㈩, ⑴–⒇, ⒈–⒛. Circled ①–⑳ stay: they are a form of their own. */
export function isEnclosedNumeral(code: number): boolean {
  return (code >= 0x3220 && code <= 0x3229) || (code >= 0x2474 && code <= 0x249b);
}

/** The normal form of one sign. A parenthesised numeral (㈠, ⑵, ⒊) becomes the three signs it stands for. */
export function foldSign(sign: string): string {
  const code = sign.charCodeAt(0);
  const mark = MARKS[sign];
  if (mark !== undefined) return mark;
  if (isFullWidth(code)) return foldSign(String.fromCharCode(code - 0xfee0));
  if (isEnclosedNumeral(code) || isCompatibilityIdeograph(code)) return sign.normalize('NFKC');
  return SIMPLIFIED.get(sign) ?? sign;
}

function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

/** Radicals and compatibility ideographs, which PDF files show instead of 一, 二, 工 … */
function isCompatibilityIdeograph(code: number): boolean {
  return (code >= 0x2f00 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfad9);
}

/** Units that show nothing: soft hyphen, byte order mark, zero-width and direction marks. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xfeff ||
    code === 0x2060 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e)
  );
}

/** Folded units by original unit; 0 where nothing stays. Filled once: reading a report must not build strings. */
const TABLE: Uint16Array = tableOfUnits();

function tableOfUnits(): Uint16Array {
  const known = new Set([...Object.keys(MARKS), ...SIMPLIFIED.keys()].map((sign) => sign.charCodeAt(0)));
  const table = new Uint16Array(0x10000);
  for (let code = 1; code < table.length; code += 1) {
    // Most signs are their own normal form: every process fills this table, and must not build strings for them.
    const isItself = !known.has(code) && !isFullWidth(code) && !isCompatibilityIdeograph(code);
    table[code] = isItself ? code : foldSign(String.fromCharCode(code)).charCodeAt(0);
    if (isInvisible(code)) table[code] = 0;
  }
  return table;
}

/** What the unit at `at` folds to: a unit, 0 for nothing, or a string of several. */
export function foldedUnits(text: string, at: number, code: number): number | string {
  if (code === RETURN) return text.charCodeAt(at + 1) === FEED ? 0 : FEED;
  return isEnclosedNumeral(code) ? foldSign(text.charAt(at)) : (TABLE[code] ?? code);
}

/** Whether the unit at `at` is a space that belongs to the layout, not to the text. */
export function isLayoutSpace(units: Uint16Array, at: number, length: number): boolean {
  if (units[at] !== SPACE) return false;
  const before = at > 0 ? (units[at - 1] ?? FEED) : FEED;
  const after = at + 1 < length ? (units[at + 1] ?? FEED) : FEED;
  if (isDigit(before) || before === PERCENT) return isIdeograph(after) || after === PERCENT;
  if (after === ENUMERATION_COMMA) return true;
  // 工 作 打 算: both neighbours stand alone between spaces, so this is letter-spacing.
  return (
    isIdeograph(before) &&
    isIdeograph(after) &&
    isAlone(units, at - 1, length) &&
    isAlone(units, at + 1, length)
  );
}

const PERCENT = 0x25;
const ENUMERATION_COMMA = 0x3001;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isAlone(units: Uint16Array, at: number, length: number): boolean {
  return isBlank(units, at - 1, length) && isBlank(units, at + 1, length);
}

function isBlank(units: Uint16Array, at: number, length: number): boolean {
  return at < 0 || at >= length || units[at] === SPACE || units[at] === FEED;
}
