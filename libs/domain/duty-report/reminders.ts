import type { WorkCalendar } from '../calendar/index.ts';
import { type Day, instantAt } from '../shared/index.ts';

/** `before`: the day comes near; `missing`: it has passed. */
export interface DutyReminder {
  readonly kind: 'before' | 'missing';
  /** Working days to the due day; negative after it. */
  readonly workingDays: number;
  readonly at: Date;
}

/** 报送: five working days and one before the due day, and on the first one after it. */
export const REPORT_LEADS: readonly number[] = [5, 1, -1];

/** 评议: the working day before its last day, and the first one after it. */
export const VOTE_LEADS: readonly number[] = [1, -1];

/** Each at nine in the morning. */
export function dutyReminders(
  dueOn: Day,
  calendar: Pick<WorkCalendar, 'addWorkingDays'>,
  leads: readonly number[] = REPORT_LEADS,
): readonly DutyReminder[] {
  return leads.map((workingDays) => ({
    kind: workingDays > 0 ? ('before' as const) : ('missing' as const),
    workingDays,
    at: instantAt(calendar.addWorkingDays(dueOn, -workingDays), '09:00'),
  }));
}

/** The first that is still to come. */
export const nextReminder = (reminders: readonly DutyReminder[], now: Date): DutyReminder | undefined =>
  reminders.find(({ at }) => at > now);

/** The last that is due: who was away for two of them says the later one alone. */
export const reminderDue = (reminders: readonly DutyReminder[], now: Date): DutyReminder | undefined =>
  [...reminders].reverse().find(({ at }) => at <= now);
