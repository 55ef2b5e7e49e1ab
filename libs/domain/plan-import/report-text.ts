import { createHash } from 'node:crypto';

/**
 * The form in which a report is stored, hashed and read, so that every place indexes the stored text. Only what no
 * reader sees is unified: byte order mark, line ends, blanks at the end of a line, empty lines around the text,
 * and characters that a database cannot hold. Words, marks and empty lines between paragraphs stay.
 */
export function normaliseReport(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** SHA-256 of a normalised text, in hexadecimal. */
export const reportHash = (normalised: string): string =>
  createHash('sha256').update(normalised, 'utf8').digest('hex');
