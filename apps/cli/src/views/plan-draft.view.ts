import { indicatorText } from '../commands/plan-indicator.ts';
import type { DraftSheet, SuggestedLead } from './plan-sheet.view.ts';

const STEP = '    ';

interface Shown {
  /** With the words of the report. */
  readonly text?: boolean;
  /** The import is confirmed: what was kept and is no target only holds others together. */
  readonly confirmed?: boolean;
}

/** Drafts as a tree, each under the number by which commands name it. */
export function draftLines(drafts: readonly DraftSheet[], shown: Shown = {}): string[] {
  const depths = new Map<number, number>();
  return drafts.flatMap((draft) => {
    // Parents stand before what they hold; one that is not shown here counts as none.
    const depth = draft.parentId === null ? 0 : (depths.get(draft.parentId) ?? -1) + 1;
    depths.set(draft.id, depth);
    return linesOf(draft, shown).map((line) => `${STEP.repeat(depth)}${line}`);
  });
}

function linesOf(draft: DraftSheet, { text: withText = false, confirmed = false }: Shown): string[] {
  const { id, ordinal, title, text, summary, spans, responsible, lead, suggestedLeads } = draft;
  const places = spans.map(({ start, end }) => `${start}–${end}`).join('、');
  const units = responsible.map(({ name }) => name).join('、');
  const facts = [
    ...(withText ? [`原文：${oneLine(text)}`] : []),
    ...(summary === text ? [] : [`内容：${oneLine(summary)}（已改写）`]),
    ...(units === '' ? [] : [`责任单位：${units}`]),
    ...draft.deadlines.map(({ quote, on }) => `时限：${on}（${quote}）`),
    ...draft.indicators.map((one, nth) => `指标 ${nth + 1}：${indicatorText(one)}${quoted(one.quote)}`),
    ...leadLine(lead, suggestedLeads),
    ...draft.doubts.map(({ message }) => `存疑：${message}`),
  ];
  return [
    `[${id}] ${ordinal}${title}  〔${places}〕 ${stateOf(draft, confirmed)}`,
    ...facts.map((fact) => `${STEP}${fact}`),
  ];
}

function stateOf({ state, target, earlierTarget }: DraftSheet, confirmed: boolean): string {
  const earlier = earlierTarget === null ? '' : `，此前版本的同一条是目标 ${earlierTarget.code}`;
  if (target !== null) return `已成为目标 ${target.code}`;
  if (confirmed && state === 'kept') return `标题，不单列目标${earlier}`;
  return `${state === 'kept' ? '保留' : '舍去'}${earlier}`;
}

/** What a person chose hides what was suggested. */
function leadLine(lead: DraftSheet['lead'], [best, ...others]: readonly SuggestedLead[]): readonly string[] {
  if (lead !== null) return [`牵头：${lead.name}（${lead.code}）`];
  if (best === undefined) return [];
  const also = others.length === 0 ? '' : `；也可考虑 ${others.map(({ code }) => code).join('、')}`;
  return [`建议牵头：${suggestionInWords(best)}${also}`];
}

export function suggestionInWords({ name, code, named, words }: SuggestedLead): string {
  const list = (title: string, found: readonly string[]) =>
    found.length === 0 ? [] : [`${title}${found.map((word) => `“${word}”`).join('')}`];
  return `${name}（${[code, ...list('文中写明', named), ...list('依据', words)].join('，')}）`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, '⏎');
const quoted = (quote: string | null): string => (quote === null ? '' : `（“${oneLine(quote)}”）`);
