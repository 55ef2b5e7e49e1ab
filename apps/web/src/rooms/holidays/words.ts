import type { Answer } from '@/api/index.ts';
import { addDays, monthDay } from '@/ui/day-text.tsx';

export type Change = Answer<'HolidayChangeAnswer'>;
export type Arrangement = Answer<'ArrangementPart'>;

export const STATUSES: Readonly<Record<Change['status'], string>> = {
  proposed: '待批准',
  approved: '已批准',
  refused: '未批准',
  withdrawn: '已撤回',
};

/** 2月10日至2月17日，共8天 */
export function spanText(days: readonly string[]): string {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const whole = days.every((on, at) => on === addDays(first, at));
  if (!whole) return days.map(monthDay).join('、');
  return days.length === 1 ? monthDay(first) : `${monthDay(first)}至${monthDay(last)}，共${days.length}天`;
}
