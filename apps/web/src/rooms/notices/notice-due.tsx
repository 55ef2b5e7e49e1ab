import { dayOfInstant, DayText, shortDay } from '@/ui/day-text.tsx';
import { useCalendar } from '@/ui/calendar.ts';
import { Light } from '@/ui/light.tsx';
import { type NoticeItem, waitOf } from './words.ts';

const NEAR = 2;

/** By when, or since when: whatever the one who must act wants to know. */
export function NoticeDue({ notice }: { notice: NoticeItem }) {
  const { workdaysBetween, today } = useCalendar();
  const { draftedAt, issuedOn, replyDueOn, replyLate } = notice;
  switch (waitOf(notice)) {
    case '待签发':
      return <span>{shortDay(dayOfInstant(draftedAt))}拟出</span>;
    case '待签收':
    case '待回复': {
      if (replyDueOn === null) return issuedOn === null ? null : <span>{shortDay(issuedOn)}签发</span>;
      const left = workdaysBetween(today, replyDueOn);
      if (left < 0) return <Light light="overdue" word={`逾期${-left}个工作日未回复`} />;
      if (left <= NEAR) return <Light light="near" word={`${shortDay(replyDueOn)}前回复`} />;
      return (
        <span>
          回复期限 <DayText on={replyDueOn} short />
        </span>
      );
    }
    default:
      return replyLate ? (
        <Light light="overdue" word="逾期回复" />
      ) : issuedOn === null ? null : (
        <span>{shortDay(issuedOn)}签发</span>
      );
  }
}
