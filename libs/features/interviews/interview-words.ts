import { ATTENDANCE_NAMES, interviewLife, momentInWords } from '#domain/interview';
import { actionTitle } from '#domain/ledger';
import { type Day, formatDay } from '#domain/shared';

type Facts = Readonly<Record<string, unknown>>;

/** Without its full stop: it becomes part of a sentence. */
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().replace(/。$/, '') : '');
const because = (reason: unknown): string => (text(reason) ? `：${text(reason)}` : '');
const moment = (value: unknown): string => (typeof value === 'string' ? momentInWords(new Date(value)) : '');
const on = (value: unknown): string => (typeof value === 'string' ? formatDay(value as Day) : '');
const where = ({ startsAt, place }: Facts): string => `${moment(startsAt)}，${text(place)}`;

const came = (value: unknown): string =>
  (Array.isArray(value) ? (value as { name?: unknown; how?: unknown; deputy?: unknown }[]) : [])
    .map(({ name, how, deputy }) => {
      const instead = text(deputy) ? `由${text(deputy)}代替` : undefined;
      return `${text(name)}${instead ?? ATTENDANCE_NAMES[how as keyof typeof ATTENDANCE_NAMES]}`;
    })
    .join('、');

const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const WORDS: Readonly<Record<string, (after: Facts) => string>> = {
  'interview.arranged': (after) => `安排约谈：${where(after)}${because(after['reason'])}`,
  'interview.moved': (after) => `改期到${where(after)}${because(after['reason'])}`,
  'interview.appointment_refused': ({ reason }) => `单位不同意约谈安排${because(reason)}`,
  'interview.appointment_upheld': ({ reason }) => `维持原安排${because(reason)}`,
  'interview.missed': ({ reason }) => `单位未到场${because(reason)}`,
  'interview.held': ({ heldOn, attendance }) => `${on(heldOn)}约谈：${came(attendance)}`,
  'interview.recorded': ({ promises }) =>
    count(promises) > 0 ? `写成约谈纪要，承诺${count(promises)}项` : '写成约谈纪要',
  'interview.record_objected': ({ statement }) => `对纪要文字提出异议${because(statement)}`,
  'interview.wording_kept': ({ reason }) => `维持纪要文字${because(reason)}`,
  'interview.confirmation_refused': ({ reason }) => `单位拒绝确认纪要${because(reason)}`,
  'interview.silence_noted': ({ reason }) => `登记单位逾期未确认${because(reason)}`,
  'interview.concluded': ({ itemIds }) =>
    count(itemIds) > 0 ? `纪要生效，${count(itemIds)}项承诺列入整改台账` : '纪要生效',
  'interview.cancelled': ({ reason }) => `取消约谈${because(reason)}`,
  'attachment.added': ({ name }) => `添加附件${because(name)}`,
  'attachment.replaced': ({ name }) => `更换附件${because(name)}`,
  'attachment.removed': ({ reason }) => `移除附件${because(reason)}`,
  'interview.days_recounted': ({ documentNumber }) =>
    `节假日安排调整（${text(documentNumber)}），确认期限重新计算`,
  'interview.handed_over': ({ reason }) => `随机构调整移交${because(reason)}`,
};

const STEPS: ReadonlyMap<string, string> = new Map(
  Object.values<{ event: string; label: string }>(interviewLife.transitions).map(({ event, label }) => [
    event,
    label,
  ]),
);

/** What happened, without who and when. An action without words of its own is named as the life names it. */
export function interviewSentence(action: string, after: unknown): string {
  const facts = typeof after === 'object' && after !== null ? (after as Facts) : {};
  return WORDS[action]?.(facts) ?? STEPS.get(action) ?? actionTitle(action);
}
