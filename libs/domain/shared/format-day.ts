import { type Day, weekday } from './day.ts';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** `2024年7月12日`: as documents write it, in Arabic numerals without leading zeros (GB/T 9704-2012). */
export function formatDay(on: Day): string {
  return `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`;
}

/** `2024年7月12日（周五）`: as pages and mails write it. */
export function formatDayWithWeekday(on: Day): string {
  return `${formatDay(on)}（${WEEKDAYS[weekday(on)]}）`;
}
