import { createCalendar } from '#domain/calendar';
import { planOf, PROVISIONS } from '#domain/yearly-round';
import { holidayYears, yearlyRound } from '../index.ts';
import { seedCopy } from '../reading/seed-copy.ts';

const calendar = createCalendar(holidayYears());
const inYear = (key: string, year: number) => {
  const found = yearlyRound().templates.find((one) => one.key === key);
  if (!found) throw new Error(`No template ${key}`);
  return planOf({ ...found, unitId: null }, year, calendar);
};

describe('the yearly round', () => {
  it('holds what offices know', () => {
    expect(yearlyRound().templates.map(({ key }) => key)).toEqual([
      'kick-off',
      'unit-plan',
      'decision-catalogue',
      'plan-filing',
      'mid-year-check',
      'year-end-summary',
      'annual-report-upward',
      'annual-report-public',
    ]);
  });

  it.each([2023, 2024, 2025])(
    'has the report upwards before 1 March and published before 1 April %d',
    (year) => {
      expect(inYear('annual-report-upward', year).dueOn < `${year}-03-01`).toBe(true);
      expect(inYear('annual-report-public', year).dueOn < `${year}-04-01`).toBe(true);
      expect(inYear('annual-report-public', year).title).toBe(`公开${year - 1}年度法治政府建设情况报告`);
    },
  );

  it('says on what each rests, by full title and article', () => {
    const basis = new Map(yearlyRound().templates.map(({ key, basis: words }) => [key, words]));
    expect(basis.get('annual-report-public')).toBe(`${PROVISIONS['rule-of-law-inspection']}第二十四条`);
    expect(basis.get('plan-filing')).toBeNull();
  });

  it('names the field that a person wrote wrongly', () => {
    const copy = seedCopy('yearly-round');
    copy.change('yearly-round/templates.json', '"dueMonth": 4', '"dueMonth": 14');
    expect(copy.refusal(yearlyRound)).toMatchObject({
      code: 'SEED_FIELD_INVALID',
      details: { field: 'templates[0].dueMonth' },
    });
    copy.remove();
  });
});
