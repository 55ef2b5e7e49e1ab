import type { WorkCalendar } from '#domain/calendar';
import type { Day } from '#domain/shared';

/** Days that were counted in working days and written down. */
export const DEADLINE_KINDS = [
  'period',
  'resubmission',
  'acceptance',
  'yearly_due',
  'yearly_milestone',
  'interview_confirmation',
  'inspection_reminder',
  'duty_reminder',
  'instruction_reminder',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** An open deadline that goes to another day. */
export interface MovingDeadline {
  readonly kind: DeadlineKind;
  /** Of the reporting period, the report, the task, the milestone, or the record that is reminded of. */
  readonly recordId: number;
  /** 2024年第一季度填报 … */
  readonly name: string;
  readonly taskId: number | null;
  /** What it belongs to: a task, an interview, an inspection, a cycle, an instruction. */
  readonly title: string;
  readonly code: string | null;
  /** Where the web shows that. */
  readonly path: string;
  readonly officeId: number;
  readonly officeName: string;
  /** Whose day it is; null: a reminder of the system, on no unit's account. */
  readonly unitId: number | null;
  readonly unitName: string;
  /** The alarm that rings on that day; null: the day is written in the record. */
  readonly alarm: string | null;
  readonly before: Day;
  readonly after: Day;
}

/** The calendars to compare, on the day on which it is asked. */
export interface Comparison {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  readonly today: Day;
}
