import { Parser } from 'htmlparser2';
import { decodeText } from './decode-text.ts';

/** Elements whose text is no part of the page's words. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'button']);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody tr ul title'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/** The words of a page, a line for each block, cells of a row side by side. Lists get the numbers a browser shows. */
export function readHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const html = decodeText(bytes, /charset=["']?([\w-]+)/i.exec(head)?.[1]);
  const parts: string[] = [];
  const counters: (number | null)[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1;
      if (BLOCKS.has(name)) parts.push('\n');
      if (name === 'ol') counters.push(Number(attributes['start'] ?? 1) || 1);
      if (name === 'ul') counters.push(null);
      if (name === 'li') parts.push(nextNumber(counters));
    },
    ontext(text) {
      // Line breaks in the source are blanks on the page.
      if (silent === 0)
        parts.push(text.replaceAll(/\s*[\r\n]+\s*/g, (blank) => (blank.length > 0 ? ' ' : '')));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (name === 'ol' || name === 'ul') counters.pop();
      if (BLOCKS.has(name)) parts.push('\n');
      if (CELLS.has(name)) parts.push(' ');
    },
  });
  parser.end(html);
  return tidy(parts.join(''));
}

function nextNumber(counters: (number | null)[]): string {
  const number = counters.at(-1);
  if (number === undefined || number === null) return '';
  counters[counters.length - 1] = number + 1;
  return `${number}.`;
}

/** Between Chinese characters a line break of the source is no blank. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/(?<=[\u4e00-\u9fff，。；：、]) (?=[\u4e00-\u9fff])/g, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}
