import { createHash } from 'node:crypto';
import { type CalendarYear, createCalendar, differingDays } from '#domain/calendar';
import { canonicalJson } from '#domain/ledger';
import { addDays, type Day, day, dayOf } from '#domain/shared';
import { loadedCalendar, type PolicyService } from '#features/policies';
import type { Tx } from '#persistence';
import { type MovingClock, movingClocks } from './case-clocks.ts';
import { type KeptTerm, keptTerms } from './kept-terms.query.ts';
import type { Comparison, MovingDeadline } from './moving-deadline.ts';
import { movingDeadlines } from './moving-deadlines.query.ts';

/** A day that is worked now and was free before, or the other way round. */
export interface ChangedDay {
  readonly on: Day;
  readonly worksNow: boolean;
  /** 春节 …; null for a plain weekday or weekend day. */
  readonly name: string | null;
}

/** Everything that an arrangement would move, at this moment. */
export interface Effects {
  readonly calendarBefore: string;
  readonly calendarAfter: string;
  readonly days: readonly ChangedDay[];
  readonly deadlines: readonly MovingDeadline[];
  readonly clocks: readonly MovingClock[];
  /** Open cases at which the engine has to look again. */
  readonly caseIds: readonly number[];
  /** What stays, because its document was issued. */
  readonly kept: readonly KeptTerm[];
  /** The same as long as nothing else moves: what was seen is what is approved. */
  readonly digest: string;
  readonly comparison: Comparison;
}

/** @throws DomainError `CALENDAR_DAY_CONFLICT` with the arrangement of a neighbouring year */
export async function effectsOf(
  tx: Tx,
  policies: PolicyService,
  now: Date,
  arrangement: CalendarYear,
): Promise<Effects> {
  const before = await policies.calendar(tx);
  const { years, overrides } = await loadedCalendar(tx);
  const others = years.filter(({ year }) => year !== arrangement.year);
  const after = createCalendar([...others, arrangement], overrides);
  const comparison: Comparison = { before, after, today: dayOf(now) };
  const deadlines = await movingDeadlines(tx, comparison);
  const { clocks, caseIds } = await movingClocks(tx, policies, now, comparison, deadlines);
  const days = differingDays(before, after, daysAround(arrangement.year)).map(({ on, worksNow }) => ({
    ...{ on, worksNow },
    name: after.fact(on).name ?? before.fact(on).name ?? null,
  }));
  const digest = digestOf({
    ...{ calendarBefore: before.version, calendarAfter: after.version },
    deadlines: deadlines.map(({ kind, alarm, recordId, before: was, after: is }) => [
      ...[alarm ?? kind, recordId, was, is],
    ]),
    clocks: clocks.map(({ caseId, before: was, after: is }) => [caseId, was, is]),
  });
  return {
    ...{ calendarBefore: before.version, calendarAfter: after.version, days, deadlines, clocks, caseIds },
    ...{ kept: await keptTerms(tx, policies, comparison), digest, comparison },
  };
}

const digestOf = (seen: unknown): string =>
  createHash('sha256').update(canonicalJson(seen)).digest('hex').slice(0, 32);

/** An arrangement reaches back into December of the year before. */
function* daysAround(year: number): Generator<Day> {
  const last = day(`${year}-12-31`);
  for (let on = day(`${year - 1}-12-01`); on <= last; on = addDays(on, 1)) yield on;
}
