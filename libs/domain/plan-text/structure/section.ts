import { inlineClosing, isClosingLine } from '../layout/closing.ts';
import { type Line } from '../layout/lines.ts';
import { yearsIn } from '../facts/years.ts';
import { FUTURE } from './heading-rules.ts';
import { headsInsideLines, headsOfLines, type Head } from './heads.ts';
import { findLead } from './lead.ts';
import { findOrdinals, rankOf, type Ordinal, type OrdinalForm } from './ordinals.ts';
import { findWholePlan } from './whole-plan.ts';

/** The part of a text that announces next year's work. */
export interface PlanSection {
  /**
   * - `plan`: a heading of its own;
   * - `mixed`: problems and plan share a heading;
   * - `lead`: no heading, only a sentence such as 下一步，重点抓好以下工作；
   * - `document`: the whole document is the plan.
   */
  readonly kind: 'plan' | 'mixed' | 'lead' | 'document';
  readonly heading: { readonly start: number; readonly end: number } | null;
  /** Span of the text below the heading, closing formulas and site noise left out. */
  readonly from: number;
  readonly to: number;
}

/** Shorter bodies are entries of a table of contents, or a menu. */
const SHORTEST_BODY = 16;

/** Finds the plan section; `null` when the text announces nothing. */
export function findPlanSection(
  text: string,
  lines: readonly Line[],
  reportYear: number | null,
): PlanSection | null {
  const document = findWholePlan(text, lines);
  if (document) return withoutClosing(text, lines, { kind: 'document', ...document, to: text.length });

  const heads = [...headsOfLines(lines, reportYear), ...headsInsideLines(text, reportYear)].sort(
    (a, b) => a.start - b.start,
  );
  const best = fewOf(
    heads.filter(({ kind }) => kind === 'plan' || kind === 'mixed' || kind === 'improvement'),
  )
    .map((head) => ({ head, to: sectionEnd(text, heads, head), score: scoreOf(head, reportYear) }))
    .filter(({ head, to }) => hasBody(text, heads, head, to))
    .reduce<Candidate | null>((best, next) => (best && best.score > next.score ? best : next), null);
  if (best) {
    const kind = best.head.kind === 'mixed' ? 'mixed' : 'plan';
    const { start, end } = best.head;
    return withoutClosing(text, lines, { kind, heading: { start, end }, from: end, to: best.to });
  }
  const lead = findLead(text, 0, text.length, reportYear, 'last');
  if (lead === null) return null;
  const to = heads.find(
    ({ start, ordinal }) => start > lead && ordinal && rankOf(ordinal.form) === 1 && ordinal.number > 1,
  );
  return withoutClosing(text, lines, {
    kind: 'lead',
    heading: null,
    from: lead,
    to: to?.start ?? text.length,
  });
}

interface Candidate {
  readonly head: Head;
  readonly to: number;
  readonly score: number;
}

/** Reports have a handful of such headings; a text made to hurt has thousands. */
function fewOf(heads: readonly Head[]): readonly Head[] {
  return heads.length <= 40 ? heads : [...heads.slice(0, 20), ...heads.slice(-20)];
}

/** Plans of their own come before mixed sections, numbered headings before plain ones, dated before undated. */
function scoreOf(head: Head, reportYear: number | null): number {
  const base = head.kind === 'plan' ? 100 : head.kind === 'mixed' ? 60 : 40;
  const dated = yearsIn(head.title).some((year) => reportYear === null || year > reportYear) ? 20 : 0;
  const future = FUTURE.test(head.title) ? 10 : 0;
  return base + dated + future + (head.ordinal ? 20 - 2 * rankOf(head.ordinal.form) : -10);
}

