import { queries } from '@/api/index.ts';
import { calendarOf, type WorkCalendar } from './work-calendar.ts';

export type { DayKind, WorkCalendar } from './work-calendar.ts';

const HOUR = 3_600_000;

/**
 * The working days, and the day that the system takes for today. Suspends until they have come: a count of days by the
 * browser's own clock, put right a moment later, would be a wrong count for that moment.
 */
export function useCalendar(): WorkCalendar {
  return queries.useSuspenseQuery(
    'get',
    '/api/holidays',
    {},
    { staleTime: HOUR, gcTime: Infinity, select: calendarOf },
  ).data;
}
