export {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  maxDay,
  minDay,
  timeOf,
  weekday,
  yearOf,
  type Day,
  type TimeOfDay,
} from './day.ts';
export { formatDay, formatDayWithWeekday } from './format-day.ts';
export { DomainError, type ErrorDetails } from './domain-error.ts';
export { day, parseDay } from './parse-day.ts';
export { similarity, wordsAlone } from './text-similarity.ts';
