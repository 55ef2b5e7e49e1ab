import { type Day, DomainError } from '../shared/index.ts';
import type { NoticeState } from './notice.life.ts';
import type { ObjectionOutcome } from './objection.life.ts';
import { reviewRequestDueOn } from './notice-rules.ts';

/** What the right to object hangs on. */
export interface ObjectableNotice {
  readonly id: number;
  readonly status: NoticeState;
  readonly servedOn: Day | null;
  /** The unit has objected before. */
  readonly objected: boolean;
}

/** The last day on which the unit may object: 30 calendar days after service; null before service. */
export const objectionDueOn = (servedOn: Day | null): Day | null =>
  servedOn === null ? null : reviewRequestDueOn(servedOn);

/** Whether the unit may still object today: once, against a served document that stands, within the term. */
export function mayBeObjectedTo(notice: ObjectableNotice, today: Day): boolean {
  const dueOn = objectionDueOn(notice.servedOn);
  return notice.status !== 'withdrawn' && !notice.objected && dueOn !== null && today <= dueOn;
}

/**
 * @throws DomainError `OBJECTION_MADE_TWICE`, `OBJECTION_NOTICE_STATE` (not served, or withdrawn), `OBJECTION_TERM_OVER`,
 * `OBJECTION_EMPTY`
 */
export function assertMayObject(notice: ObjectableNotice, statement: string, today: Day): void {
  const { id: noticeId, status, servedOn } = notice;
  if (notice.objected) {
    throw new DomainError('OBJECTION_MADE_TWICE', '对该文书已提出过申辩，每份文书只能申辩一次。', {
      noticeId,
    });
  }
  const dueOn = objectionDueOn(servedOn);
  if (status === 'withdrawn' || dueOn === null) {
    throw new DomainError(
      'OBJECTION_NOTICE_STATE',
      '文书尚未送达或已撤回，现在不能申辩；未送达的请先签收。',
      {
        noticeId,
        status,
      },
    );
  }
  if (today > dueOn) {
    throw new DomainError('OBJECTION_TERM_OVER', '已超过送达后30日的申辩期限，不能再提出申辩。', {
      noticeId,
      dueOn,
    });
  }
  if (statement.trim() === '') throw new DomainError('OBJECTION_EMPTY', '请填写申辩的事实和理由。');
}

/** @throws DomainError `OBJECTION_REASON_MISSING` */
export function assertDecisionReason(reason: string): void {
  if (reason.trim() !== '') return;
  throw new DomainError('OBJECTION_REASON_MISSING', '请写明复核决定的理由。');
}

/**
 * How long a won objection excuses: to a day from today on, or, where none is named, for the rest of the round.
 * @throws DomainError `EXCUSAL_DAY_INVALID`
 */
export function assertExcusalDay(outcome: ObjectionOutcome, excusedUntil: Day | null, today: Day): void {
  if (excusedUntil === null || (outcome === 'upheld' && excusedUntil >= today)) return;
  throw new DomainError(
    'EXCUSAL_DAY_INVALID',
    '不再据此发文的截止日只在申辩成立时填写，且不能早于今天，请更正。',
    { excusedUntil },
  );
}
