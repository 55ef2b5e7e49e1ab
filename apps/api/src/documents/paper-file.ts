import { StreamableFile } from '@nestjs/common';
import type { PaperFormat, PrintedDocument } from '#features/documents';
import { AnswersFile } from '../http/answers.ts';

const MEDIA: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A paper, as PDF or Word. */
export const AnswersPaper = (summary: string): MethodDecorator => AnswersFile(summary, MEDIA.pdf, MEDIA.docx);

/**
 * A printed document as the browser shows or keeps it, under its own name.
 * @param ascii its name for programs that read no Chinese, without ending
 */
export async function sendPaper(
  printing: Promise<PrintedDocument>,
  format: PaperFormat,
  ascii: string,
): Promise<StreamableFile> {
  const { bytes, name } = await printing;
  const fileName = encodeURIComponent(`${name}.${format}`);
  return new StreamableFile(bytes, {
    type: MEDIA[format],
    length: bytes.length,
    disposition: `inline; filename="${ascii}.${format}"; filename*=UTF-8''${fileName}`,
  });
}
