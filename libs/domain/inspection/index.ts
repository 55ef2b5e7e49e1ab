export { type Authority, AUTHORITY_KINDS, AUTHORITY_NAMES, type AuthorityKind } from './inspection-plan.ts';
export { assertInspectionReason, assertPlan, type InspectionPlan, teamOf } from './inspection-plan.ts';
export { assertNotRecused, assertUntied, binds, type Recusal, type Tie } from './recusal.ts';
export {
  assertFinding,
  COMPLETION_DAYS,
  type Finding,
  FINDING_KIND_NAMES,
  FINDING_KINDS,
  type FindingKind,
  type FindingTerms,
  PLAN_WORKING_DAYS,
  problemOf,
} from './finding.ts';
export {
  assertConcludable,
  type ConclusionContent,
  type ConclusionDraft,
  type ConclusionFinding,
  conclusionKind,
  conclusionOf,
  type ConclusionPart,
  contentFor,
  findingLine,
} from './conclusion.ts';
export {
  assertMayAskForReview,
  assertOwnFindings,
  assertReviewDecision,
  conclusionReviewDueOn,
  mayAskForReview,
  type ServedPart,
} from './conclusion-review.ts';
export {
  CONCLUSION_REVIEW_OUTCOMES,
  conclusionReviewLife,
  type ConclusionReviewOutcome,
  type ConclusionReviewState,
} from './conclusion-review.life.ts';
export { inspectionLife, type InspectionState, type InspectionStep } from './inspection.life.ts';
export {
  assertMayPlanFor,
  assertMayWithInspection,
  conclusionReviewNotFound,
  type InspectionAct,
  inspectionNotFound,
  type InspectionStanding,
  mayWithInspection,
} from './inspection-powers.ts';
export {
  INSPECTION_ACTS,
  type InspectionActName,
  inspectionActs,
  type InspectionProgress,
  powerOfStep,
} from './inspection-acts.ts';
export {
  assertNotRepeated,
  type Repetition,
  repetitionSpan,
  repetitionsOf,
  REQUEST_KIND_NAMES,
  REQUEST_KINDS,
  type RequestKind,
  type UnitRequest,
} from './repetition.ts';
export { COMPARED_KINDS, type Duplicate, duplicatesAmong } from './duplicates.ts';
export {
  closingRateOf,
  INSPECTION_FIGURE_DEFINITIONS,
  type InspectionFigures,
} from './inspection-figures.ts';
