import type { Day } from '../shared/index.ts';
import type { InstructionStep } from './instruction.life.ts';

/** What a leader writes on: a record, or a topic of its own. */
export const INSTRUCTION_SUBJECT_NAMES = {
  case: '督办件',
  task: '任务',
  notice: '文书',
  item: '整改事项',
  topic: '专题',
} as const;

export type InstructionSubjectKind = keyof typeof INSTRUCTION_SUBJECT_NAMES;

export const INSTRUCTION_SUBJECTS = Object.keys(
  INSTRUCTION_SUBJECT_NAMES,
) as readonly InstructionSubjectKind[];

/** One thing written on an instruction after it was given: a report of the work, or what the leader said to it. */
export interface InstructionEntry {
  readonly step: InstructionStep;
  readonly text: string;
  readonly at: string;
  readonly byId: number | null;
  readonly byName: string;
  /** 纸质批示的编号, where a supervisor wrote down what the leader had put on paper. */
  readonly paperRef: string | null;
}

/** What an instruction says. */
export interface InstructionContent {
  readonly text: string;
  readonly topic: string;
  readonly dueOn: Day;
}
