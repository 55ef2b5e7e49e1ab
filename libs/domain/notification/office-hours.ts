import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, dayOf, instantAt, timeOf, type TimeOfDay } from '../shared/index.ts';

/** Opening and closing time of the office, in Asia/Shanghai. */
export interface OfficeHours {
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
}

/** `now` when the office is open, else the next opening: documents and mail that can wait go out then. */
export function nextOfficeInstant(now: Date, calendar: WorkCalendar, { opens, closes }: OfficeHours): Date {
  const today = dayOf(now);
  const time = timeOf(now);
  if (calendar.isWorkingDay(today)) {
    if (time < opens) return instantAt(today, opens);
    if (time < closes) return now;
  }
  return instantAt(calendar.onOrAfter(addDays(today, 1)), opens);
}
