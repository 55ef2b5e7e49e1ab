import { type PlanYearSource } from '../model.ts';
import { yearsIn } from './years.ts';

export interface PlanYear {
  readonly year: number | null;
  /** Whether no words of the section name the year. */
  readonly inferred: boolean;
  readonly source: PlanYearSource;
}

interface Parts {
  readonly heading: string;
  /** Text between the heading and the first item. */
  readonly introduction: string;
  readonly reportYear: number | null;
  /** Whether the document is the plan itself. */
  readonly isDocument: boolean;
}

const SECOND_HALF = /下半年/;

/**
 * The year a plan is made for: named in its heading, or in the words before its first item; else the year after
 * the report's. A plan for the second half of a year stays in that year.
 */
export function findPlanYear({ heading, introduction, reportYear, isDocument }: Parts): PlanYear {
  const source = isDocument ? 'title' : 'heading';
  const named = nextOf(yearsIn(heading), isDocument ? null : reportYear);
  if (named !== null) return { year: named, inferred: false, source };
  const introduced = introducedYear(yearsIn(introduction), isDocument ? null : reportYear);
  if (introduced !== null) return { year: introduced, inferred: false, source: 'introduction' };
  if (reportYear === null) return { year: null, inferred: false, source: 'none' };
  const year = isDocument || SECOND_HALF.test(heading) ? reportYear : reportYear + 1;
  return { year, inferred: true, source: 'report-year' };
}

/** An introduction may look further ahead (到2025年基本建成…): only the year after the report's is the plan's. */
function introducedYear(years: readonly number[], reportYear: number | null): number | null {
  if (reportYear === null) return years[0] ?? null;
  return years.includes(reportYear + 1) ? reportYear + 1 : null;
}

/** The first year that lies ahead of the report's. */
function nextOf(years: readonly number[], reportYear: number | null): number | null {
  return years.find((year) => reportYear === null || year > reportYear) ?? null;
}
