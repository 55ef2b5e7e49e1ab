import { DomainError, dayOf, formatDay } from '../shared/index.ts';
import type { Participant } from './participant.ts';

/** 约谈安排: when, where, held by whom, with whom. */
export interface Appointment {
  readonly startsAt: Date;
  readonly place: string;
  /** 主谈人. */
  readonly hostId: number;
  readonly participants: readonly Participant[];
}

/** How one appointment of an interview came to its end; null while it stands. */
export const APPOINTMENT_END_NAMES = {
  refused: '单位不同意',
  moved: '改期',
  missed: '未到场',
  held: '已约谈',
  cancelled: '取消',
} as const;
export type AppointmentEnd = keyof typeof APPOINTMENT_END_NAMES;

/** On what an interview rests: documents of level two, or a reason that a person wrote. */
export interface InterviewBasis {
  readonly noticeIds: readonly number[];
  readonly unitIds: readonly number[];
  readonly caseId: number | null;
  readonly reason: string | null;
}

const isBlank = (text: string | null) => text === null || text.trim() === '';

/**
 * @throws DomainError `INTERVIEW_BASIS_MISSING`: neither documents nor units, or both;
 *   `INTERVIEW_REASON_MISSING`: by hand without a reason; `INTERVIEW_CASE_UNFIT`: a case where its unit is not the only one
 */
export function assertBasis({ noticeIds, unitIds, caseId, reason }: InterviewBasis): void {
  if (noticeIds.length > 0 === unitIds.length > 0) {
    throw new DomainError(
      'INTERVIEW_BASIS_MISSING',
      '请选择约谈通知书，或者选择被约谈单位并写明理由，两者只选其一。',
    );
  }
  if (unitIds.length > 0 && isBlank(reason)) {
    throw new DomainError('INTERVIEW_REASON_MISSING', '没有约谈通知书的约谈，请写明约谈的理由。');
  }
  if (caseId !== null && unitIds.length !== 1) {
    throw new DomainError('INTERVIEW_CASE_UNFIT', '指定督办件的约谈只能有该督办件的一个单位，请分别安排。', {
      caseId,
    });
  }
}

/** @throws DomainError `INTERVIEW_DAY_PAST`, `INTERVIEW_PLACE_MISSING` */
export function assertAppointable({ startsAt, place }: Appointment, now: Date): void {
  const on = dayOf(startsAt);
  if (on < dayOf(now)) {
    throw new DomainError('INTERVIEW_DAY_PAST', `约谈日期${formatDay(on)}已过，请填写今天或以后的日期。`, {
      on,
    });
  }
  if (isBlank(place)) throw new DomainError('INTERVIEW_PLACE_MISSING', '请填写约谈地点。');
}

/**
 * Nobody came late to what has not begun.
 * @throws DomainError `INTERVIEW_NOT_YET`
 */
export function assertBegun(startsAt: Date, now: Date): void {
  if (now >= startsAt) return;
  throw new DomainError('INTERVIEW_NOT_YET', '约谈时间还没有到，请在约谈后登记；需要提前的，请先改期。', {
    startsAt: startsAt.toISOString(),
  });
}

/** @throws DomainError `INTERVIEW_REASON_MISSING` */
export function assertReason(reason: string, what: string): void {
  if (!isBlank(reason)) return;
  throw new DomainError('INTERVIEW_REASON_MISSING', `请写明${what}的理由。`);
}
