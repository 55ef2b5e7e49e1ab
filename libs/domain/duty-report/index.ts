export {
  answerFaults,
  type AnswerFault,
  type Answers,
  assertComplete,
  assertKnownSections,
  lengthOf,
} from './answers.ts';
export { type Contradiction, contradictionsOf, figuresIn, type StatedFigure } from './contradictions.ts';
export { dutyCycleLife, type DutyCycleState, type DutyCycleStep } from './cycle.life.ts';
export {
  type Appraisal,
  assertReadyToDeliberate,
  type DeliberatedReport,
  type DeliberationFault,
} from './deliberation.ts';
export {
  assertEvaluation,
  DUTY_GRADE_NAMES,
  DUTY_GRADES,
  type DutyGrade,
  type Evaluation,
  type EvaluationSummary,
  type Score,
  summaryOf,
} from './evaluation.ts';
export {
  closingRateOf,
  DUTY_FACT_DEFINITIONS,
  DUTY_FACTS,
  type DutyFactKey,
  type DutyFacts,
} from './facts.ts';
export { assertFiguresExplained, stated } from './figures.ts';
export { type FeedbackDocument, type FeedbackFacts, feedbackOf } from './feedback.ts';
export {
  assertForm,
  type Dimension,
  DUTY_LIST_NAMES,
  DUTY_LISTS,
  type DutyForm,
  type DutyListKey,
  type FormFault,
  type FormList,
  type FormSection,
  fullMarks,
  sectionsOf,
  UNIT_LISTS,
} from './form.ts';
export { addedTo, assertChangeable, assertOpenable, assertPlan, chosenSince, type DutyPlan } from './plan.ts';
export {
  assertHandlesReport,
  assertMayEvaluate,
  assertMayPlanDuty,
  assertMayRunCycle,
  assertMayTakeReportStep,
  assertSeesReport,
  cycleNotFound,
  cycleStepsOpenTo,
  type CycleStanding,
  dutyReportNotFound,
  mayTakeReportStep,
  reportStepsOpenTo,
  type ReportStanding,
  seesReport,
} from './powers.ts';
export { dutyReminders, type DutyReminder, nextReminder, reminderDue, VOTE_LEADS } from './reminders.ts';
export { dutyReportLife, type DutyReportState, type DutyReportStep } from './report.life.ts';
export { DUTY_SUMMARY_DEFINITIONS, type DutySummary, summariseDuty, type SummaryRow } from './summary.ts';
