import fc from 'fast-check';
import { holidayYears } from '../../../seeds/holidays/index.ts';
import { addDays, type Day, day, dayFromNumber, dayNumber, weekday } from '../shared/index.ts';
import { type CalendarOverride, createCalendar } from './index.ts';

const years = holidayYears();
const calendar = createCalendar(years);

/** Counts by walking, straight from the arrangements: knows nothing of prefix sums. */
const holidays = new Set<string>(years.flatMap((y) => y.holidays.flatMap((h) => h.days)));
const makeUps = new Set<string>(years.flatMap((y) => y.makeUpDays.map((m) => m.on)));
const naiveWorking = (on: Day) =>
  makeUps.has(on) || (weekday(on) !== 0 && weekday(on) !== 6 && !holidays.has(on));
function naiveAdd(from: Day, n: number, working = naiveWorking): Day {
  let on = from;
  for (let left = Math.abs(n); left > 0;) {
    on = addDays(on, Math.sign(n));
    if (working(on)) left -= 1;
  }
  return on;
}

const anyDay = fc
  .integer({ min: dayNumber(day('2004-01-01')), max: dayNumber(day('2026-12-31')) })
  .map(dayFromNumber);
const anyDayNear = fc
  .integer({ min: dayNumber(day('2003-06-01')), max: dayNumber(day('2028-06-01')) })
  .map(dayFromNumber);

describe('working days, known answers', () => {
  it.each([
    ['2024-04-01', 15, '2024-04-23', 'over 清明 with its make-up Sunday 04-07'],
    ['2024-02-02', 1, '2024-02-04', 'Sunday 02-04 is worked for 春节'],
    ['2024-02-04', 5, '2024-02-09', 'Friday 02-09 was an ordinary day before the holiday'],
    ['2024-02-09', 1, '2024-02-18', 'the holiday ends with a worked Sunday'],
    ['2025-01-24', 1, '2025-01-26', 'Sunday 01-26 is worked for 春节'],
    ['2025-01-26', 2, '2025-02-05', 'after 春节 2025'],
    ['2025-02-05', 3, '2025-02-08', 'Saturday 02-08 is worked'],
    ['2024-02-18', -1, '2024-02-09', 'backwards over 春节'],
    ['2024-05-12', 0, '2024-05-12', 'nothing added stays'],
  ])('%s + %i = %s (%s)', (from, n, to) => {
    expect(calendar.addWorkingDays(day(from), n)).toBe(to);
  });

  it('explains the fifteen days after 2024-04-01 one by one', () => {
    const count = calendar.count(day('2024-04-01'), 15);
    expect(count).toMatchObject({ to: '2024-04-23', workingDays: 15, provisional: false });
    expect(count.days).toHaveLength(22);
    expect(count.days[0]).toMatchObject({ on: '2024-04-02', nth: 1 });
    expect(count.days.filter((d) => d.fact.kind === 'holiday').map((d) => d.on)).toEqual([
      '2024-04-04',
      '2024-04-05',
      '2024-04-06',
    ]);
    expect(count.days.find((d) => d.on === '2024-04-07')).toMatchObject({
      nth: 3,
      fact: { kind: 'make-up' },
    });
    expect(count.days.at(-1)).toMatchObject({ on: '2024-04-23', nth: 15 });
  });
});

describe('working days, against a count by walking', () => {
  it('agrees on every single day from 2004 to 2026', () => {
    let wrong = 0;
    for (let at = dayNumber(day('2004-01-01')); at <= dayNumber(day('2026-12-31')); at += 1) {
      const on = dayFromNumber(at);
      if (calendar.isWorkingDay(on) !== naiveWorking(on) || calendar.fact(on).working !== naiveWorking(on))
        wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it('adds and subtracts alike, also across the edges of the known years', () => {
    fc.assert(
      fc.property(anyDayNear, fc.integer({ min: -300, max: 300 }), (from, n) => {
        expect(calendar.addWorkingDays(from, n)).toBe(naiveAdd(from, n));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts between two days, and the count explained says the same', () => {
    fc.assert(
      fc.property(anyDayNear, fc.nat(500), (from, span) => {
        const to = addDays(from, span);
        const explained = calendar.countBetween(from, to);
        const walked = explained.days.filter((d) => naiveWorking(d.on));
        expect(explained.days.map((d) => d.on)).toEqual(
          Array.from({ length: span }, (_, at) => addDays(from, at + 1)),
        );
        expect(explained.days.filter((d) => d.nth !== null)).toEqual(walked);
        expect(explained.workingDays).toBe(walked.length);
        expect(calendar.workingDaysBetween(from, to)).toBe(walked.length);
        expect(calendar.workingDaysBetween(to, from) + walked.length).toBe(0);
      }),
    );
  });

  it('finds the first working day on or after', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(calendar.onOrAfter(on)).toBe(naiveWorking(on) ? on : naiveAdd(on, 1));
      }),
    );
  });

  it('obeys overrides wherever they lie', () => {
    const override = fc.record({
      on: anyDayNear,
      working: fc.boolean(),
      reason: fc.constant('防汛'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(override, { selector: (o) => o.on, maxLength: 30 }),
        anyDayNear,
        fc.integer({ min: -60, max: 60 }),
        (overrides: CalendarOverride[], from, n) => {
          const decided = new Map(overrides.map((o) => [o.on, o.working]));
          const adjusted = createCalendar(years, overrides);
          const working = (on: Day) => decided.get(on) ?? naiveWorking(on);
          expect(adjusted.addWorkingDays(from, n)).toBe(naiveAdd(from, n, working));
          for (const o of overrides) expect(adjusted.isWorkingDay(o.on)).toBe(o.working);
        },
      ),
    );
  });
});

describe('speed', () => {
  it('answers a hundred thousand questions in a fraction of a second of work', () => {
    const from = day('2024-04-01');
    // Work done, not time passed: other suites run beside this one.
    const started = process.cpuUsage();
    for (let n = 0; n < 100_000; n += 1) calendar.addWorkingDays(from, n % 400);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_500);
  });
});
