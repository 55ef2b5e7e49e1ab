const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const DAY_MS = 86_400_000;
/** The product's days are days in Asia/Shanghai, which knows no summer time. */
const SHANGHAI_MS = 8 * 3_600_000;

const utc = (on: string): Date => new Date(`${on.slice(0, 10)}T00:00:00Z`);

/** 0 is Sunday. */
export const weekdayNumber = (on: string): number => utc(on).getUTCDay();

export const weekdayOf = (on: string): string => WEEKDAYS[weekdayNumber(on)] ?? '';

/** 2024年7月12日（周五） */
export function dayText(on: string): string {
  const day = utc(on);
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日（${weekdayOf(on)}）`;
}

/** 7月12日（周五）; for places where the year is clear. */
export const shortDay = (on: string): string => dayText(on).replace(/^\d+年/, '');

/** 7月12日 */
export const monthDay = (on: string): string => shortDay(on).replace(/（.*$/, '');

/** 2024年7月12日 9:30 in Shanghai. */
export function instantText(iso: string): string {
  const local = new Date(Date.parse(iso) + SHANGHAI_MS);
  const on = local.toISOString().slice(0, 10);
  const minutes = String(local.getUTCMinutes()).padStart(2, '0');
  return `${dayText(on).replace(/（.*$/, '')} ${local.getUTCHours()}:${minutes}`;
}

/** The Shanghai day of an instant. */
export const dayOfInstant = (iso: string): string =>
  new Date(Date.parse(iso) + SHANGHAI_MS).toISOString().slice(0, 10);

/** 还有3个工作日, 今天到期, 已逾期2个工作日 */
export function workdaysText(left: number): string {
  if (left === 0) return '今天到期';
  return left > 0 ? `还有${left}个工作日` : `已逾期${-left}个工作日`;
}

/**
 * How far it is to a day, or how long since. No working day need lie between: over a holiday the term is near or past,
 * and today only on its own day.
 */
export function termText(on: string, workdaysLeft: number, today: string): string {
  if (workdaysLeft !== 0 || on === today) return workdaysText(workdaysLeft);
  return on < today ? '已过期限' : '期限前没有工作日';
}

export const addDays = (on: string, days: number): string =>
  new Date(utc(on).getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** Calendar days from one to the other; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);
