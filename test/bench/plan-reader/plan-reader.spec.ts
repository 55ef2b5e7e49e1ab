import { parseFixture, readFixtures, type PlanCase } from './fixture.ts';
import { readReports, reportsMissing } from './reports.ts';
import { f1, scoreCase, sum } from './score.ts';

const ACCEPTED_ITEMS = 0.95;
const ACCEPTED_FIGURES = 0.9;

function expectPerfect(cases: readonly PlanCase[]): void {
  const mistakes = cases.flatMap((plan) =>
    scoreCase(plan).mistakes.map((mistake) => `${plan.name} ${mistake}`),
  );
  expect(mistakes).toEqual([]);
}

describe('invented reports', () => {
  it.each(readFixtures('tuned').map((plan) => [`${plan.name} ${plan.form}`, plan] as const))(
    '%s is read as its key says',
    (_, plan) => {
      expectPerfect([plan]);
    },
  );

  it('held out of the tuning: items and figures stay above what the office accepts', () => {
    const scores = readFixtures('held-out').map(scoreCase);
    expect(scores.length).toBeGreaterThanOrEqual(12);
    expect(f1(sum(scores.map(({ items }) => items)))).toBeGreaterThanOrEqual(ACCEPTED_ITEMS);
    expect(f1(sum(scores.map(({ figures }) => figures)))).toBeGreaterThanOrEqual(ACCEPTED_FIGURES);
  });

  it('of texts without a plan gives no items', () => {
    const without = [...readFixtures('tuned'), ...readFixtures('held-out')].filter(
      ({ form }) => form === 'no-plan',
    );
    expect(without.length).toBeGreaterThanOrEqual(6);
    expectPerfect(without);
  });

  it('of more than forty reports has a key', () => {
    expect(readFixtures('tuned').length + readFixtures('held-out').length).toBeGreaterThanOrEqual(40);
  });
});

const missing = reportsMissing();
if (missing !== null) console.warn(missing);
(missing === null ? describe : describe.skip)(
  `published reports${missing === null ? '' : ` (${missing})`}`,
  () => {
    it('all 25 items, the years, every figure and no figure besides', () => {
      const reports = readReports();
      expect(reports.flatMap(({ items }) => items)).toHaveLength(25);
      expectPerfect(reports);
    });
  },
);

describe('the scorer', () => {
  it('sees a wrong end, a missed figure and an invented one', () => {
    const plan = parseFixture(
      'planted',
      '# plan-year: 2024\n---\n某县2023年法治政府建设情况报告\n二、2024年工作安排\n[[一是|抓学习。]]\n[[二是|抓执法，]]合格率达95%。{{= 3 次|三次}}',
    );
    const { items, figures } = scoreCase(plan);
    expect(items).toEqual({ hit: 1, extra: 1, missed: 1 });
    expect(figures).toEqual({ hit: 0, extra: 1, missed: 1 });
  });
});
