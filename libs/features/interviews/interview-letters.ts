import { momentInWords } from '#domain/interview';
import { dayOf, formatDay, type Day } from '#domain/shared';
import type { Announcement, MailMessage, MailRecipient } from '#features/notifications';
import type { Interview } from '#persistence';
import type { InterviewParties } from './interview-parties.query.ts';

/** An interview as letters speak of it. */
export type Told = Pick<Interview, 'id' | 'code' | 'startsAt' | 'place' | 'reason'>;

const letter = (
  { id, code, reason }: Told,
  { unitName, officeName, noticeNumbers }: InterviewParties,
  said: Pick<MailMessage, 'what' | 'byWhen' | 'whatToDo'> & { readonly why?: readonly string[] },
): MailMessage => ({
  ...{ title: `约谈${code}`, unit: unitName, issuer: officeName, linkPath: `/interviews/${id}` },
  ...said,
  why: [
    ...noticeNumbers.map((number) => `依据${number}约谈通知书。`),
    ...(reason === null ? [] : [`约谈事由：${reason}`]),
    ...(said.why ?? []),
  ],
});

const interviewDay = (startsAt: Date) => [{ label: '约谈时间', day: dayOf(startsAt) }];

/** Where and when, in one sentence. */
const where = ({ startsAt, place }: Told, { hostName }: InterviewParties) =>
  `${momentInWords(startsAt)}，在${place}，由${hostName}主谈`;

/** How an appointment came about: made, moved, or upheld against an objection. */
export type AppointmentNews = 'arranged' | 'moved' | 'upheld';

const NEWS: Readonly<Record<AppointmentNews, string>> = {
  arranged: '约谈已经安排',
  moved: '约谈时间地点有变动，现改为',
  upheld: '贵单位对约谈安排的意见已经研究，约谈维持原安排',
};

export function appointmentLetter(
  told: Told,
  parties: InterviewParties,
  news: { readonly kind: AppointmentNews; readonly reason: string | null },
): MailMessage {
  const link = news.kind === 'moved' ? '' : '：';
  return letter(told, parties, {
    what: `${NEWS[news.kind]}${link}${where(told, parties)}。`,
    why: news.reason === null ? [] : [`${news.kind === 'moved' ? '改期' : '维持'}理由：${news.reason}`],
    byWhen: interviewDay(told.startsAt),
    whatToDo: ['按时参加约谈，准备有关情况和整改打算', '单位负责人确实不能参加的，请说明理由'],
  });
}

export const refusalLetter = (told: Told, parties: InterviewParties, reason: string): MailMessage =>
  letter(told, parties, {
    what: `${parties.unitName}不同意约谈安排（${where(told, parties)}）。`,
    why: [`单位理由：${reason}`],
    byWhen: interviewDay(told.startsAt),
    whatToDo: ['研究单位的意见，改期或者维持原安排'],
  });

export const cancellationLetter = (told: Told, parties: InterviewParties, reason: string): MailMessage =>
  letter(told, parties, {
    what: `原定${momentInWords(told.startsAt)}的约谈取消。`,
    why: [`取消理由：${reason}`],
    byWhen: [],
    whatToDo: ['不必再参加本次约谈'],
  });

export const recordLetter = (told: Told, parties: InterviewParties, confirmDueOn: Day): MailMessage =>
  letter(told, parties, {
    what: '约谈纪要已经写成，请双方确认。',
    byWhen: [{ label: '确认期限', day: confirmDueOn }],
    whatToDo: ['核对纪要后确认', '对文字有不同意见的，可以提出异议；不予确认的，请写明理由'],
  });

export const objectionLetter = (told: Told, parties: InterviewParties, statement: string): MailMessage =>
  letter(told, parties, {
    what: `${parties.unitName}对约谈纪要的文字有异议。`,
    why: [`单位意见：${statement}`],
    byWhen: [],
    whatToDo: ['修改纪要，或者写明理由维持原文字'],
  });

export const keptLetter = (
  told: Told,
  parties: InterviewParties,
  reason: string,
  confirmDueOn: Day,
): MailMessage =>
  letter(told, parties, {
    what: '贵单位对约谈纪要的异议已经研究，纪要文字维持不变。',
    why: [`维持理由：${reason}`],
    byWhen: [{ label: '确认期限', day: confirmDueOn }],
    whatToDo: ['核对纪要后确认；不予确认的，请写明理由'],
  });

export const conclusionLetter = (
  told: Told,
  parties: InterviewParties,
  promises: readonly { readonly measure: string; readonly dueOn: Day }[],
): MailMessage =>
  letter(told, parties, {
    what:
      promises.length === 0
        ? '约谈纪要已经生效。'
        : `约谈纪要已经生效，${promises.length}项承诺已列入整改台账。`,
    byWhen: promises.map(({ dueOn }, nth) => ({ label: `第${nth + 1}项承诺期限`, day: dueOn })),
    whatToDo:
      promises.length === 0
        ? ['按纪要要求抓好落实']
        : promises.map(({ measure, dueOn }) => `${formatDay(dueOn)}前：${measure}`),
  });

/** Something that the office should have done by now, or must soon. */
export const reminderLetter = (
  told: Told,
  parties: InterviewParties,
  said: Pick<MailMessage, 'what' | 'byWhen' | 'whatToDo'>,
): MailMessage => letter(told, parties, said);

/** A document that waits for its interview. */
export interface AwaitedNotice {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly unitName: string;
  readonly officeName: string;
  readonly dueOn: Day;
}

export const awaitedLetter = (notice: AwaitedNotice, late: boolean): MailMessage => ({
  ...{ title: notice.title, unit: notice.unitName, issuer: notice.officeName },
  ...{ documentNumber: notice.number, linkPath: `/notices/${notice.id}` },
  what: late ? '约谈期限已过，约谈还没有进行。' : '约谈期限将到，约谈还没有安排。',
  why: [`${notice.number}约谈通知书要求在${formatDay(notice.dueOn)}前约谈。`],
  byWhen: [{ label: '约谈期限', day: notice.dueOn }],
  whatToDo: [late ? '尽快约谈；已经约谈的，请登记到会情况' : '尽快约定时间、地点和参加人员'],
});

export const about = (
  subject: string,
  recipients: readonly MailRecipient[],
  message: MailMessage,
): Announcement => ({ subject, topic: 'interview', recipients, message });
