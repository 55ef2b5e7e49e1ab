export { paperFonts, type PaperFonts } from './fonts.ts';
export { openPress, PAPER_FORMATS, type PaperFormat, type Press } from './press.ts';
export { writeWord } from './word.ts';