/** A table of contents lists headings with nothing below them; so does a menu. */
function hasBody(text: string, heads: readonly Head[], head: Head, to: number): boolean {
  if (/(?:\.{3,}|…|·{3,}|-{3,})\s*\d{0,3}\s*$/.test(lineAt(text, head.start))) return false;
  const body = text.slice(head.end, Math.min(to, head.end + 400)).replace(/\s+/g, '');
  if (body.length < SHORTEST_BODY && !/[。;]/.test(body)) return false;
  const repeated = heads.find(
    (other) => other.start > head.end && other.title === head.title && other.kind === head.kind,
  );
  // The same heading again further down: this one stands in a list of contents unless sentences follow it.
  return !repeated || /[。;]/.test(text.slice(head.end, repeated.start).slice(0, 400));
}

function lineAt(text: string, at: number): string {
  const feed = text.indexOf('\n', at);
  return text.slice(at, feed < 0 ? Math.min(text.length, at + 120) : Math.min(feed, at + 120));
}

/** A section ends at the next heading of its own or a higher rank. */
function sectionEnd(text: string, heads: readonly Head[], head: Head): number {
  const before = new Map<OrdinalForm, number>();
  const inside = new Set<OrdinalForm>();
  let end = text.length;
  let restarts = false;
  for (const next of heads) {
    if (next.start < head.start && next.ordinal) before.set(next.ordinal.form, next.ordinal.number);
    if (next.start < head.end) continue;
    if (!next.ordinal) {
      // Below a plain heading another plain one that looks back ends the section.
      if (!head.ordinal && (next.kind === 'past' || next.kind === 'problem')) return next.start;
      continue;
    }
    const { form, number } = next.ordinal;
    // Tasks may be counted in the form of the section itself, from one again.
    if (form === head.ordinal?.form && number === 1 && !inside.has(form)) restarts = true;
    if (
      head.ordinal ? outranks(head.ordinal, next.ordinal, restarts) : continues(before, inside, next.ordinal)
    ) {
      end = next.start;
      break;
    }
    inside.add(form);
  }
  return restarts ? end : nextInside(text, head, end);
}

function outranks(own: Ordinal, next: Ordinal, restarts: boolean): boolean {
  if (rankOf(next.form) < rankOf(own.form)) return next.number !== 1 || next.form === 'part';
  // The same number twice is a slip of the writer: “五、” and again “五、”.
  return next.form === own.form && !restarts && next.number >= own.number;
}

/** Below a plain heading numbers start anew; one that continues those above it ends the section. */
function continues(
  before: ReadonlyMap<OrdinalForm, number>,
  inside: ReadonlySet<OrdinalForm>,
  next: Ordinal,
): boolean {
  return next.number > 1 && !inside.has(next.form) && before.get(next.form) === next.number - 1;
}

/** Lost line breaks: the next heading of the same form inside a line. */
function nextInside(text: string, head: Head, to: number): number {
  const { ordinal } = head;
  if (!ordinal || ordinal.form === 'arabic' || ordinal.form === 'bracketed-arabic') return to;
  const next = findOrdinals(text, head.end, to).find(
    ({ form, number, start }) => form === ordinal.form && number === ordinal.number + 1 && start > head.end,
  );
  return next?.start ?? to;
}

/** Cuts a section at the first closing formula, signature or site noise behind its first task. */
function withoutClosing(text: string, lines: readonly Line[], section: PlanSection): PlanSection {
  const first = firstTask(text, section.from, section.to);
  for (const [at, line] of lines.entries()) {
    if (line.end <= first) continue;
    if (line.start >= section.to) break;
    if (line.start > first && isClosingLine(line, lines[at + 1])) return { ...section, to: line.start };
    const from = Math.max(line.start, first);
    const inside = inlineClosing(text.slice(from, line.end));
    if (inside >= 0 && from + inside < section.to) return { ...section, to: from + inside };
  }
  return section;
}

function firstTask(text: string, from: number, to: number): number {
  const first = findOrdinals(text, from, to).find(({ number }) => number <= 1);
  if (first) return first.start;
  const prose = text.slice(from, to).search(/[^\n]{16}/);
  return prose < 0 ? from : from + prose;
}
