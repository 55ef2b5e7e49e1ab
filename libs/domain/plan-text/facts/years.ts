import { readWholeNumber } from '../fold/numerals.ts';

const YEAR = '(20\\d\\d|二[〇零○0O][一二][〇零○一二三四五六七八九])';
const SUBJECT =
  '(?:法治政府|依法行政|法治建设|依法治|法治|普法|司法行政|行政执法|政府工作|工作|述法|年度报告)';

/** A title's year: 某县2023年度法治政府建设情况的报告, 2023年工作总结 — but not 某财〔2024〕6号, 2024-00127 among the cells above it */
const TITLE = new RegExp(
  `${YEAR}(?![-\\d〕\\]])年?度?[^。,;《》]{0,30}${SUBJECT}[^。,;]{0,20}(?:报告|总结|小结|情况|汇报)`,
);
/** 关于某局法治政府建设情况的报告（2023年） */
const TITLE_BRACKET = new RegExp(`(?:报告|总结|小结|汇报)\\(${YEAR}年度?\\)`);
const LONGEST_TITLE = 80;

/** 我市将…, 全县要…: not 始终将法治建设摆在…, which tells of the past as well. */
const AHEAD = '[^,。\\n]{0,12}(?<!始终|坚持|一直|切实|持续)(?:将|要|拟)';

/** Where the year of a report is named in its text, the surest place first. */
const RULES: readonly RegExp[] = [
  // 2023年，某县坚持… — but not 2024年，我市将…, where only the plan was pasted
  new RegExp(`^[\\s●]*${YEAR}年(?:度|以来)?,(?!${AHEAD})`, 'm'),
  // 一、2023年工作情况
  new RegExp(`^.{0,6}${YEAR}年度?[^。,;\\n]{0,25}(?:情况|成效|举措|做法|回顾|总结|进展)`, 'm'),
  // 现将我局2023年法治政府建设情况报告如下
  new RegExp(`${YEAR}年度?[^。,;\\n《》]{0,30}(?:情况|工作)(?:报告|总结|汇报)如下`),
  // …,2023年以来 / 2023年,我局
  new RegExp(`${YEAR}年(?:以来)?,(?:我|全|在)(?!${AHEAD})`),
];

const PUBLISHED = /(?:成文日期|发文日期|发布日期|发布时间|印发日期|时间|日期)[:\s|]{0,6}(20\d\d)[-年./]/;
const SIGNED = /^\s*(20\d\d)年\d{1,2}月\d{1,2}日\s*$/m;

/** How far into a document its year is looked for: the title, the metadata and the introduction. */
const HEAD = 6_000;

/** The year that a report looks back on; `null` when nothing says so. */
export function findReportYear(text: string): number | null {
  const head = text.slice(0, HEAD);
  const titles = head.split('\n').filter((line) => line.length <= LONGEST_TITLE);
  for (const title of titles) {
    const match = TITLE.exec(title) ?? TITLE_BRACKET.exec(title);
    if (match?.[1] !== undefined) return plainYear(match[1]);
  }
  for (const rule of RULES) {
    const match = rule.exec(head);
    const year = match?.[1] === undefined ? null : plainYear(match[1]);
    if (year !== null) return year;
  }
  const published = PUBLISHED.exec(head) ?? SIGNED.exec(text.slice(-3_000));
  return published ? Number(published[1]) - 1 : null;
}

function plainYear(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  const digits = [...text].map((sign) => ('○0O'.includes(sign) ? 0 : (readWholeNumber(sign) ?? 0)));
  return Number(digits.join(''));
}

/** Where the plan year was taken from. */
export type YearSource = 'heading' | 'introduction' | 'title' | 'report-year' | 'item-date' | 'none';

export interface PlanYear {
  readonly year: number | null;
  readonly inferred: boolean;
  readonly source: YearSource;
}

/** The years named in a piece of text, spans (2021-2025年) and titles in 《》 left out. */
export function yearsIn(text: string): readonly number[] {
  const plain = text.replace(/《[^》]{0,80}》/g, '').replace(/20\d\d年?-20\d\d年?/g, '');
  return [...plain.matchAll(new RegExp(`${YEAR}年`, 'g'))]
    .map(([, year = '']) => plainYear(year))
    .filter((year): year is number => year !== null);
}
