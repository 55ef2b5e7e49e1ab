import fc from 'fast-check';
import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, dayOf, timeOf, weekday } from '../shared/index.ts';
import { nextOfficeInstant, type OfficeHours } from './office-hours.ts';

/** Weekdays work, but for a holiday on Monday 2024-06-10 and a make-up Sunday on 2024-05-12. */
const isWorkingDay = (on: Day): boolean =>
  on === '2024-05-12' || (on !== '2024-06-10' && weekday(on) > 0 && weekday(on) < 6);
const calendar = {
  isWorkingDay,
  onOrAfter: (on: Day): Day => {
    let day = on;
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  },
} as WorkCalendar;
const hours: OfficeHours = { opens: '09:00', closes: '17:30' };
const next = (at: string): string => nextOfficeInstant(new Date(at), calendar, hours).toISOString();

describe('mail that can wait', () => {
  it.each([
    ['goes at once while the office is open', '2024-06-07T10:12:13+08:00', '2024-06-07T02:12:13.000Z'],
    ['goes at the minute of opening', '2024-06-07T09:00:00+08:00', '2024-06-07T01:00:00.000Z'],
    ['waits in the early morning', '2024-06-07T03:00:00+08:00', '2024-06-07T01:00:00.000Z'],
    ['waits over a holiday weekend', '2024-06-07T17:30:00+08:00', '2024-06-11T01:00:00.000Z'],
    ['goes on a make-up Sunday', '2024-05-11T12:00:00+08:00', '2024-05-12T01:00:00.000Z'],
  ])('%s', (_, at, expected) => {
    expect(next(at)).toBe(expected);
  });

  it('always goes at an open hour, never before now, and stays when asked again', () => {
    const instants = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2024-12-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (now) => {
        const then = nextOfficeInstant(now, calendar, hours);
        expect(then.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(isWorkingDay(dayOf(then))).toBe(true);
        expect(timeOf(then) >= hours.opens && timeOf(then) < hours.closes).toBe(true);
        expect(nextOfficeInstant(then, calendar, hours)).toEqual(then);
      }),
    );
  });
});
