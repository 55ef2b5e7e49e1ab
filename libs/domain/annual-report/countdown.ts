import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, day, type Day, daysBetween } from '../shared/index.ts';

/**
 * 3月1日 for the report to the level above, as provincial guides have it; 4月1日 for its publication, by art. 24 of
 * 法治政府建设与责任落实督察工作规定. Both say 之前: the last day is the one before.
 */
const TERMS = [
  { key: 'submission', name: '报送上级', before: '03-01' },
  { key: 'publication', name: '向社会公开', before: '04-01' },
] as const;

export interface Countdown {
  readonly key: (typeof TERMS)[number]['key'];
  readonly name: string;
  readonly before: Day;
  readonly lastOn: Day;
  /** Calendar days left after today, the last day included; below zero: so many days late. */
  readonly calendarDays: number;
  /** Working days left after today, the last day included; below zero: so many working days late. */
  readonly workingDays: number;
  /** The State Council has not arranged all of these days yet. */
  readonly provisional: boolean;
}

/** How long there is for the report on a year. */
export function countdowns(
  year: number,
  today: Day,
  calendar: Pick<WorkCalendar, 'workingDaysBetween' | 'countBetween'>,
): Countdown[] {
  return TERMS.map(({ key, name, before: ofYear }) => {
    const before = day(`${year + 1}-${ofYear}`);
    const lastOn = addDays(before, -1);
    return {
      ...{ key, name, before, lastOn, calendarDays: daysBetween(today, lastOn) },
      workingDays: calendar.workingDaysBetween(today, lastOn),
      provisional: lastOn > today && calendar.countBetween(today, lastOn).provisional,
    };
  });
}
