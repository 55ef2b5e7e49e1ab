import type { WorkCalendar } from '#domain/calendar';
import { type Day, formatDayWithWeekday } from '#domain/shared';
import type { MailTerm } from '../announcement.ts';

/** A day with what falls on it, as a letter writes it. */
export interface TermInWords {
  readonly label: string;
  /** `2024年7月12日（周五）` */
  readonly date: string;
  /** `还有3个工作日`. The day of sending is not counted, the last day is. */
  readonly left: string;
  readonly overdue: boolean;
}

export function termInWords(
  { label, day }: MailTerm,
  { today, calendar }: { readonly today: Day; readonly calendar: WorkCalendar },
): TermInWords {
  const date = formatDayWithWeekday(day).replace('(', '（').replace(')', '）');
  const provisional = day >= today && calendar.countBetween(today, day).provisional;
  const note = provisional ? '（放假安排公布前暂计）' : '';
  return { label, date, left: `${distance(today, day, calendar)}${note}`, overdue: day < today };
}

function distance(today: Day, on: Day, calendar: WorkCalendar): string {
  if (on === today) return '即今天';
  const days = calendar.workingDaysBetween(today, on);
  if (on > today) return days === 0 ? '此前没有工作日' : `还有${days}个工作日`;
  return days === 0 ? '已过期' : `已过${-days}个工作日`;
}
