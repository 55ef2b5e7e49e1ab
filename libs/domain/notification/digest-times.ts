import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, dayOf, instantAt, weekday } from '../shared/index.ts';
import type { OfficeHours } from './office-hours.ts';

/** The first opening of the office after `now`: the mail of the morning goes out then, on working days alone. */
export function nextDailyDigest(now: Date, calendar: WorkCalendar, { opens }: OfficeHours): Date {
  const today = dayOf(now);
  const first = calendar.isWorkingDay(today) && instantAt(today, opens) > now ? today : addDays(today, 1);
  return instantAt(calendar.onOrAfter(first), opens);
}

/**
 * The first opening of a working week after `now`: Monday, or the first working day after it. A week without any, as
 * that of National Day may be, is passed over.
 */
export function nextWeeklyDigest(now: Date, calendar: WorkCalendar, { opens }: OfficeHours): Date {
  for (let monday = mondayOf(dayOf(now)); ; monday = addDays(monday, 7)) {
    const on = calendar.onOrAfter(monday);
    const opening = instantAt(on, opens);
    if (mondayOf(on) === monday && opening > now) return opening;
  }
}

/** Weeks begin on Monday. */
const mondayOf = (on: Day): Day => addDays(on, -((weekday(on) + 6) % 7));
