import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, weekday } from '../shared/index.ts';
import { nextDailyDigest, nextWeeklyDigest } from './digest-times.ts';

/** Weekdays work, but for Monday 2024-06-10 and the week of National Day; Sunday 2024-09-29 is worked. */
const holidays = new Set<string>(['2024-06-10', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `2024-10-0${n}`)]);
const isWorkingDay = (on: Day): boolean =>
  on === '2024-09-29' || (!holidays.has(on) && weekday(on) > 0 && weekday(on) < 6);
const calendar = {
  isWorkingDay,
  onOrAfter: (on: Day): Day => {
    let day = on;
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  },
} as WorkCalendar;
const hours = { opens: '09:00', closes: '17:30' } as const;

describe('the mail of the morning', () => {
  it.each([
    ['comes at the opening of the day', '2024-06-06T08:00:00+08:00', '2024-06-06T01:00:00.000Z'],
    ['comes the next day when it has been', '2024-06-06T09:00:00+08:00', '2024-06-07T01:00:00.000Z'],
    ['waits over a holiday weekend', '2024-06-07T12:00:00+08:00', '2024-06-11T01:00:00.000Z'],
    ['comes on a make-up Sunday', '2024-09-28T12:00:00+08:00', '2024-09-29T01:00:00.000Z'],
  ])('%s', (_, at, expected) => {
    expect(nextDailyDigest(new Date(at), calendar, hours).toISOString()).toBe(expected);
  });
});

describe('the mail of the week', () => {
  it.each([
    ['comes on Monday', '2024-06-12T10:00:00+08:00', '2024-06-17T01:00:00.000Z'],
    ['comes this Monday before the opening', '2024-06-17T08:59:00+08:00', '2024-06-17T01:00:00.000Z'],
    ['comes a week later once it has been', '2024-06-17T09:00:00+08:00', '2024-06-24T01:00:00.000Z'],
    ['comes on Tuesday when Monday is free', '2024-06-09T10:00:00+08:00', '2024-06-11T01:00:00.000Z'],
    ['comes on the first day after a long holiday', '2024-09-30T10:00:00+08:00', '2024-10-08T01:00:00.000Z'],
  ])('%s', (_, at, expected) => {
    expect(nextWeeklyDigest(new Date(at), calendar, hours).toISOString()).toBe(expected);
  });
});
