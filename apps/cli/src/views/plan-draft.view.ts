import { indicatorText } from '../commands/plan-indicator.ts';
import type { DraftSheet, SuggestedLead } from './plan-sheet.view.ts';

const STEP = '    ';

/** Drafts as a tree, each under the number by which commands name it. */
export function draftLines(
  drafts: readonly DraftSheet[],
  { text = false }: { readonly text?: boolean } = {},
): string[] {
  const depths = new Map<number, number>();
  return drafts.flatMap((draft) => {
    // Parents stand before what they hold; one that is not shown here counts as none.
    const depth = draft.parentId === null ? 0 : (depths.get(draft.parentId) ?? -1) + 1;
    depths.set(draft.id, depth);
    return linesOf(draft, text).map((line) => `${STEP.repeat(depth)}${line}`);
  });
}

function linesOf(draft: DraftSheet, withText: boolean): string[] {
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
    `[${id}] ${ordinal}${title}  〔${places}〕 ${stateOf(draft)}`,
    ...facts.map((fact) => `${STEP}${fact}`),
  ];
}

function stateOf({ state, target, earlierTarget }: DraftSheet): string {
  const earlier = earlierTarget === null ? '' : `，此前版本的同一条是目标 ${earlierTarget.code}`;
  if (target !== null) return `已成为目标 ${target.code}`;
  return `${state === 'kept' ? '保留' : '舍去'}${earlier}`;
}

/** What a person chose hides what was suggested. */
function leadLine(lead: DraftSheet['lead'], [best, ...others]: readonly SuggestedLead[]): readonly string[] {
  if (lead !== null) return [`牵头：${lead.name}（${lead.code}）`];
  if (best === undefined) return [];
  const also = others.length === 0 ? '' : `；也可考虑 ${others.map(({ code }) => code).join('、')}`;
  return [`建议牵头：${suggestionInWords(best)}${also}`];
}

export const suggestionInWords = ({ name, code, words, named }: SuggestedLead): string =>
  `${name}（${code}，${named ? '文中写明' : '依据'}${words.map((word) => `“${word}”`).join('')}）`;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, '⏎');
const quoted = (quote: string | null): string => (quote === null ? '' : `（“${oneLine(quote)}”）`);
