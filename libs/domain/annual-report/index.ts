export { annualReportLife, type AnnualReportState, type AnnualReportStep } from './annual-report.life.ts';
export { composeReport, reportTitle } from './compose.ts';
export { type Countdown, countdowns } from './countdown.ts';
export {
  assertEdits,
  type NumberState,
  type SavedParagraph,
  savedRuns,
  type ShownParagraph,
  type ShownRun,
  type ShownSection,
  withEdits,
} from './edit.ts';
export { assertFinalisable, type Concealed, concealed, unwritten } from './finalise.ts';
export {
  type LedgerNumber,
  type NumberOf,
  numberText,
  PARAGRAPH_KEYS,
  type ParagraphKey,
  PARAGRAPHS,
  type ReportFacts,
  type Run,
  type Section,
  type ShortTarget,
} from './model.ts';
export { reportAsDocument, reportAsText, type ReportText } from './paper.ts';
export { assertMayTakeReportStep, assertSeesReport, mayTakeReportStep } from './powers.ts';
