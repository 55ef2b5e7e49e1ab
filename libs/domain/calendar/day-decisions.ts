import { type Day, DomainError, dayNumber, formatDay, isDay, yearOf } from '../shared/index.ts';
import { isWeekday } from './plain-weekdays.ts';
import type { CalendarOverride, CalendarYear, DayKind } from './types.ts';

/** What an arrangement or a person decided for one day. */
export interface DayDecision {
  kind: DayKind;
  working: boolean;
  name: string;
  overridden: boolean;
}

/** Years a day may be decided for: wide enough for any task, narrow enough to lay out in memory. */
export const DECIDABLE_YEARS = { from: 1990, to: 2199 } as const;

/**
 * Gathers every decided day; an administrator's decision goes before the arrangement.
 * @throws DomainError `CALENDAR_YEAR_DUPLICATE`, `CALENDAR_DAY_CONFLICT`, `CALENDAR_OVERRIDE_INVALID`.
 */
export function decideDays(
  years: readonly CalendarYear[],
  overrides: readonly CalendarOverride[],
): Map<Day, DayDecision> {
  const decisions = new Map<Day, DayDecision>();
  const arrange = (on: Day, decision: DayDecision) => {
    const other = decisions.get(on);
    if (other && other.working !== decision.working) {
      throw new DomainError(
        'CALENDAR_DAY_CONFLICT',
        `${formatDay(on)}既被列为放假，又被列为上班，请核对节假日安排后重新导入。`,
        { on },
      );
    }
    decisions.set(on, decision);
  };
  const seen = new Set<number>();
  for (const { year, holidays, makeUpDays } of years) {
    if (seen.has(year)) {
      throw new DomainError('CALENDAR_YEAR_DUPLICATE', `${year}年的节假日安排重复，请只保留一份。`, { year });
    }
    seen.add(year);
    for (const { name, days } of holidays) {
      for (const on of days) arrange(on, { kind: 'holiday', working: false, name, overridden: false });
    }
    for (const { name, on } of makeUpDays) {
      arrange(on, { kind: 'make-up', working: true, name, overridden: false });
    }
  }
  for (const [on, decision] of decideOverrides(overrides)) decisions.set(on, decision);
  return decisions;
}

function decideOverrides(overrides: readonly CalendarOverride[]): Map<Day, DayDecision> {
  const decided = new Map<Day, DayDecision>();
  for (const { on, working, reason } of overrides) {
    const refuse = (why: string): never => {
      throw new DomainError('CALENDAR_OVERRIDE_INVALID', `日历调整无效：${why}。`, { on, working, reason });
    };
    if (!isDay(on)) refuse(`“${String(on)}”不是实际存在的日期`);
    if (yearOf(on) < DECIDABLE_YEARS.from || yearOf(on) > DECIDABLE_YEARS.to) {
      refuse(`只能调整${DECIDABLE_YEARS.from}年至${DECIDABLE_YEARS.to}年的日期`);
    }
    if (reason.trim() === '') refuse(`请写明${formatDay(on)}的调整理由`);
    if (decided.has(on)) refuse(`${formatDay(on)}有两条调整，请只保留一条`);
    decided.set(on, { kind: kindOf(on, working), working, name: reason, overridden: true });
  }
  return decided;
}

function kindOf(on: Day, working: boolean): DayKind {
  if (isWeekday(dayNumber(on))) return working ? 'workday' : 'holiday';
  return working ? 'make-up' : 'weekend';
}
