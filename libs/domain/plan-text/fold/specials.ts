import { foldSign } from './characters.ts';

/** Several original characters that fold together. */
export interface Special {
  readonly folded: string;
  readonly end: number;
}

const ENTITY = /&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/iy;
const TAG = /<\/?([a-z][a-z0-9]{0,9})\b[^<>\n]{0,200}>/iy;
/** Script-converting mirrors leave the reading behind a character: 建設(shè). Only with a tone mark. */
const PINYIN = /[(\uff08][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}[)\uff09]/y;
const BLOCK_TAGS = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table']);
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
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

/** Remains of markup (&nbsp;, <br>) and of script conversion that begin at `at`; `null` if none do. */
export function readSpecial(text: string, at: number): Special | null {
  const unit = text.charAt(at);
  if (unit === '&') {
    const entity = matchAt(ENTITY, text, at);
    return entity && { folded: foldSign(decodeEntity(entity[0])), end: at + entity[0].length };
  }
  if (unit === '<') {
    const tag = matchAt(TAG, text, at);
    const block = BLOCK_TAGS.has((tag?.[1] ?? '').toLowerCase());
    return tag && { folded: block ? '\n' : '', end: at + tag[0].length };
  }
  const reading = matchAt(PINYIN, text, at);
  return reading && { folded: '', end: at + reading[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Unknown entities become a space: they never joined two words. */
function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED_ENTITIES[name] ?? ' ';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}
