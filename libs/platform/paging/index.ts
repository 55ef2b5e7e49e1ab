export { idAfter, type PageAsked } from './id-after.ts';
export { type CursorKeys, type Page, pageOf, readCursor, writeCursor } from './page.ts';
