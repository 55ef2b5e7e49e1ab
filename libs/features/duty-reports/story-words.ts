import { dutyReportLife } from '#domain/duty-report';
import { actionTitle } from '#domain/ledger';
import { type Day, formatDay } from '#domain/shared';

type Facts = Readonly<Record<string, unknown>>;

/** Without its full stop: it becomes part of a sentence. */
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().replace(/。$/, '') : '');
const because = (reason: unknown): string => (text(reason) ? `：${text(reason)}` : '');
const on = (value: unknown): string => (typeof value === 'string' ? formatDay(value as Day) : '');
const count = (value: unknown): string => (typeof value === 'number' ? String(value) : '');

/** Between the votes and the deliberation it is the office's own business. */
export const OFFICE_ONLY: readonly string[] = [
  'duty.vote_given',
  'duty.appraisal_drafted',
  'duty.report_evaluated',
];

const WORDS: Readonly<Record<string, (after: Facts) => string>> = {
  'duty.report_begun': () => '开始填写述法报告',
  'duty.report_submitted': () => '报送述法报告',
  'duty.report_sent_back': ({ reason }) => `退回报告${because(reason)}`,
  'duty.report_accepted': ({ reason }) => `审核通过${because(reason)}`,
  'duty.report_heard': ({ heardOn, hearing }) => `${on(heardOn)}现场述法${because(hearing)}`,
  'duty.vote_given': () => '提交评议',
  'duty.report_evaluated': ({ votes, entitled, reason }) =>
    `评议结束，应评${count(entitled)}人，实评${count(votes)}人${because(reason)}`,
  'duty.report_missed': ({ reason }) => `记为未述法${because(reason)}`,
  'duty.appraisal_drafted': () => '拟定评议意见',
  'duty.feedback_issued': () => '审议后反馈评议意见',
};

const STEPS: ReadonlyMap<string, string> = new Map(
  Object.values<{ event: string; label: string }>(dutyReportLife.transitions).map(({ event, label }) => [
    event,
    label,
  ]),
);

/** What happened, without who and when. An action without words of its own is named as the ledger names it. */
export function dutySentence(action: string, after: unknown): string {
  const facts = typeof after === 'object' && after !== null ? (after as Facts) : {};
  return WORDS[action]?.(facts) ?? STEPS.get(action) ?? actionTitle(action);
}
