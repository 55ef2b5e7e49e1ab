import { StreamableFile } from '@nestjs/common';
import type { PaperFormat, PrintedDocument } from '#features/documents';

export const PAPER_MEDIA: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A printed document as the browser shows or keeps it, under its own name. */
export function paperFile(
  { bytes, name }: PrintedDocument,
  format: PaperFormat,
  ascii: string,
): StreamableFile {
  const fileName = encodeURIComponent(`${name}.${format}`);
  return new StreamableFile(bytes, {
    type: PAPER_MEDIA[format],
    length: bytes.length,
    disposition: `inline; filename="${ascii}.${format}"; filename*=UTF-8''${fileName}`,
  });
}
