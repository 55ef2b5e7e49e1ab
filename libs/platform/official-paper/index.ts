export { paperFonts, type PaperFonts } from './fonts.ts';
export { PdfPress } from './pdf.ts';
export { writeWord } from './word.ts';
