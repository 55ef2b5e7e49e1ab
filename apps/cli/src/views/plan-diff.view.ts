import type { IndicatorChange, ItemDifference, ItemVersion } from '#domain/plan-import';
import { indicatorText } from '../commands/plan-indicator.ts';

const MARKS = { added: '＋', removed: '－', changed: '～', same: '＝' } as const;
/** So many characters on both sides of a change are shown with it. */
const AROUND = 8;

/** What a changed version of a report changes, item by item; what stayed is only counted. */
export function differencesInWords(differences: readonly ItemDifference[]): string {
  const count = (kind: ItemDifference['kind']) => differences.filter((one) => one.kind === kind).length;
  return [
    `新增 ${count('added')} 条，删去 ${count('removed')} 条，改动 ${count('changed')} 条，未变 ${count('same')} 条`,
    ...differences.filter(({ kind }) => kind !== 'same').flatMap(linesOf),
  ].join('\n');
}

function linesOf({ kind, before, after, titleChanged, textChanged, indicators }: ItemDifference): string[] {
  const item = after ?? before;
  const [was, is] = textChanged && before && after ? changedPart(before, after) : ['', ''];
  return [
    `${MARKS[kind]} ${item?.ordinal ?? ''}${item?.title ?? ''}`,
    ...(titleChanged ? [`    名称：原为“${before?.title ?? ''}”`] : []),
    ...(textChanged ? [`    原文：${was}`, `    现为：${is}`] : []),
    ...indicators.map((change) => `    指标：${changeInWords(change)}`),
  ];
}

function changeInWords({ before, after }: IndicatorChange): string {
  if (before === null) return `新增 ${after === null ? '' : indicatorText(after)}`;
  if (after === null) return `删去 ${indicatorText(before)}`;
  return `${indicatorText(before)} → ${indicatorText(after)}`;
}

/** Where two texts differ, with a few characters around; what is the same before and after is left out. */
function changedPart({ text: a }: ItemVersion, { text: b }: ItemVersion): [string, string] {
  const [was, is] = [Array.from(a.replace(/\s+/g, '')), Array.from(b.replace(/\s+/g, ''))];
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1;
  const from = Math.max(0, head - AROUND);
  const part = (characters: readonly string[]): string => {
    const to = Math.min(characters.length, characters.length - tail + AROUND);
    return `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`;
  };
  return [part(was), part(is)];
}
