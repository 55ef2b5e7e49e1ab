import fc from 'fast-check';
import { addDays, daysBetween, dayText, instantText, shortDay, termText } from './days.ts';
import { calendarOf } from './work-calendar.ts';

const calendar = calendarOf({
  today: '2024-04-01',
  provisionalFrom: '2025-01-01',
  years: [
    {
      holidays: [
        { name: '清明节', days: ['2024-04-04', '2024-04-05', '2024-04-06'] },
        { name: '劳动节', days: ['2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'] },
      ],
      makeUpDays: [
        { on: '2024-04-07', name: '清明节' },
        { on: '2024-04-28', name: '劳动节' },
        { on: '2024-05-11', name: '劳动节' },
      ],
    },
  ],
});
const days = fc.integer({ min: 0, max: 500 }).map((by) => addDays('2024-01-01', by));

describe('the working days', () => {
  it('are counted without the day they start from: the 15th after 1 April 2024 is 23 April', () => {
    expect(calendar.workdaysBetween('2024-04-01', '2024-04-23')).toBe(15);
    expect(calendar.workdaysBetween('2024-04-23', '2024-04-01')).toBe(-15);
    expect(calendar.workdaysBetween('2024-04-03', '2024-04-07')).toBe(1);
    expect(calendar.workdaysBetween('2024-04-04', '2024-04-04')).toBe(0);
  });

  it('know holidays, weekends and days made up for', () => {
    expect(['2024-04-05', '2024-04-07', '2024-04-13', '2024-04-15'].map(calendar.kindOf)).toEqual([
      ...['holiday', 'make_up', 'weekend', 'workday'],
    ]);
    expect(calendar.nameOf('2024-04-28')).toBe('劳动节');
    expect(calendar.isProvisional('2024-12-31')).toBe(false);
    expect(calendar.isProvisional('2025-01-01')).toBe(true);
  });

  it('add up over a day between, and turn with the direction', () => {
    fc.assert(
      fc.property(days, days, days, (...three) => {
        const [first = '', middle = '', last = ''] = three.toSorted();
        const { workdaysBetween } = calendar;
        expect(workdaysBetween(first, middle) + workdaysBetween(middle, last)).toBe(
          workdaysBetween(first, last),
        );
        expect(workdaysBetween(last, first) + workdaysBetween(first, last)).toBe(0);
      }),
    );
  });
});

describe('days as people write them', () => {
  it('bear their day of the week', () => {
    expect(dayText('2024-07-12')).toBe('2024年7月12日（周五）');
    expect(shortDay('2024-02-29')).toBe('2月29日（周四）');
  });

  it('say how far a term is, and do not call it today over a holiday', () => {
    const said = (on: string, today: string) => termText(on, calendar.workdaysBetween(today, on), today);
    expect(said('2024-04-12', '2024-04-09')).toBe('还有3个工作日');
    expect(said('2024-04-09', '2024-04-09')).toBe('今天到期');
    expect(said('2024-04-09', '2024-04-11')).toBe('已逾期2个工作日');
    expect(said('2024-04-30', '2024-05-02')).toBe('已过期限');
    expect(said('2024-05-05', '2024-05-02')).toBe('期限前没有工作日');
  });

  it('are days in Shanghai, whatever the instant says in UTC', () => {
    expect(instantText('2024-07-11T16:05:00.000Z')).toBe('2024年7月12日 0:05');
    expect(instantText('2024-12-31T15:59:59.999Z')).toBe('2024年12月31日 23:59');
  });

  it('lie as far apart as one goes from one to the other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), (from, by) => {
        expect(daysBetween(from, addDays(from, by))).toBe(by);
      }),
    );
  });
});
