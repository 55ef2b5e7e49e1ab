export { type CellText, cellText } from './cell-text.ts';
export * from './import/index.ts';
export type { ColumnKind, ListColumn, ListSheet } from './list/list-sheet.ts';
export { listWorkbook } from './list/list-workbook.ts';
export { openWorkbook, type WorkbookLimits } from './open-workbook.ts';
