import { day } from '../shared/index.ts';
import { assertKnown, type CalendarYear, createCalendar, validateCalendarYear } from './index.ts';

const y2024: CalendarYear = {
  year: 2024,
  source: '国务院办公厅关于2024年部分节假日安排的通知',
  holidays: [
    { name: '元旦', days: [day('2024-01-01')] },
    { name: '劳动节', days: ['01', '02', '03', '04', '05'].map((d) => day(`2024-05-${d}`)) },
  ],
  makeUpDays: [
    { name: '劳动节', on: day('2024-04-28') },
    { name: '劳动节', on: day('2024-05-11') },
  ],
};
const refused = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) as object }) as Error;

describe('unknown years', () => {
  const calendar = createCalendar([y2024]);

  it('are plain weekdays and say that they may change', () => {
    expect(calendar.fact(day('2027-01-01'))).toEqual({
      on: '2027-01-01',
      kind: 'workday',
      working: true,
      provisional: true,
      overridden: false,
    });
    expect(calendar.fact(day('2024-05-06')).provisional).toBe(false);
    expect(calendar.count(day('2024-12-20'), 20).provisional).toBe(true);
  });

  it('reach back to 28 December, which the next arrangement may still move', () => {
    expect(calendar.fact(day('2024-12-27')).provisional).toBe(false);
    expect(calendar.fact(day('2024-12-28')).provisional).toBe(true);
  });

  it('stop what cannot be taken back', () => {
    expect(() => assertKnown(calendar, day('2024-01-02'), day('2024-12-27'))).not.toThrow();
    expect(() => assertKnown(calendar, day('2024-12-02'), day('2026-01-05'))).toThrow(
      refused('CALENDAR_YEAR_MISSING', { missing: [2025, 2026] }),
    );
    expect(() => assertKnown(calendar, day('2024-12-30'), day('2024-12-30'))).toThrow(
      refused('CALENDAR_YEAR_MISSING'),
    );
  });

  it('make no difference to a calendar without any year', () => {
    const empty = createCalendar([]);
    expect(empty.addWorkingDays(day('2024-04-30'), 1)).toBe('2024-05-01');
    expect(empty.addWorkingDays(day('2024-05-06'), -1)).toBe('2024-05-03');
  });
});

describe('overrides', () => {
  it('go before the arrangement, give their reason, and are certain', () => {
    const calendar = createCalendar(
      [y2024],
      [
        { on: day('2024-05-01'), working: true, reason: '抢险值守' },
        { on: day('2024-06-03'), working: false, reason: '防台风停工' },
        { on: day('2027-01-01'), working: false, reason: '元旦' },
      ],
    );
    expect(calendar.fact(day('2024-05-01'))).toMatchObject({
      working: true,
      name: '抢险值守',
      overridden: true,
    });
    expect(calendar.fact(day('2024-06-03'))).toMatchObject({ kind: 'holiday', name: '防台风停工' });
    expect(calendar.fact(day('2027-01-01'))).toMatchObject({ working: false, provisional: false });
  });

  it.each([
    ['an empty reason', [{ on: day('2024-05-06'), working: false, reason: ' ' }]],
    ['a day far away', [{ on: day('9999-05-06'), working: false, reason: '停工' }]],
    [
      'a day decided twice',
      [
        { on: day('2024-05-06'), working: false, reason: '停工' },
        { on: day('2024-05-06'), working: true, reason: '复工' },
      ],
    ],
  ])('are refused with %s', (_, overrides) => {
    expect(() => createCalendar([y2024], overrides)).toThrow(refused('CALENDAR_OVERRIDE_INVALID'));
  });
});

describe('the version', () => {
  it('changes with what decides a day, and with nothing else', () => {
    const y2023 = {
      ...y2024,
      year: 2023,
      holidays: [{ name: '元旦', days: [day('2023-01-02')] }],
      makeUpDays: [],
    };
    const version = createCalendar([y2023, y2024]).version;
    expect(createCalendar([{ ...y2024, source: '另一来源' }, y2023]).version).toBe(version);
    expect(createCalendar([y2024]).version).not.toBe(version);
    const override = { on: day('2024-06-03'), working: false, reason: '停工' };
    expect(createCalendar([y2023, y2024], [override]).version).not.toBe(version);
  });
});

describe('bad input', () => {
  it('counts only whole working days, forward in time', () => {
    const calendar = createCalendar([y2024]);
    expect(() => calendar.addWorkingDays(day('2024-05-06'), 1.5)).toThrow(refused('CALENDAR_COUNT_INVALID'));
    expect(() => calendar.count(day('2024-05-06'), -1)).toThrow(refused('CALENDAR_COUNT_INVALID'));
    expect(() => calendar.countBetween(day('2024-05-06'), day('2024-05-05'))).toThrow(
      refused('CALENDAR_RANGE_REVERSED'),
    );
  });

  it('takes no year twice and no day both ways', () => {
    expect(() => createCalendar([y2024, y2024])).toThrow(refused('CALENDAR_YEAR_DUPLICATE'));
    const y2025 = {
      ...y2024,
      year: 2025,
      holidays: [{ name: '元旦', days: [day('2024-05-11')] }],
      makeUpDays: [],
    };
    expect(() => createCalendar([y2024, y2025])).toThrow(refused('CALENDAR_DAY_CONFLICT'));
  });

  it.each<[string, object | string]>([
    ['something else', '2024'],
    ['no year', { year: undefined }],
    ['no source', { source: ' ' }],
    ['an unknown field', { makeupDays: [] }],
    ['no holidays', { holidays: [] }],
    ['a day that does not exist', { holidays: [{ name: '春节', days: ['2024-02-30'] }] }],
    ['a day of another year', { holidays: [{ name: '春节', days: ['2025-01-29'] }] }],
    ['a day named twice', { holidays: [{ name: '元旦', days: ['2024-01-01', '2024-01-01'] }] }],
    ['a make-up day in the week', { makeUpDays: [{ name: '春节', on: '2024-02-05' }] }],
    ['a make-up day that is a holiday', { makeUpDays: [{ name: '劳动节', on: '2024-05-04' }] }],
  ])('refuses an arrangement with %s', (_, change) => {
    const input: unknown = typeof change === 'string' ? change : { ...y2024, ...change };
    expect(() => validateCalendarYear(input)).toThrow(refused('CALENDAR_YEAR_INVALID'));
  });

  it('accepts a sound arrangement unchanged', () => {
    expect(validateCalendarYear(JSON.parse(JSON.stringify(y2024)))).toEqual(y2024);
  });
});
