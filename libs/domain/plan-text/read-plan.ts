import { readDoubts, itemDoubts } from './facts/doubts.ts';
import { findDeadlines } from './facts/deadlines.ts';
import { findIssuer } from './facts/issuer.ts';
import { findPlanYear } from './facts/plan-year.ts';
import { findResponsible } from './facts/responsible.ts';
import { findReportYear } from './facts/years.ts';
import { asWrittenIn } from './fold/as-written.ts';
import { fold, type FoldedText } from './fold/fold.ts';
import { readIndicators } from './indicators/index.ts';
import { splitLines } from './layout/lines.ts';
import { withoutPageMarks } from './layout/page-marks.ts';
import { unwrap } from './layout/unwrap.ts';
import { type PlanItem, type PlanReading, type Quote, type Span } from './model.ts';
import { type OutlineItem } from './structure/outline.ts';
import { planItems } from './structure/plan-items.ts';
import { findPlanSection, type PlanSection } from './structure/section.ts';

/**
 * Reads what a report announces for the next year: the items of its plan section with their exact places,
 * measurable indicators, responsible units and deadlines, and what a person should look at. Deterministic;
 * never throws; takes time in proportion to the text's length. All offsets index the given text.
 */
export function readPlan(text: string): PlanReading {
  const folded = unwrap(withoutPageMarks(fold(text)));
  const lines = splitLines(folded.text);
  const lookingBack = findReportYear(folded.text);
  const section = findPlanSection(folded.text, lines, lookingBack);
  const isDocument = section?.kind === 'document';
  const outline = section ? planItems(folded.text, lines, section, lookingBack) : [];

  const heading = section?.heading ? quoteOf(folded, section.heading) : null;
  const planYear = findPlanYear({
    heading: section?.heading ? folded.text.slice(section.heading.start, section.heading.end) : '',
    introduction: section ? introductionOf(folded.text, section, outline[0]) : '',
    reportYear: lookingBack,
    isDocument,
  });
  const items = outline.map((item) => readItem(folded, item, planYear.year));
  return {
    issuer: findIssuer(folded.text, lines),
    reportYear: isDocument ? null : (lookingBack ?? yearBefore(planYear.year)),
    planYear: section ? planYear.year : null,
    planYearInferred: section !== null && planYear.inferred,
    planYearSource: section ? planYear.source : 'none',
    heading,
    items,
    doubts: readDoubts({
      section,
      planYear,
      items,
      reportYear: lookingBack,
      text,
      outOfStep: outOfStep(items, outline),
    }),
  };
}

/** Ordinals that neither follow the one before nor start anew: a number skipped, or written twice. */
function outOfStep(items: readonly PlanItem[], outline: readonly OutlineItem[]): readonly string[] {
  return items
    .filter((_, at) => {
      const own = outline[at]?.ordinal;
      const before = outline[at - 1]?.ordinal;
      if (!own || before?.form !== own.form || own.form === 'bullet' || own.form === 'sequence') return false;
      return own.number !== 1 && own.number !== before.number + 1;
    })
    .map(({ ordinal }) => ordinal);
}

/** A report that names only the coming year looks back on the one before. */
function yearBefore(planYear: number | null): number | null {
  return planYear === null ? null : planYear - 1;
}

/** No introduction is longer. */
const INTRODUCTION = 1_500;
/** The words an unnumbered item opens with: 2024年，我局将… */
const OPENING = 30;

/** The words between heading and first item; an unnumbered item may begin with them itself. */
function introductionOf(text: string, { from, to }: PlanSection, first: OutlineItem | undefined): string {
  const end = first?.ordinal ? first.start : Math.min(to, (first?.start ?? from) + OPENING);
  return text.slice(from, Math.min(Math.max(from, end), from + INTRODUCTION));
}

function readItem(folded: FoldedText, item: OutlineItem, planYear: number | null): PlanItem {
  const children = item.children.map((child) => readItem(folded, child, planYear));
  const own = ownSpans(item);
  const indicators = own.flatMap(({ start, end }) => {
    const reading = readIndicators(folded.text, start, end, planYear);
    return [{ ...reading }];
  });
  const deadlines =
    planYear === null
      ? []
      : own.flatMap(({ start, end }) => findDeadlines(folded.text, start, end, planYear));
  const responsible = own.flatMap(({ start, end }) => findResponsible(folded.text, start, end));
  const written = asWrittenIn(folded, item.start, item.end);
  const read = {
    ...placeOf(folded, item),
    ordinal: item.ordinal ? quoteOf(folded, item.ordinal).quote : '',
    title: originalTitle(folded, item),
    responsible: responsible.map(({ role, ...span }) => {
      const { quote, ...place } = quoteOf(folded, span);
      return { name: quote, role, ...place };
    }),
    deadlines: deadlines.map(({ on, ...span }) => ({ ...quoteOf(folded, span), on })),
    indicators: indicators.flatMap((reading) =>
      reading.indicators.map((one) => ({
        ...one,
        ...quoteOf(folded, one),
        name: written(one.name),
        subject: written(one.subject),
        unit: one.unit === null ? null : written(one.unit),
      })),
    ),
    children,
  };
  const past = indicators.flatMap((reading) => reading.past.map((span) => quoteOf(folded, span).quote));
  return { ...read, doubts: itemDoubts(read, past) };
}

/** The stretches of an item that belong to none of its children, its ordinal left out. */
function ownSpans(item: OutlineItem): readonly Span[] {
  const spans: Span[] = [];
  let from = item.ordinal?.end ?? item.start;
  for (const child of item.children) {
    if (child.start > from) spans.push({ start: from, end: child.start });
    from = child.end;
  }
  if (item.end > from) spans.push({ start: from, end: item.end });
  return spans;
}

function placeOf(folded: FoldedText, { start, end }: Span): Span {
  return { start: folded.startOf(start), end: folded.endOf(end) };
}

function quoteOf(folded: FoldedText, span: Span): Quote {
  const { start, end } = placeOf(folded, span);
  return { quote: folded.original.slice(start, end), start, end };
}

/** The title in the script and width of the original. */
function originalTitle(folded: FoldedText, item: OutlineItem): string {
  const from = item.ordinal?.end ?? item.start;
  const at = folded.text.indexOf(item.title, from);
  return item.title === '' || at < 0 ? '' : quoteOf(folded, { start: at, end: at + item.title.length }).quote;
}
