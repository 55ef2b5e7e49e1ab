import { type Day, DomainError, formatDay } from '../shared/index.ts';
import type { NoticeState } from './notice.life.ts';

/** What is known of how a document reached its unit. */
export interface ServiceState {
  readonly id: number;
  readonly status: NoticeState;
  readonly issuedOn: Day | null;
  readonly receivedAt: Date | null;
  readonly refusal: object | null;
}

/**
 * Receipt is refused once, between issue and today, with a reason and a witness (留置送达).
 * @throws DomainError `NOTICE_REFUSAL_STATE`, `NOTICE_REFUSAL_INCOMPLETE`, `NOTICE_REFUSAL_DAY_INVALID`
 */
export function assertRefusal(
  { id: noticeId, status, issuedOn, receivedAt, refusal }: ServiceState,
  { refusedOn, reason, witness }: { refusedOn: Day; reason: string; witness: string },
  today: Day,
): void {
  if (status !== 'issued' || issuedOn === null || receivedAt !== null || refusal !== null) {
    throw new DomainError('NOTICE_REFUSAL_STATE', '只有已签发、尚未签收且未记录拒签的文书可以记录拒签。', {
      ...{ noticeId, status },
    });
  }
  if (reason.trim() === '' || witness.trim() === '') {
    throw new DomainError('NOTICE_REFUSAL_INCOMPLETE', '请写明拒签的情况和见证人。', { noticeId });
  }
  if (refusedOn < issuedOn || refusedOn > today) {
    throw new DomainError(
      'NOTICE_REFUSAL_DAY_INVALID',
      `拒签日期应在签发之日（${formatDay(issuedOn)}）至今天之间，请更正。`,
      { noticeId, refusedOn },
    );
  }
}

/** 逾期未签收、逾期未回复: since which day nothing was heard, the first day after the term; null: nothing amiss. */
export interface Silence {
  readonly receiptDueOn: Day | null;
  readonly replyDueOn: Day | null;
}

export interface ServedNotice {
  readonly status: NoticeState;
  readonly terms: readonly { readonly key: string; readonly dueOn: Day }[];
  readonly receivedOn: Day | null;
  readonly repliedOn: Day | null;
  /** The day on which the matter ended; null: it has not. */
  readonly closedOn: Day | null;
}

/** The terms that ran out without a word from the unit; a late word ends the silence, and is kept as late. */
export function silenceOf(notice: ServedNotice, today: Day): Silence {
  const until = notice.closedOn ?? today;
  const missed = (key: string, on: Day | null): Day | null => {
    const due = notice.terms.find((term) => term.key === key)?.dueOn;
    return due !== undefined && on === null && until > due && notice.status !== 'withdrawn' ? due : null;
  };
  return {
    receiptDueOn: missed('receipt', notice.receivedOn),
    replyDueOn: missed('reply', notice.repliedOn),
  };
}
