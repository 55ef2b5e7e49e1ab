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
  '\u007c': ' ',
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

/** The normal form of one UTF-16 unit; a parenthesised numeral sign (㈠, ⑵, ⒊) becomes the three it stands for. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return MARKS[unit] ?? unit;
  const mark = MARKS[unit];
  if (mark !== undefined) return mark;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (isEnclosedNumeral(code) || isCompatibilityIdeograph(code)) return unit.normalize('NFKC');
  return SIMPLIFIED.get(unit) ?? unit;
}

/** ㈠–㈩, ⑴–⑽, ⒈–⒛. Circled ①–⑳ stay: they are a form of their own. */
function isEnclosedNumeral(code: number): boolean {
  return (code >= 0x3220 && code <= 0x3229) || (code >= 0x2474 && code <= 0x249b);
}

/** Radicals and compatibility ideographs, which PDF files show instead of 一, 二, 工 … */
function isCompatibilityIdeograph(code: number): boolean {
  return (code >= 0x2f00 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfad9);
}

/** Invisible units, and the second half of a line break. */
export function isDroppedUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a;
  return (
    code === 0xad ||
    code === 0xfeff ||
    code === 0x2060 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e)
  );
}

const IDEOGRAPH = /[\u4e00-\u9fff]/;
const AFTER_FIGURE = /[\u4e00-\u9fff%‰]/;

/** Whether the unit at `at` is a space that belongs to the layout, not to the text. */
export function isLayoutSpace(units: readonly string[], at: number): boolean {
  if (units[at] !== ' ') return false;
  const before = units[at - 1] ?? '\n';
  const after = units[at + 1] ?? '\n';
  if (/[0-9%]/.test(before)) return AFTER_FIGURE.test(after);
  if (after === '、') return true;
  if (!IDEOGRAPH.test(before)) return false;
  // 工 作 打 算: both neighbours stand alone between spaces, so this is letter-spacing.
  return IDEOGRAPH.test(after) && isAlone(units, at - 1) && isAlone(units, at + 1);
}

function isAlone(units: readonly string[], at: number): boolean {
  return isBlank(units[at - 1]) && isBlank(units[at + 1]);
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || unit === ' ' || unit === '\n';
}
