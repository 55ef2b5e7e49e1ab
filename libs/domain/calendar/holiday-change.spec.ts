import { day } from '../shared/index.ts';
import { type CalendarYear, calendarYearFaults, createCalendar, movedDay } from './index.ts';

const y2024: CalendarYear = {
  year: 2024,
  source: '国办发明电〔2023〕7号',
  holidays: [{ name: '劳动节', days: ['01', '02', '03'].map((on) => day(`2024-05-${on}`)) }],
  makeUpDays: [],
};
/** 2 and 3 May are worked, 6 May is free instead. */
const changed: CalendarYear = {
  ...y2024,
  holidays: [{ name: '劳动节', days: [day('2024-05-01'), day('2024-05-06')] }],
};

describe('a day that was counted', () => {
  const calendars = {
    before: createCalendar([y2024]),
    after: createCalendar([changed]),
    today: day('2024-04-20'),
  };

  it('goes to where the changed calendar counts it', () => {
    const report = { from: day('2024-04-30'), workingDays: 5, dueOn: day('2024-05-10') };
    expect(movedDay(report, calendars)).toBe('2024-05-09');
    expect(movedDay({ ...report, workingDays: 1, dueOn: day('2024-05-06') }, calendars)).toBe('2024-05-02');
  });

  it('stays where the change does not reach it, where a person set it, and where it has passed', () => {
    const report = { from: day('2024-04-22'), workingDays: 5, dueOn: day('2024-04-29') };
    expect(movedDay(report, calendars)).toBeNull();
    const byHand = { from: day('2024-04-30'), workingDays: 5, dueOn: day('2024-05-13') };
    expect(movedDay(byHand, calendars)).toBeNull();
    const passed = { from: day('2024-04-30'), workingDays: 5, dueOn: day('2024-05-10') };
    expect(movedDay(passed, { ...calendars, today: day('2024-05-11') })).toBeNull();
  });

  it('never goes into the past', () => {
    const report = { from: day('2024-04-30'), workingDays: 5, dueOn: day('2024-05-10') };
    expect(movedDay(report, { ...calendars, today: day('2024-05-10') })).toBeNull();
  });
});

describe('a bad arrangement', () => {
  it('is refused field by field, all at once', () => {
    const bad = {
      year: 2024,
      source: ' ',
      holidays: [
        { name: '元旦', days: ['2024-01-01', '2025-01-01'] },
        { name: '', days: [] },
        { name: '春节', days: ['2024-02-30'] },
      ],
      makeUpDays: [
        { name: '元旦', on: '2024-01-01' },
        { name: '春节', on: '2024-02-05' },
        { name: '春节', on: '2024-02-04', day: 1 },
      ],
    };
    expect(calendarYearFaults(bad).map(({ field, message }) => `${field} ${message}`)).toEqual([
      'source 请写明安排的文件来源。',
      'holidays[0].days[1] 2025-01-01不属于2024年的安排。',
      'holidays[1].days 节假日至少要有一天。',
      'holidays[1].name 请写明节日名称。',
      'holidays[2].days[0] “2024-02-30”不是有效日期，请写成“2024-05-01”的格式。',
      'makeUpDays[0].on 2024-01-01已列在holidays[0].days[0]，同一天只能列一次。',
      'makeUpDays[1].on 2024-02-05不是周末，不能作为调休上班日。',
      'makeUpDays[2].day 没有这个字段，请检查拼写。',
    ]);
  });

  it('is refused whatever it is', () => {
    for (const input of [null, 'x', [], { year: 2024, holidays: 1, makeUpDays: [7], source: 3 }]) {
      expect(calendarYearFaults(input).length).toBeGreaterThan(0);
    }
    expect(calendarYearFaults(y2024)).toEqual([]);
  });
});
