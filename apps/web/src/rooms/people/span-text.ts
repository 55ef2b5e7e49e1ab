import { dayText } from '@/ui/day-text.tsx';

/** 2024年7月12日 without the day of the week: spans stand in columns. */
export const plainDay = (on: string): string => dayText(on).replace(/（.*$/, '');

/** 2023年1月1日至今 */
export const spanText = (from: string, to: string | null): string =>
  to === null ? `${plainDay(from)}至今` : `${plainDay(from)}至${plainDay(to)}`;
