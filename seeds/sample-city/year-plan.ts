import type { Day } from '#domain/shared';
import type { PlanIndicator } from '../plan-sections/index.ts';
import {
  calendarDay,
  listOf,
  matching,
  oneOf,
  orElse,
  type Read,
  shape,
  text,
  whole,
} from '../reading/index.ts';
import { organizationCode } from './organizations.ts';

export const REPORTING_CYCLES = ['none', 'monthly', 'quarterly'] as const;
export type SampleReportingCycle = (typeof REPORTING_CYCLES)[number];

/** Which item of which plan section a target comes from. */
export interface TargetSource {
  /** Key of the plan section. */
  readonly section: string;
  readonly ordinal: string;
}

/** 年度目标 as the file writes it: the figures stand in the plan section alone. */
export interface TargetEntry {
  readonly code: string;
  readonly source: TargetSource;
  readonly title: string;
  readonly summary: string;
}

/** 年度目标 with the indicators of the item it comes from. */
export interface SampleTarget extends TargetEntry {
  readonly indicators: readonly PlanIndicator[];
}

/** 节点: what must have been reached by the end of a day on the way to the due day. */
export interface SampleMilestone {
  readonly name: string;
  readonly dueOn: Day;
}

/** 任务 of one lead unit under a target. */
export interface SampleTask {
  readonly code: string;
  readonly target: string;
  readonly title: string;
  readonly measure: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly assignedOn: Day;
  readonly dueOn: Day;
  readonly milestones: readonly SampleMilestone[];
  readonly reporting: SampleReportingCycle;
  /** Names of the target's indicators that this task's result is counted in. */
  readonly measures: readonly string[];
}

export const taskCode = matching(/^\d{4}-T\d{2}-\d{1,2}$/, '2024-T03-1');
const targetCode = matching(/^\d{4}-T\d{2}$/, '2024-T03');

const target = shape<TargetEntry>({
  code: targetCode,
  source: shape<TargetSource>({ section: text(40), ordinal: text(8) }),
  title: text(40),
  summary: text(120),
});

const task = shape<SampleTask>({
  code: taskCode,
  target: targetCode,
  title: text(40),
  measure: text(160),
  lead: organizationCode,
  cooperating: orElse(listOf(organizationCode), []),
  assignedOn: calendarDay,
  dueOn: calendarDay,
  milestones: orElse(listOf(shape<SampleMilestone>({ name: text(30), dueOn: calendarDay })), []),
  reporting: oneOf(REPORTING_CYCLES),
  measures: orElse(listOf(text(40)), []),
});

interface TargetsFile {
  readonly format: string;
  readonly city: string;
  readonly planYear: number;
  readonly startsOn: Day;
  readonly targets: readonly TargetEntry[];
}

export const targetsFile: Read<TargetsFile> = shape({
  format: oneOf(['sandan.sample-targets/1']),
  city: text(20),
  planYear: whole(2016, 2101),
  startsOn: calendarDay,
  targets: listOf(target, 1),
});

interface TasksFile {
  readonly format: string;
  readonly tasks: readonly SampleTask[];
}

export const tasksFile: Read<TasksFile> = shape({
  format: oneOf(['sandan.sample-tasks/1']),
  tasks: listOf(task, 1),
});
