import { refuseOldWord } from './refusals.ts';

export type PlanFileFormat = 'txt' | 'docx' | 'pdf' | 'html';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|div|p|table|title|article|section|h\d)\b/i;

/**
 * What a file is, by what it holds; its name may lie. `null` when it is nothing that holds a report.
 * @throws DomainError for an encrypted document and for the old Word format, which need their own advice.
 */
export function kindOf(bytes: Uint8Array): PlanFileFormat | null {
  if (indexOfAscii(bytes.subarray(0, 1024), '%PDF-') >= 0) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return refuseOldWord(bytes);
  if (isBinary(bytes)) return null;
  return HTML.test(asciiOf(bytes.subarray(0, 2048))) ? 'html' : 'txt';
}

/** Text holds no zero bytes, unless it is UTF-16 and says so. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false;
  return bytes.subarray(0, 64 * 1024).includes(0);
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
}

function indexOfAscii(bytes: Uint8Array, text: string): number {
  return asciiOf(bytes).indexOf(text);
}
