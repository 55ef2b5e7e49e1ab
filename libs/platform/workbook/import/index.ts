export { Cells, writtenDay } from './cells.ts';
export { type FaultBook, Faults, firstOfEachCell, type SheetFault, type SheetFaultCode } from './faults.ts';
export { EXAMPLE_MARK, importColumn, type ImportColumn, type ImportSheet } from './import-sheet.ts';
export { markedCopy } from './marked-copy.ts';
export { type RawRow, readSheet, type SheetRead } from './read-sheet.ts';
export { assertFit, importFaulty, type ImportReport, reportOf } from './report.ts';
export { templateWorkbook } from './template.ts';
