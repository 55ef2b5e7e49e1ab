export { planOf, type YearlyPlan } from './plan-year.ts';
export {
  checkTemplate,
  YEARLY_AUDIENCES,
  YEARLY_CYCLES,
  type YearlyAudience,
  type YearlyContent,
  type YearlyCycle,
  type YearlyMilestone,
} from './template.ts';
export { DAY_SHIFTS, type DayShift, type YearlyDate } from './yearly-day.ts';
export { basisInWords, type Provision, type ProvisionKey, PROVISIONS } from './provisions.ts';
