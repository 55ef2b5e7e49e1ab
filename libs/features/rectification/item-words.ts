import { actionTitle } from '#domain/ledger';
import { RECHECK_OUTCOME_NAMES, rectificationLife } from '#domain/rectification';
import { type Day, formatDay } from '#domain/shared';

type Facts = Readonly<Record<string, unknown>>;

/** Without its full stop: it becomes part of a sentence. */
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().replace(/。$/, '') : '');
const because = (reason: unknown): string => (text(reason) ? `：${text(reason)}` : '');
const on = (value: unknown): string => (typeof value === 'string' ? formatDay(value as Day) : '');
const names = (value: unknown): string =>
  Array.isArray(value) ? (value as { name?: unknown }[]).map(({ name }) => text(name)).join('、') : '';
const listed = (value: unknown): string => (names(value) ? `：${names(value)}` : '');
const outcome = (value: unknown): string =>
  RECHECK_OUTCOME_NAMES[value as keyof typeof RECHECK_OUTCOME_NAMES] ?? '';

const WORDS: Readonly<Record<string, (after: Facts) => string>> = {
  'rectification.opened': () => '列入整改台账',
  'rectification.measures_agreed': ({ measure, dueOn }) => `确定措施，${on(dueOn)}前完成${because(measure)}`,
  'rectification.evidence_added': ({ evidence }) => `补充佐证${listed(evidence)}`,
  'rectification.submitted': ({ evidence }) => `报请核验${listed(evidence)}`,
  'rectification.sent_back': ({ reason }) => `退回整改${because(reason)}`,
  'rectification.closed': ({ finding }) => `核验通过，予以销号${because(finding)}`,
  'rectification.reopened': ({ reason }) => `重新打开${because(reason)}`,
  'rectification.set_aside': ({ reason }) => `经复核撤销${because(reason)}`,
  'rectification.notice_issued': ({ number, items }) =>
    `印发整改通知书${text(number)}，与另外${Array.isArray(items) ? items.length - 1 : 0}项同列`,
  'rectification.relapse_marked': ({ reason }) => `认定为以前问题的回潮${because(reason)}`,
  'rectification.relapse_cleared': ({ reason }) => `取消回潮认定${because(reason)}`,
  'rectification.recheck_drawn': ({ dueOn }) => `抽中复查，${on(dueOn)}前复查`,
  'rectification.rechecked': (after) => `${outcome(after['outcome'])}${because(after['finding'])}`,
  'attachment.added': ({ name }) => `添加附件${because(name)}`,
  'attachment.replaced': ({ name }) => `更换附件${because(name)}`,
  'attachment.removed': ({ reason }) => `移除附件${because(reason)}`,
  'rectification.handed_over': ({ reason }) => `随机构调整移交${because(reason)}`,
};

const STEPS: ReadonlyMap<string, string> = new Map(
  Object.values<{ event: string; label: string }>(rectificationLife.transitions).map(({ event, label }) => [
    event,
    label,
  ]),
);

/** What happened, without who and when. An action without words of its own is named as the ledger names it. */
export function itemSentence(action: string, after: unknown): string {
  const facts = typeof after === 'object' && after !== null ? (after as Facts) : {};
  return WORDS[action]?.(facts) ?? STEPS.get(action) ?? actionTitle(action);
}
