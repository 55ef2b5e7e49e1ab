import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, maxDay } from '../shared/index.ts';
import { covers, type DaySpan, unionOf } from '../task/index.ts';
import type { CaseFacts } from './facts.ts';
import type { CountedDay, UnitDayCount } from './reason.ts';

/** A span of days that does not count against the unit, and why. */
export interface Exclusion extends DaySpan {
  readonly why: '中止' | '审核中' | '已说明理由' | '申辩成立';
}

export function exclusionsOf(facts: CaseFacts): Exclusion[] {
  return [
    ...facts.suspensions.map((span) => ({ ...span, why: '中止' as const })),
    ...facts.officeHeld.map((span) => ({ ...span, why: '审核中' as const })),
    ...facts.excused.map((span) => ({ ...span, why: '已说明理由' as const })),
  ];
}

/** A count longer than this rests on facts that must be wrong. */
const LONGEST_COUNT_DAYS = 3_660;

/** Working days in (from, to] that an exclusion takes from the unit: they are given back after `to`. */
export function excludedWorkingDays(
  calendar: WorkCalendar,
  from: Day,
  to: Day,
  exclusions: readonly Exclusion[],
): number {
  if (exclusions.length === 0) return 0;
  let excluded = 0;
  for (const span of unionOf(exclusions)) {
    const before = maxDay(addDays(span.from, -1), from);
    const last = span.to === null || span.to > to ? to : span.to;
    if (before < last) excluded += calendar.workingDaysBetween(before, last);
  }
  return excluded;
}

/**
 * The day on which `needed` working days after `from` have counted against the unit;
 * null while a span without an end holds the count.
 */
export function reachDay(
  calendar: WorkCalendar,
  from: Day,
  needed: number,
  exclusions: readonly Exclusion[],
): Day | null {
  if (exclusions.length === 0) return calendar.addWorkingDays(from, needed);
  return countAgainstUnit(calendar, from, needed, 0, exclusions).to;
}

/** The same count, day by day, for the reasons of a notice. */
export function countAgainstUnit(
  calendar: WorkCalendar,
  from: Day,
  needed: number,
  givenBack: number,
  exclusions: readonly Exclusion[],
): UnitDayCount {
  const days: CountedDay[] = [];
  let counted = 0;
  let provisional = false;
  let on = from;
  for (let walked = 0; counted < needed; walked += 1) {
    on = addDays(on, 1);
    const exclusion = exclusions.find((span) => covers(span, on));
    if (exclusion?.to === null || walked > LONGEST_COUNT_DAYS) {
      days.push({ on, nth: null, skipped: exclusion?.why ?? '超出可计算范围' });
      return { from, to: null, needed, givenBack, days, provisional };
    }
    const fact = calendar.fact(on);
    provisional ||= fact.provisional;
    if (!fact.working) days.push({ on, nth: null, skipped: fact.name ?? '周末' });
    else if (exclusion) days.push({ on, nth: null, skipped: exclusion.why });
    else days.push({ on, nth: (counted += 1) });
  }
  return { from, to: on, needed, givenBack, days, provisional };
}
