import {
  CLOCK_NAMES,
  DAY_UNIT_NAMES,
  type LadderLevel,
  type NoticeTerm,
  PROPOSAL_NAMES,
  type Reason,
} from '#domain/escalation';
import { DOCUMENT_NAMES, type DocumentKind, type NoticeContent } from '#domain/notice';
import type { Announcement, MailRecipient } from '#features/notifications';
import type { Doing } from './sweep-result.ts';

/** What a mail about a document needs of it. */
export interface Announced {
  readonly id: number;
  readonly level: LadderLevel;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly content: NoticeContent;
  readonly reasons: readonly Reason[];
}

const findings = (reasons: readonly Reason[]) => reasons.map(({ finding }) => finding);

const clocksInWords = (level: LadderLevel) =>
  level.clocks.map(
    ({ key, count, unit }) => `${CLOCK_NAMES[key]}：自送达之日起${count}${DAY_UNIT_NAMES[unit]}内`,
  );

/** 预警: nobody is blamed, the unit is only told that the day comes near. */
export function announceWarning(
  { of, step }: Doing<'warn'>,
  recipients: readonly MailRecipient[],
  parties: { issuer: string; unit: string },
): Announcement {
  const { facts } = of;
  return {
    subject: `case:${facts.caseId}:warn:${step.act.warning.workingDaysBefore}`,
    topic: 'warning',
    recipients,
    message: {
      ...parties,
      title: facts.task.title,
      what: '任务即将到期，请按期完成并提交完成报告。',
      why: findings(step.reasons),
      byWhen: [{ label: '完成期限', day: facts.task.dueOn }],
      whatToDo: ['按期提交完成报告', '确有困难的，请在到期前申请延期并说明理由'],
      linkPath: `/tasks/${facts.taskId}`,
    },
  };
}

/** An issued document, to those whom its level tells; `expected` are its terms if it is served by this mail. */
export function announceNotice(
  notice: Announced,
  recipients: readonly MailRecipient[],
  expected: readonly NoticeTerm[],
): Announcement {
  const { level, content } = notice;
  return {
    subject: `notice:${notice.id}`,
    topic: 'notice',
    noticeId: notice.id,
    recipients,
    message: {
      level: level.level,
      title: content.title,
      unit: content.addressee,
      issuer: content.issuer,
      what: `现发出${DOCUMENT_NAMES[notice.kind]}，请按要求办理。`,
      why: findings(notice.reasons),
      byWhen: expected.map(({ key, dueOn }) => ({ label: `${CLOCK_NAMES[key]}期限`, day: dueOn })),
      whatToDo: clocksInWords(level),
      linkPath: `/notices/${notice.id}`,
      ...(notice.number === null ? {} : { documentNumber: notice.number }),
    },
  };
}

/** A draft in the tray of the one who signs. */
export function announceDraft(notice: Announced, recipients: readonly MailRecipient[]): Announcement {
  const { level, content } = notice;
  return {
    subject: `notice:${notice.id}`,
    topic: 'signature',
    noticeId: notice.id,
    recipients,
    message: {
      level: level.level,
      title: content.title,
      unit: content.addressee,
      issuer: content.issuer,
      what: `${DOCUMENT_NAMES[notice.kind]}已拟出，待签发。`,
      why: findings(notice.reasons),
      byWhen: [],
      whatToDo: ['核对事实与依据后签发，或退回修改'],
      linkPath: `/notices/${notice.id}`,
    },
  };
}

/** A draft that the signer sent back, to who drafted it. */
export function announceSentBack(
  { id, version, kind, content }: Pick<Announced, 'id' | 'kind' | 'content'> & { readonly version: number },
  recipients: readonly MailRecipient[],
  reason: string,
): Announcement {
  return {
    // Each time it is sent back is news.
    subject: `notice:${id}:sent_back:${version}`,
    topic: 'task',
    recipients,
    message: {
      title: content.title,
      unit: content.addressee,
      issuer: content.issuer,
      what: `拟发的${DOCUMENT_NAMES[kind]}已被签发人退回修改。`,
      why: [reason],
      byWhen: [],
      whatToDo: ['按退回意见修改后重新送签，或者撤回草稿'],
      linkPath: `/notices/${id}`,
    },
  };
}

/** After level three: what the rules allow next. A person decides. */
export function announceProposal(
  { of, step }: Doing<'propose'>,
  recipients: readonly MailRecipient[],
  parties: { issuer: string; unit: string },
): Announcement {
  const { facts } = of;
  const proposals = step.act.proposals.map((proposal) => PROPOSAL_NAMES[proposal]).join('、');
  return {
    subject: `case:${facts.caseId}:proposal`,
    topic: 'proposal',
    recipients,
    message: {
      ...parties,
      title: facts.task.title,
      what: `督察后仍未改正，建议${proposals}，请研究决定。`,
      why: findings(step.reasons),
      byWhen: [{ label: '任务期限', day: facts.task.dueOn }],
      whatToDo: [`决定是否${proposals}`],
      // Where the leader decides, beside the reasons.
      linkPath: '/proposals?awaitingMyDecision=true',
    },
  };
}
