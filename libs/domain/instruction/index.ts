export { instructionLife, type InstructionState, type InstructionStep } from './instruction.life.ts';
export {
  INSTRUCTION_SUBJECT_NAMES,
  INSTRUCTION_SUBJECTS,
  type InstructionContent,
  type InstructionEntry,
  type InstructionSubjectKind,
} from './instruction.ts';
export {
  assertCanOrderInspection,
  assertInstructionReason,
  assertInstructs,
  assertInTheLeadersName,
  assertReports,
} from './instruction-rules.ts';
export {
  assertMayInstruct,
  assertMayTakeInstructionStep,
  instructionNotFound,
  instructionStepsFor,
  leadersOf,
  seesInstruction,
  standingFor,
  type InstructionParties,
  type InstructionScope,
} from './instruction-powers.ts';
export { remindersDue, remindersOf, type Reminder, type ReminderKind } from './reminder.ts';
