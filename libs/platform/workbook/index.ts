export { type CellText, cellText } from './cell-text.ts';
export { openWorkbook, type WorkbookLimits } from './open-workbook.ts';
