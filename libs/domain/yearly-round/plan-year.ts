import type { WorkCalendar } from '../calendar/index.ts';
import type { Day } from '../shared/index.ts';
import type { YearlyContent, YearlyCycle } from './template.ts';
import { dateIn, workingDayAt } from './yearly-day.ts';

/** What a template asks for in one year, whoever is to do it. */
export interface YearlyPlan {
  readonly title: string;
  readonly measure: string;
  /** A working day. */
  readonly dueOn: Day;
  /** Working days before the due day, in their order. */
  readonly milestones: readonly { readonly name: string; readonly dueOn: Day }[];
  readonly reportingCycle: YearlyCycle;
  /** The State Council has not arranged the due day yet. */
  readonly provisional: boolean;
}

/** Sets a template into a year: words with their years, days moved to working days. */
export function planOf(template: YearlyContent, year: number, calendar: WorkCalendar): YearlyPlan {
  const { dueMonth, dueDay, shift, reportingCycle, milestones } = template;
  const dueOn = workingDayAt(dateIn(year, { month: dueMonth, day: dueDay }), shift, calendar);
  return {
    title: inYear(template.title, year),
    measure: inYear(template.measure, year),
    dueOn,
    milestones: milestones
      .map((one) => ({
        name: inYear(one.name, year),
        dueOn: workingDayAt(dateIn(year, one), 'before', calendar),
      }))
      // Long holidays may push the two onto one day.
      .filter((one) => one.dueOn < dueOn)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
    reportingCycle,
    provisional: calendar.fact(dueOn).provisional,
  };
}

const inYear = (words: string, year: number): string =>
  words.replaceAll('{year}', String(year)).replaceAll('{lastYear}', String(year - 1));
