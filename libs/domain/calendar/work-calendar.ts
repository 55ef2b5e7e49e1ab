import { createHash } from 'node:crypto';
import { type Day, DomainError, dayFromNumber, dayNumber, formatDay } from '../shared/index.ts';
import { decideDays, type DayDecision } from './day-decisions.ts';
import { createDayIndex } from './day-index.ts';
import { isSettled } from './known-years.ts';
import { isWeekday } from './plain-weekdays.ts';
import type { CalendarOverride, CalendarYear, CountedDay, DayCount, DayFact, WorkCalendar } from './types.ts';

/**
 * Builds a calendar from the arranged years and an administrator's decisions. Building lays the
 * years out once; every question after that is answered in constant time.
 * @throws DomainError `CALENDAR_YEAR_DUPLICATE`, `CALENDAR_DAY_CONFLICT`, `CALENDAR_OVERRIDE_INVALID`.
 */
export function createCalendar(
  years: readonly CalendarYear[],
  overrides: readonly CalendarOverride[] = [],
): WorkCalendar {
  const decisions = decideDays(years, overrides);
  const knownYears = years.map(({ year }) => year).sort((a, b) => a - b);
  const known = new Set(knownYears);
  const index = createDayIndex(new Map([...decisions].map(([on, { working }]) => [dayNumber(on), working])));

  const fact = (on: Day): DayFact => {
    const decision = decisions.get(on);
    const provisional = decision?.overridden !== true && !isSettled(on, known);
    if (decision) return { on, ...decision, provisional };
    const working = isWeekday(dayNumber(on));
    return { on, kind: working ? 'workday' : 'weekend', working, provisional, overridden: false };
  };

  const addWorkingDays = (from: Day, n: number): Day => {
    if (!Number.isSafeInteger(n)) throw invalidCount(n);
    if (n === 0) return from;
    const start = dayNumber(from);
    const ordinal = n > 0 ? index.upTo(start) + n : index.upTo(start - 1) + n + 1;
    return dayFromNumber(index.nth(ordinal));
  };

  const workingDaysBetween = (from: Day, to: Day): number =>
    index.upTo(dayNumber(to)) - index.upTo(dayNumber(from));

  const countBetween = (from: Day, to: Day): DayCount => {
    if (to < from) {
      throw new DomainError(
        'CALENDAR_RANGE_REVERSED',
        `起算日${formatDay(from)}晚于截止日${formatDay(to)}，请核对日期先后。`,
        {
          from,
          to,
        },
      );
    }
    const days: CountedDay[] = [];
    let workingDays = 0;
    for (let at = dayNumber(from) + 1; at <= dayNumber(to); at += 1) {
      const dayFact = fact(dayFromNumber(at));
      if (dayFact.working) workingDays += 1;
      days.push({ on: dayFact.on, nth: dayFact.working ? workingDays : null, fact: dayFact });
    }
    return { from, to, workingDays, days, provisional: days.some((counted) => counted.fact.provisional) };
  };

  return {
    version: versionOf(knownYears, decisions),
    knownYears,
    fact,
    isWorkingDay: (on) => index.isWorking(dayNumber(on)),
    addWorkingDays,
    workingDaysBetween,
    onOrAfter: (on) => dayFromNumber(index.nth(index.upTo(dayNumber(on) - 1) + 1)),
    count: (from, n) => {
      if (n < 0) throw invalidCount(n);
      return countBetween(from, addWorkingDays(from, n));
    },
    countBetween,
  };
}

function invalidCount(n: number): DomainError {
  return new DomainError('CALENDAR_COUNT_INVALID', `工作日数“${n}”无效，请填写整数。`, { n });
}

/** Only what decides or explains a day goes in: the order of the input does not matter. */
function versionOf(knownYears: readonly number[], decisions: ReadonlyMap<Day, DayDecision>): string {
  const lines = [...decisions].map(([on, { kind, name, overridden }]) =>
    [on, kind, overridden ? 'override' : 'arranged', name].join(' '),
  );
  const text = [knownYears.join(','), ...lines.sort()].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
