export {
  assertExtensionRequest,
  decideExtension,
  firstDeadline,
  type Deadline,
  type Extendable,
  type ExtensionDecision,
  type ExtensionRequest,
} from './deadline.ts';
export { lightOf, TASK_LIGHT_NAMES, workingDaysLate, type LightFacts, type TaskLight } from './light.ts';
export { assertMilestones, milestonesBehind, type Milestone } from './milestone.ts';
export { officeHeldSpans, type HeldReport } from './office-held.ts';
export { covers, daysCovered, unionOf, type DaySpan } from './spans.ts';
export { endSuspension, isSuspended, suspend, type Suspension } from './suspension.ts';
export { assertResumable, assertTaskReason } from './task-rules.ts';
export { taskLife, type TaskState, type TaskStep } from './task.life.ts';
export {
  assertMayWithTask,
  mayWithTask,
  taskNotFound,
  type TaskAct,
  type TaskStanding,
} from './task-powers.ts';
