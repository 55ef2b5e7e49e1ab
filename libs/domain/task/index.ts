export { ACCEPTANCE_WORKING_DAYS, acceptBy, assertReturnable } from './acceptance.ts';
export {
  assertExtensionRequest,
  assertPlausibleDueDay,
  decideExtension,
  firstDeadline,
  type Deadline,
  type Extendable,
  type ExtensionDecision,
  type ExtensionRequest,
} from './deadline.ts';
export { assertReassignable, SUCCESSOR_TERM } from './hand-over.ts';
export {
  lightDays,
  type LightDays,
  type LightFacts,
  lightOf,
  lightOn,
  TASK_LIGHT_NAMES,
  type TaskLight,
  workingDaysLate,
} from './light.ts';
export { assertMilestones, milestonesBehind, type Milestone } from './milestone.ts';
export { officeHeldSpans, type HeldReport } from './office-held.ts';
export { covers, daysCovered, unionOf, type DaySpan } from './spans.ts';
export { endSuspension, isSuspended, suspend, type Suspension } from './suspension.ts';
export { TASK_ACTS, type TaskActFacts, type TaskActName, taskActs } from './task-acts.ts';
export { assertResumable, assertTaskReason } from './task-rules.ts';
export { taskLife, type TaskState, type TaskStep } from './task.life.ts';
export {
  assertMayDraftFor,
  assertMayWithTask,
  mayWithTask,
  taskNotFound,
  type TaskAct,
  type TaskStanding,
} from './task-powers.ts';
export { contributionLife, type ContributionState, type ContributionStep } from './cooperation.life.ts';
export {
  assertCooperationReason,
  assertMayActFor,
  cooperatingUnitOf,
  DISAGREEMENT_KINDS,
  DISAGREEMENT_OUTCOMES,
  type DisagreementKind,
  type DisagreementOutcome,
} from './cooperation.ts';
export {
  assertAcceptable,
  assertReadings,
  type IndicatorReading,
  type IndicatorStanding,
  type Standing,
  STANDING_NAMES,
  standingsOf,
  type TargetIndicator,
  unmet,
} from './reading.ts';
export {
  type ComparedReport,
  HINT_CODES,
  type HintCode,
  type HintFacts,
  type ReportHint,
  reportHints,
} from './report-hints.ts';
export { RESUBMISSION_TERM, resubmissionDay, type SentBack } from './resubmission.ts';
