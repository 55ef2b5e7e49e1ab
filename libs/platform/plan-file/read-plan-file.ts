import { decodeText } from './decode-text.ts';
import { kindOf, type PlanFileFormat } from './kind.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { empty, LARGEST_FILE, tooLarge, unknownType } from './refusals.ts';

/** The text of a file, and what kind of file its content shows it to be. */
export interface PlanFile {
  readonly text: string;
  readonly format: PlanFileFormat;
}

/**
 * Reads the text of a report from a file: .txt (UTF-8, UTF-16 with its mark, GB18030), .docx, .html, .pdf with a
 * text layer. The content decides, not the name; the name is only spoken of in messages.
 * @throws DomainError `PLAN_FILE_TOO_LARGE` (over 20 MB), `PLAN_FILE_EMPTY`, `PLAN_FILE_TYPE_UNKNOWN`,
 * `PLAN_FILE_BROKEN`, `PLAN_FILE_ENCRYPTED`, `PLAN_FILE_SCANNED`, `PLAN_FILE_OLD_WORD`.
 */
export async function readPlanFile(bytes: Uint8Array, fileName: string): Promise<PlanFile> {
  if (bytes.byteLength > LARGEST_FILE) throw tooLarge(bytes.byteLength);
  const format = bytes.byteLength === 0 ? 'txt' : kindOf(bytes);
  if (format === null) throw unknownType(fileName);
  const text = await textOf(format, bytes, fileName);
  if (text.trim() === '') throw empty();
  return { text, format };
}

async function textOf(format: PlanFileFormat, bytes: Uint8Array, fileName: string): Promise<string> {
  switch (format) {
    case 'pdf':
      return readPdf(bytes, fileName);
    case 'docx':
      return readDocx(bytes, fileName);
    case 'html':
      return readHtml(bytes);
    case 'txt':
      return decodeText(bytes);
  }
}
