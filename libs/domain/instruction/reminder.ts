import type { WorkCalendar } from '../calendar/index.ts';
import type { Day } from '../shared/index.ts';
import type { InstructionState } from './instruction.life.ts';

/** not_accepted: nobody has taken it up; near: its day comes; overdue: its day has passed without a report. */
export type ReminderKind = 'not_accepted' | 'near' | 'overdue';

export interface Reminder {
  readonly kind: ReminderKind;
  readonly on: Day;
}

/** What reminders hang on. */
export interface RemindedInstruction {
  readonly status: InstructionState;
  /** The day on which it reached who carries it out. */
  readonly recordedOn: Day;
  readonly dueOn: Day;
}

/** Working days to take it up, and before its day, as for a task that is given out. */
const ACCEPT_WITHIN = 2;
const NEAR = 3;

/**
 * Every reminder that its present state calls for, the earliest first: each is given once. What waits for the leader
 * (`reported`) or is over is reminded of no more.
 */
export function remindersOf(
  { status, recordedOn, dueOn }: RemindedInstruction,
  calendar: WorkCalendar,
): Reminder[] {
  if (status !== 'given' && status !== 'accepted') return [];
  const unaccepted = calendar.addWorkingDays(recordedOn, ACCEPT_WITHIN + 1);
  const near = calendar.addWorkingDays(dueOn, -NEAR);
  const overdue = calendar.addWorkingDays(dueOn, 1);
  const all: Reminder[] = [
    ...(status === 'given' && unaccepted < overdue
      ? [{ kind: 'not_accepted' as const, on: unaccepted }]
      : []),
    // One that was given shortly before its day is not reminded of at once.
    ...(near > recordedOn ? [{ kind: 'near' as const, on: near }] : []),
    { kind: 'overdue', on: overdue },
  ];
  return all.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Those whose day is here, and the next one to come. */
export function remindersDue(
  instruction: RemindedInstruction,
  calendar: WorkCalendar,
  today: Day,
): { readonly due: readonly Reminder[]; readonly next: Reminder | undefined } {
  const all = remindersOf(instruction, calendar);
  return { due: all.filter(({ on }) => on <= today), next: all.find(({ on }) => on > today) };
}
