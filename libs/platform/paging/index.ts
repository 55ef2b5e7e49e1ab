export { type CursorKeys, type Page, pageOf, readCursor, writeCursor } from './page.ts';
