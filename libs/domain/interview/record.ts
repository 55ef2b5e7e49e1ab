import { type Day, DomainError, formatDay } from '../shared/index.ts';

/** 约谈纪要, in its parts. Its promises are kept beside it. */
export interface InterviewRecord {
  /** 约谈情况: what was said. */
  readonly said: string;
  readonly problems: readonly string[];
  readonly causes: readonly string[];
}

/** 承诺事项: what is done, by whom, by when. */
export interface Promised {
  readonly measure: string;
  readonly responsibleId: number;
  readonly dueOn: Day;
  /** The document whose matter it concerns, where the interview is about several. */
  readonly noticeId: number | null;
  /** 督办件 that it is to cure: one document may be about several. */
  readonly caseId: number | null;
}

const isBlank = (text: string) => text.trim() === '';

/**
 * @param heldOn no promise can be due before it was made
 * @throws DomainError `INTERVIEW_RECORD_INCOMPLETE`, `INTERVIEW_PROMISE_INCOMPLETE`, `INTERVIEW_PROMISE_DAY_PAST`
 */
export function assertRecordable(
  { said, problems, causes }: InterviewRecord,
  promises: readonly Promised[],
  heldOn: Day,
): void {
  const missing = [
    ...(isBlank(said) ? ['约谈情况'] : []),
    ...(problems.length === 0 || problems.some(isBlank) ? ['存在问题'] : []),
    ...(causes.some(isBlank) ? ['原因分析'] : []),
  ];
  if (missing.length > 0) {
    throw new DomainError('INTERVIEW_RECORD_INCOMPLETE', `纪要还缺${missing.join('、')}，请补全。`, {
      missing,
    });
  }
  for (const [nth, { measure, dueOn }] of promises.entries()) {
    if (isBlank(measure)) {
      throw new DomainError('INTERVIEW_PROMISE_INCOMPLETE', `请填写第${nth + 1}项承诺的内容。`, {
        position: nth + 1,
      });
    }
    if (dueOn < heldOn) {
      throw new DomainError(
        'INTERVIEW_PROMISE_DAY_PAST',
        `第${nth + 1}项承诺的期限${formatDay(dueOn)}早于约谈当天，请更正。`,
        { position: nth + 1, dueOn, heldOn },
      );
    }
  }
}

/** What the unit said to the record; silent: nothing, until the day for it had passed. */
export const UNIT_ANSWER_NAMES = {
  confirmed: '已确认',
  refused: '拒绝确认',
  silent: '逾期未确认',
} as const;
export type UnitAnswer = keyof typeof UNIT_ANSWER_NAMES;

/** Working days, after the record was laid before the unit, in which it confirms, objects or refuses. */
export const CONFIRMATION_WORKING_DAYS = 5;

/** Where the two sides stand with the record. */
export interface Confirmations {
  readonly officeConfirmedAt: Date | null;
  readonly unitAnswer: UnitAnswer | null;
}

/** 生效: the office has confirmed, and the unit too, or that it does not is on record. */
export const isInForce = ({ officeConfirmedAt, unitAnswer }: Confirmations): boolean =>
  officeConfirmedAt !== null && unitAnswer !== null;

/**
 * Each side speaks once to one wording.
 * @throws DomainError `INTERVIEW_CONFIRMED_TWICE`
 */
export function assertUnanswered(
  { officeConfirmedAt, unitAnswer }: Confirmations,
  side: 'office' | 'unit',
): void {
  const spoken = side === 'office' ? officeConfirmedAt !== null : unitAnswer !== null;
  if (!spoken) return;
  const who = side === 'office' ? '督办机构' : '被约谈单位';
  throw new DomainError('INTERVIEW_CONFIRMED_TWICE', `${who}已经对这份纪要表态，不必再次办理。`, { side });
}

/** @throws DomainError `INTERVIEW_SILENCE_EARLY` while the unit still has time */
export function assertSilent(confirmDueOn: Day | null, today: Day): void {
  if (confirmDueOn !== null && today > confirmDueOn) return;
  const until = confirmDueOn === null ? '' : `（${formatDay(confirmDueOn)}）`;
  throw new DomainError('INTERVIEW_SILENCE_EARLY', `确认期限${until}还没有过，请等单位确认或者催办。`, {
    confirmDueOn,
  });
}
