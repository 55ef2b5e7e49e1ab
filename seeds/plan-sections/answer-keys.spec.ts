import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEED_ROOT } from '../reading/index.ts';
import { type PlanIndicator, type PlanSection, planSections } from './index.ts';

/** The published reports lie beside the repository, never in it. */
const REPORTS = join(SEED_ROOT, '..', '..', 'shared', 'reports');
const present = existsSync(REPORTS);
if (!present)
  process.stderr.write('skipped: ../shared/reports is absent, the seeds are not held against it\n');

interface KeyIndicator {
  op: string;
  value: number | null;
  unit: string | null;
  kind: string;
}
interface AnswerKey {
  issuer: string;
  report_year: number;
  plan_year: number;
  plan_year_explicit: boolean;
  items: { ordinal: string; indicators: KeyIndicator[] }[];
}

const keys = present
  ? readdirSync(REPORTS)
      .filter((name) => name.endsWith('.key.json'))
      .map((name) => JSON.parse(readFileSync(join(REPORTS, name), 'utf8')) as AnswerKey)
  : [];

const halfWidth = (text: string) => text.normalize('NFKC');
const comparable = ({ op, value, unit, kind }: PlanIndicator | KeyIndicator) => ({ op, value, unit, kind });
const measurable = ({ kind }: { kind: string }) => ['numeric', 'coverage', 'trend'].includes(kind);

(present ? describe : describe.skip)('the seeds against the answer keys of the reports', () => {
  const sections = planSections();
  const of = (key: AnswerKey): PlanSection | undefined =>
    sections.find(({ issuer }) => halfWidth(issuer) === halfWidth(key.issuer));

  it('there is one section for each report', () => {
    expect(keys.map(of).every(Boolean)).toBe(true);
    expect(sections).toHaveLength(keys.length);
  });

  for (const key of keys) {
    it(`${key.issuer}: years, items and figures agree`, () => {
      const section = of(key);
      expect(section).toMatchObject({
        reportYear: key.report_year,
        planYear: key.plan_year,
        planYearInferred: !key.plan_year_explicit,
      });
      expect(section?.items.map(({ ordinal }) => halfWidth(ordinal))).toEqual(
        key.items.map(({ ordinal }) => halfWidth(ordinal)),
      );
      expect(section?.items.map((item) => item.indicators.filter(measurable).map(comparable))).toEqual(
        key.items.map((item) => item.indicators.filter(measurable).map(comparable)),
      );
    });
  }
});
