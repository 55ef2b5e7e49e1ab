/** What XML cannot hold: control characters, halves of surrogate pairs, and the two code points that are none. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(MARKUP, (mark) => ENTITIES[mark] ?? '');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(nth: number): string {
  const last = String.fromCharCode(65 + (nth % 26));
  return nth < 26 ? last : `${columnLetters(Math.floor(nth / 26) - 1)}${last}`;
}
