import { type Day, dayOf, formatDayWithWeekday, timeOf } from '../shared/index.ts';
import type { InterviewState } from './interview.life.ts';
import type { Confirmations } from './record.ts';

/** What comes next, whose turn it is, and by which day; `byOn` null: no day is set for it. */
export interface InterviewNextStep {
  readonly who: 'office' | 'unit' | 'both';
  readonly sentence: string;
  readonly byOn: Day | null;
}

/** What the next step hangs on. */
export interface InterviewSituation extends Confirmations {
  readonly status: InterviewState;
  readonly startsAt: Date;
  /** The last day that the ladder gives for the interview. */
  readonly dueOn: Day | null;
  readonly confirmDueOn: Day | null;
}

/** `2024年7月18日（周四）15:00`. */
export const momentInWords = (at: Date): string => `${formatDayWithWeekday(dayOf(at))}${timeOf(at)}`;

/** 下一步; null once nothing is owed. */
export function interviewNextStep(situation: InterviewSituation, now: Date): InterviewNextStep | null {
  const { status, startsAt, dueOn } = situation;
  const office = (sentence: string, byOn: Day | null = null) => ({ who: 'office' as const, sentence, byOn });
  switch (status) {
    case 'arranged':
      return now < startsAt
        ? { who: 'both', sentence: `${momentInWords(startsAt)}约谈`, byOn: dayOf(startsAt) }
        : office('登记到会情况；单位没有到场的，登记未到场');
    case 'refused':
      return office('研究单位的意见，改期或者维持原安排', dueOn);
    case 'missed':
      return office('重新约定时间，或者写明理由取消', dueOn);
    case 'held':
      return office('撰写约谈纪要，交双方确认');
    case 'objected':
      return office('答复单位对纪要文字的异议：修改纪要，或者写明理由维持');
    case 'recorded':
      return confirming(situation);
    case 'concluded':
    case 'cancelled':
      return null;
  }
}

function confirming({ officeConfirmedAt, unitAnswer, confirmDueOn }: InterviewSituation): InterviewNextStep {
  if (unitAnswer !== null) {
    return { who: 'office', sentence: '督办机构确认纪要，确认后生效', byOn: null };
  }
  const unit = '被约谈单位负责人确认纪要，或者提出异议、说明理由拒绝确认';
  return officeConfirmedAt === null
    ? { who: 'both', sentence: `督办机构确认纪要；${unit}`, byOn: confirmDueOn }
    : { who: 'unit', sentence: unit, byOn: confirmDueOn };
}
