import type { PlanReading } from '../plan-text/index.ts';
import { DomainError } from '../shared/index.ts';

/** What a person says of a report where the text does not, or says it wrongly. */
export interface ReportHints {
  readonly issuer?: string;
  readonly reportYear?: number;
  readonly planYear?: number;
}

export interface ReportFacts {
  readonly issuer: string;
  readonly title: string;
  readonly reportYear: number;
  readonly planYear: number;
  readonly planHeading: string;
}

/** More is no plan of an office but a text misread. */
const MOST_ITEMS = 300;
const NO_HEADING = '（未单列标题）';
const TITLE = /(?:报告|報告|安排|要点|要點|计划|計劃|方案|通知)(?:[（(].*[）)])?$/;
/** Paths of a site, headings within the text. */
const NO_TITLE = /当前位置|首页|[>|＞｜]|^[一二三四五六七八九十]+[、.．]/;
/** Titles stand at the top, under at most so many lines of site noise. */
const TITLE_WITHIN = 30;

/**
 * What is registered of a report. A person's word goes before the text's; an issuer that neither names is the office.
 * @throws DomainError `IMPORT_NO_PLAN`, `IMPORT_TOO_MANY_ITEMS`, `IMPORT_PLAN_YEAR_MISSING`
 */
export function reportFacts(
  text: string,
  reading: PlanReading,
  hints: ReportHints,
  officeName: string,
): ReportFacts {
  refuseUnusable(reading);
  const planYear = hints.planYear ?? reading.planYear;
  if (planYear === null) {
    throw new DomainError(
      'IMPORT_PLAN_YEAR_MISSING',
      '没有找到计划年度，也无从推定，请填写计划年度后重新导入。',
    );
  }
  const issuer = hints.issuer?.trim() || reading.issuer || officeName;
  // A plan issued by itself stands in for the report of the year before.
  const reportYear = hints.reportYear ?? reading.reportYear ?? planYear - 1;
  return {
    issuer,
    title: titleIn(text, issuer, reportYear),
    reportYear,
    planYear,
    planHeading: reading.heading?.quote.trim() || NO_HEADING,
  };
}

function refuseUnusable({ items, doubts }: PlanReading): void {
  if (items.length === 0) {
    throw new DomainError('IMPORT_NO_PLAN', doubts[0]?.message ?? '没有识别出工作安排，请核对全文。', {
      doubts: doubts.map(({ code }) => code),
    });
  }
  const count = (list: PlanReading['items']): number =>
    list.reduce((sum, { children }) => sum + 1 + count(children), 0);
  const total = count(items);
  if (total <= MOST_ITEMS) return;
  throw new DomainError(
    'IMPORT_TOO_MANY_ITEMS',
    `识别出${total}个条目，超过${MOST_ITEMS}个，可能不是一份工作安排，请只导入报告正文。`,
    { total, most: MOST_ITEMS },
  );
}

/** The line that names the report, or a name out of its facts where the text begins without one. */
function titleIn(text: string, issuer: string, reportYear: number): string {
  const lines = text.split('\n', TITLE_WITHIN).map((line) => line.trim());
  const title = lines.find((line) => line.length <= 80 && TITLE.test(line) && !NO_TITLE.test(line));
  return title ?? `${issuer}${reportYear}年度法治政府建设情况报告`;
}
