import fc from 'fast-check';
import { createCalendar } from '#domain/calendar';
import { addDays, type Day, day } from '#domain/shared';
import { holidayYears } from '#seeds';
import { periodsOwed, reportingPeriods } from './reporting-periods.ts';

const calendar = createCalendar(holidayYears());
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const owed = (cycle: 'monthly' | 'quarterly', from: string, to: string) =>
  reportingPeriods(cycle, span(from, to), calendar).map(({ label, dueOn }) => `${label} ${dueOn}`);

describe('reports owed', () => {
  it('fall on the fifth working day after each quarter of the year, holidays left out', () => {
    expect(owed('quarterly', '2024-01-08', '2024-12-31')).toEqual([
      '2024年第一季度 2024-04-08',
      '2024年第二季度 2024-07-05',
      '2024年第三季度 2024-10-12',
    ]);
  });

  it('fall into each month, from the one in which the task was given', () => {
    expect(owed('monthly', '2024-01-31', '2024-05-20')).toEqual([
      '2024年2月 2024-03-07',
      '2024年3月 2024-04-08',
      '2024年4月 2024-05-10',
    ]);
  });

  it('go on over the turn of the year', () => {
    expect(owed('quarterly', '2024-11-04', '2025-04-30')).toEqual([
      '2024年第四季度 2025-01-08',
      '2025年第一季度 2025-04-08',
    ]);
  });

  it('are none where the completion report comes first', () => {
    expect(owed('monthly', '2024-03-01', '2024-04-07')).toEqual([]);
    expect(owed('monthly', '2024-03-01', '2024-04-08')).toEqual(['2024年3月 2024-04-08']);
  });

  it('never fall after the due day nor before the task was given, have names of their own, and stand in order', () => {
    const start = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2023-06-01'), days));
    const cycles = fc.constantFrom('monthly' as const, 'quarterly' as const);
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 500 }), cycles, (from, length, cycle) => {
        const to: Day = addDays(from, length);
        const periods = reportingPeriods(cycle, { from, to }, calendar);
        const days = periods.map(({ dueOn }) => dueOn);
        for (const dueOn of days)
          expect(from < dueOn && dueOn <= to && calendar.isWorkingDay(dueOn)).toBe(true);
        expect(days).toEqual([...days].sort());
        expect(new Set(periods.map(({ label }) => label)).size).toBe(periods.length);
      }),
    );
  });

  it('of a custom cycle are named by the office, within the term', () => {
    const term = span('2024-01-08', '2024-06-28');
    const refused = expect.objectContaining({ code: 'REPORT_DAY_INVALID' }) as Error;
    const mid = { label: '中期', dueOn: day('2024-04-15') };
    expect(periodsOwed('custom', term, calendar, [mid])).toEqual([mid]);
    expect(() => periodsOwed('custom', term, calendar)).toThrow(refused);
    expect(() => periodsOwed('custom', term, calendar, [mid, mid])).toThrow(refused);
    expect(() => periodsOwed('custom', term, calendar, [{ ...mid, dueOn: day('2024-07-01') }])).toThrow(
      refused,
    );
  });
});
