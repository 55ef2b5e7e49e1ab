import fc from 'fast-check';
import { holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { checkTemplate, planOf, type YearlyContent } from './index.ts';

const calendar = createCalendar(holidayYears());
const template = (rest: Partial<YearlyContent> = {}): YearlyContent => ({
  ...{ title: '公开{lastYear}年度报告', measure: '{year}年公开。', basis: null },
  ...{ dueMonth: 3, dueDay: 31, shift: 'before', audience: 'office', unitId: null },
  ...{ reportingCycle: 'none', milestones: [] },
  ...rest,
});
const due = (rest: Partial<YearlyContent>, year: number) => planOf(template(rest), year, calendar).dueOn;
const codeOf = (rest: Partial<YearlyContent>): unknown => {
  try {
    checkTemplate(template(rest));
    return 'taken';
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

describe('the day a yearly task is due', () => {
  it.each<[string, Partial<YearlyContent>, number, string]>([
    ['a Sunday goes to the Friday before', {}, 2024, '2024-03-29'],
    ['or to the day after', { shift: 'after' }, 2024, '2024-04-01'],
    ['a working day stays', {}, 2025, '2025-03-31'],
    ['the last of February in a leap year', { dueMonth: 2, dueDay: 29 }, 2024, '2024-02-29'],
    ['and in any other', { dueMonth: 2, dueDay: 29 }, 2025, '2025-02-28'],
    ['a holiday in the week', { dueMonth: 10, dueDay: 3 }, 2024, '2024-09-30'],
    ['a make-up Saturday is worked', { dueMonth: 2, dueDay: 4 }, 2024, '2024-02-04'],
  ])('%s', (_, rest, year, expected) => {
    expect(due(rest, year)).toBe(expected);
  });

  it('is always a working day, and never on the wrong side', () => {
    const shift = fc.constantFrom('before', 'after');
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2030 }), month, shift, (year, dueMonth, side) => {
        const wanted = `${year}-${String(dueMonth).padStart(2, '0')}-28`;
        const found = due({ dueMonth, dueDay: 28, shift: side }, year);
        expect(calendar.isWorkingDay(found)).toBe(true);
        expect(side === 'before' ? found <= wanted : found >= wanted).toBe(true);
      }),
    );
  });
});

describe('a template in its year', () => {
  it('speaks of that year and the one before', () => {
    expect(planOf(template(), 2025, calendar)).toMatchObject({
      title: '公开2024年度报告',
      measure: '2025年公开。',
    });
  });

  it('keeps its milestones in order, on working days before the due day', () => {
    const milestones = [
      { name: '送审', month: 3, day: 30 },
      { name: '初稿', month: 2, day: 10 },
    ];
    expect(planOf(template({ milestones }), 2024, calendar).milestones).toEqual([
      { name: '初稿', dueOn: '2024-02-09' },
    ]);
  });

  it.each<[string, Partial<YearlyContent>, string]>([
    ['no title', { title: ' ' }, 'YEARLY_TITLE_MISSING'],
    ['31 April', { dueMonth: 4, dueDay: 31 }, 'YEARLY_DAY_INVALID'],
    ['a unit for every unit', { audience: 'units', unitId: 3 }, 'YEARLY_UNIT_MISPLACED'],
    [
      'a milestone on the due day',
      { milestones: [{ name: '审', month: 3, day: 31 }] },
      'YEARLY_MILESTONE_INVALID',
    ],
    ['29 February', { dueMonth: 2, dueDay: 29 }, 'taken'],
  ])('with %s: %s', (_, rest, code) => {
    expect(codeOf(rest)).toBe(code);
  });
});
