import type { Promised } from '#domain/interview';
import { DomainError } from '#domain/shared';

/** What an interview is about: a document with one of its cases; without a document, the case it was arranged for. */
export interface Matter {
  readonly noticeId: number | null;
  readonly caseId: number | null;
}

/** A promise as it was entered: what can be told from the rest may be left out. */
export type EnteredPromise = Omit<Promised, 'noticeId' | 'caseId'> & {
  readonly noticeId?: number | null | undefined;
  readonly caseId?: number | null | undefined;
};

/**
 * Each promise belongs to one matter of the interview: to the only one, where what was chosen leaves one.
 * @throws DomainError `INTERVIEW_PROMISE_UNPLACED`
 */
export function placed(promises: readonly EnteredPromise[], matters: readonly Matter[]): Promised[] {
  return promises.map(({ noticeId = null, caseId = null, ...promise }, nth) => {
    const fitting = matters.filter(
      (matter) =>
        (noticeId === null || matter.noticeId === noticeId) && (caseId === null || matter.caseId === caseId),
    );
    const [matter] = fitting;
    if (matter && fitting.length === 1) return { ...promise, ...matter };
    throw new DomainError(
      'INTERVIEW_PROMISE_UNPLACED',
      `请选明第${nth + 1}项承诺属于本次约谈的哪一份约谈通知书、哪一件督办事项。`,
      {
        position: nth + 1,
        noticeIds: [...new Set(matters.flatMap((one) => one.noticeId ?? []))],
        caseIds: [...new Set(matters.flatMap((one) => one.caseId ?? []))],
      },
    );
  });
}
