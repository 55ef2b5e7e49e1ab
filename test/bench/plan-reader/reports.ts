import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyIndicator, type PlanCase } from './fixture.ts';

interface ReportKey {
  readonly issuer: string;
  readonly report_year: number;
  readonly plan_year: number;
  readonly plan_year_explicit: boolean;
  readonly plan_heading: string;
  readonly text_file: string;
  readonly items: readonly {
    readonly ordinal: string;
    readonly start_quote: string;
    readonly end_quote: string;
    readonly indicators: readonly {
      readonly quote: string;
      readonly op: string;
      readonly value: number | null;
      readonly unit: string | null;
      readonly kind: string;
    }[];
  }[];
}

/** The published reports beside the repository, where a machine has them. */
const FOLDER = join(process.cwd(), '../shared/reports');

/** Why no published report is read here, or `null` when they are at hand. */
export function reportsMissing(): string | null {
  return existsSync(FOLDER) ? null : `published reports not at ${FOLDER}: skipped`;
}

/** The published reports with their answer keys; none where the folder is absent. */
export function readReports(): readonly PlanCase[] {
  if (reportsMissing() !== null) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.key.json'))
    .sort()
    .map((file) => caseOf(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ReportKey));
}

function caseOf(key: ReportKey): PlanCase {
  const text = readFileSync(join(FOLDER, key.text_file), 'utf8');
  const heading = text.indexOf(key.plan_heading);
  const items = key.items.map(({ ordinal, start_quote, end_quote }) => {
    const start = text.indexOf(start_quote, heading);
    return { ordinal, start, end: text.indexOf(end_quote, start) + end_quote.length };
  });
  const indicators = key.items.flatMap((item) =>
    item.indicators.map(({ quote, op, value, unit, kind }): KeyIndicator => {
      const start = text.indexOf(quote, heading);
      const direction = op === 'up' || op === 'down' ? op : 'none';
      // The published keys call a rank a quality.
      return {
        op,
        value,
        unit,
        kind: op === 'rank_top' ? 'rank' : kind,
        direction,
        start,
        end: start + quote.length,
      };
    }),
  );
  return {
    name: key.text_file,
    form: 'published',
    text,
    issuer: null,
    reportYear: key.report_year,
    planYear: key.plan_year,
    inferred: !key.plan_year_explicit,
    heading: key.plan_heading,
    items,
    indicators,
    deadlines: [],
  };
}
