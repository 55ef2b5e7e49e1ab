import { readFileSync } from 'node:fs';
import { type CalendarYear, validateCalendarYear } from '#domain/calendar';

/**
 * The State Council's holiday arrangements, 2004 to 2026, as loaded into a new system.
 * @throws DomainError `CALENDAR_YEAR_INVALID` when the file has been damaged.
 */
export function holidayYears(): CalendarYear[] {
  const text = readFileSync(new URL('./cn.json', import.meta.url), 'utf8');
  const years: unknown = JSON.parse(text);
  return Array.isArray(years) ? years.map(validateCalendarYear) : [validateCalendarYear(years)];
}
