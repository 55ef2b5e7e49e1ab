export { paperFonts, type PaperFonts } from './fonts.ts';
export { openPress } from './open-press.ts';
export { PAPER_FORMATS, type PaperFormat, type Press } from './press.ts';
export { writeWord } from './word/write-word.ts';
