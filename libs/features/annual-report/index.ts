export {
  AnnualReportReader,
  REPORT_FORMATS,
  type ReportFile,
  type ReportFormat,
  type ReportPage,
} from './annual-report-reader.service.ts';
export type { VersionLine } from './annual-report.repository.ts';
export { AnnualReportModule } from './annual-report.module.ts';
export { AnnualReportService, type ReportCommand, type Wording } from './annual-report.service.ts';
