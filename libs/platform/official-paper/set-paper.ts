import { paperFonts } from './fonts.ts';
import { PdfPress } from './pdf.ts';
import type { Press } from './press.ts';
import { writeWord } from './word/write-word.ts';

/** Sets in whatever thread it is called. The typesetter reads its fonts at the first PDF: that takes a moment. */
export function paperSetter(fontFolder: string | undefined): Press['print'] {
  let pdf: PdfPress | undefined;
  return async (document, format) => {
    if (format === 'docx') return writeWord(document);
    pdf ??= new PdfPress(paperFonts(fontFolder));
    return pdf.print(document);
  };
}
