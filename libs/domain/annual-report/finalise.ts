import { DomainError } from '../shared/index.ts';
import { definitionOf, type FigureKey } from '../statistics/index.ts';
import type { ShownParagraph, ShownSection } from './edit.ts';
import { numberText, PARAGRAPHS, type ReportFacts, type ShortTarget } from './model.ts';

/** What must stand in the report by its number, however it is worded. */
const MUST_TELL: Readonly<Record<ShortTarget['verdict'], FigureKey>> = {
  not_met: 'targets.not_met',
  partly_met: 'targets.partly_met',
  unjudged: 'targets.unjudged',
};

/** Targets short of their promise that the report does not own up to. */
export interface Concealed {
  readonly figure: FigureKey;
  readonly name: string;
  readonly count: number;
  readonly targets: readonly { readonly id: number; readonly title: string }[];
}

const paragraphsOf = (sections: readonly ShownSection[]): ShownParagraph[] =>
  sections.flatMap(({ paragraphs }) => [...paragraphs]);

/** Each kind of shortfall whose true number stands nowhere in the text. */
export function concealed(
  sections: readonly ShownSection[],
  { year, short, number }: Pick<ReportFacts, 'year' | 'short' | 'number'>,
): Concealed[] {
  const runs = paragraphsOf(sections).flatMap((paragraph) => [...paragraph.runs]);
  return Object.entries(MUST_TELL).flatMap(([verdict, figure]) => {
    const targets = short.filter((target) => target.verdict === verdict);
    if (targets.length === 0) return [];
    const ledger = numberText(figure, number({ figure, year }).value);
    const told = runs.some(
      (run) => run.number?.figure === figure && run.number.year === year && run.text === ledger,
    );
    const named = targets.map(({ id, title }) => ({ id, title }));
    return told ? [] : [{ figure, name: definitionOf(figure).name, count: targets.length, targets: named }];
  });
}

/** Paragraphs that a person still has to write. */
export const unwritten = (sections: readonly ShownSection[]): ShownParagraph[] =>
  paragraphsOf(sections).filter(
    ({ toWrite, runs }) => toWrite !== null && runs.every(({ text }) => text.trim() === ''),
  );

/**
 * 定稿: what is not met is told by its number, and nothing that must be written is missing.
 * @throws DomainError `ANNUAL_REPORT_TARGETS_OMITTED`, `ANNUAL_REPORT_UNWRITTEN`
 */
export function assertFinalisable(
  sections: readonly ShownSection[],
  facts: Pick<ReportFacts, 'year' | 'short' | 'number'>,
): void {
  const hidden = concealed(sections, facts);
  if (hidden.length > 0) {
    const told = hidden.map(
      ({ name, count, targets }) =>
        `${name}的年度目标${count}个（${targets.map(({ title }) => `“${title}”`).join('')}）`,
    );
    throw new DomainError(
      'ANNUAL_REPORT_TARGETS_OMITTED',
      `报告没有如实写出${told.join('、')}，请写明与台账一致的数量后再定稿。`,
      { missing: hidden },
    );
  }
  const missing = unwritten(sections);
  if (missing.length === 0) return;
  const names = missing.map(({ key }) => `“${PARAGRAPHS[key]}”`).join('');
  throw new DomainError('ANNUAL_REPORT_UNWRITTEN', `报告的${names}还没有填写，请补全后再定稿。`, {
    paragraphs: missing.map(({ key }) => key),
  });
}
