export { type ExportedWorkbook, ListExportService } from './list-export.service.ts';
export { SpreadsheetsModule } from './spreadsheets.module.ts';
