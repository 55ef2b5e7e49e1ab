export type { MovingClock } from './case-clocks.ts';
export type { ChangedDay } from './effects.ts';
export {
  type EffectCounts,
  HolidayChangeService,
  type HolidayCommand,
  type HolidayProposal,
} from './holiday-change.service.ts';
export {
  type DeadlineShown,
  type HolidayChangeView,
  type HolidayPreview,
  HolidayReader,
  type HolidayYears,
} from './holiday-reader.service.ts';
export { HolidaysModule } from './holidays.module.ts';
export type { KeptTerm } from './kept-terms.query.ts';
export { DEADLINE_KINDS, type DeadlineKind, type MovingDeadline } from './moving-deadline.ts';
