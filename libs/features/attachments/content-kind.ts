import { fileTypeFromFile } from 'file-type';
import { open } from 'node:fs/promises';
import { zipNames } from './zip-names.ts';

/** Read of a file that may be text. Bytes. */
const HEAD = 64 * 1024;
/** Browsers look so far for markup. Characters. */
const MARKUP_WITHIN = 1_024;

const MARKUP = /^\s*(#!|<\?|<!doctype)|<(script|html|svg|iframe|body)\b/i;
/** What no text holds: controls but tab, line ends and form feed. */
const CONTROLS = /[^\P{Cc}\t\n\f\r\u0085]/u;
const PROGRAM = /\.(exe|dll|com|scr|bat|cmd|msi|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|sh)$/i;

/**
 * What a file is by its bytes, in the words of `attachmentTypeOf`: the ending that belongs to it (`pdf`, `docx`, `cfb`
 * for the old Office container …), `text`, `macro` and `program` for archives that hold such, or `unknown`.
 */
export async function contentKind(path: string): Promise<string> {
  const found = await fileTypeFromFile(path);
  if (!found) return (await isText(path)) ? 'text' : 'unknown';
  // Documents are archives: what they are stands in their directory, whatever comes first in the file.
  return found.mime === 'application/zip' || OFFICE.has(found.ext) ? archiveKind(path) : found.ext;
}

const OFFICE: ReadonlySet<string> = new Set(['zip', 'docx', 'xlsx', 'pptx']);

async function archiveKind(path: string): Promise<string> {
  const names = await zipNames(path);
  if (!names) return 'unknown';
  const holds = (start: string) => names.some((name) => name.startsWith(start));
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return 'macro';
  if (names.some((name) => PROGRAM.test(name))) return 'program';
  if (names.includes('OFD.xml')) return 'ofd';
  if (!names.includes('[Content_Types].xml')) return 'zip';
  if (holds('word/')) return 'docx';
  if (holds('xl/')) return 'xlsx';
  return holds('ppt/') ? 'pptx' : 'zip';
}

/** UTF-8, GB18030 or marked UTF-16, and nothing that a browser or a shell would run. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    const text = ['utf-8', 'gb18030', ...utf16Of(head)].map((encoding) => decoded(head, encoding));
    return text.some(
      (one) => one !== undefined && !CONTROLS.test(one) && !MARKUP.test(one.slice(0, MARKUP_WITHIN)),
    );
  } finally {
    await file.close();
  }
}

function utf16Of([first, second]: Buffer): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  return first === 0xfe && second === 0xff ? ['utf-16be'] : [];
}

/** The last character may be cut off. */
function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
