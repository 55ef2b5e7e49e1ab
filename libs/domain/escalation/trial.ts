import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, dayOf, instantAt } from '../shared/index.ts';
import { type CaseDoings, type CaseHistory, daysOfChange, factsAsOf } from './as-of.ts';
import { type Act, decide } from './decide.ts';
import type { Ladder, LadderLevel } from './ladder.ts';
import { noticeTerms } from './terms.ts';

/** One thing that a ladder would have done with a case. */
export interface TriedAct {
  readonly on: Day;
  readonly act: Extract<Act, { do: 'warn' | 'raise' | 'propose' }>;
}

/** Looks at one case within a period at most; more means that it would never come to rest. */
const MOST_LOOKS = 400;

/**
 * 试算: what a ladder would have done with a case from its opening up to the end of `until`, by the same rule by which
 * the engine decides. Documents count as signed and served on the day on which they are raised; facts that are not
 * there yet stay away, so days ahead tell what happens if nobody does anything. Pure: writes nothing.
 */
export function tryLadder(
  history: CaseHistory,
  ladder: Ladder,
  calendar: WorkCalendar,
  until: Day,
): TriedAct[] {
  const { opens } = ladder.officeHours;
  const end = instantAt(addDays(until, 1));
  const changes = daysOfChange(history).map((on) => instantAt(addDays(on, 1), opens));
  const done: TriedAct[] = [];
  let doings: CaseDoings = { level: 0, warned: [], notices: [], draft: null, proposedOn: null };
  let now = history.openedAt;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (now >= end || (history.closedAt !== null && now >= history.closedAt)) return done;
    const on = dayOf(now);
    const { act, lookAt } = decide(factsAsOf(history, doings, on), ladder, calendar, now);
    if (act.do === 'close') return done;
    if (act.do === 'wait' || act.do === 'withdraw_draft') {
      const at = now;
      const change = changes.find((instant) => instant > at);
      const next = [change, lookAt]
        .filter((instant) => instant instanceof Date && instant > at)
        .sort(byTime)[0];
      if (!next) return done;
      now = next;
      continue;
    }
    done.push({ on, act });
    doings = after(doings, act, on, calendar);
  }
  return done;
}

const byTime = (a: Date | null | undefined, b: Date | null | undefined) => Number(a) - Number(b);

function after(doings: CaseDoings, act: TriedAct['act'], on: Day, calendar: WorkCalendar): CaseDoings {
  switch (act.do) {
    case 'warn':
      return { ...doings, warned: [...doings.warned, ...act.warning.covers] };
    case 'propose':
      return { ...doings, proposedOn: on };
    case 'raise':
      return {
        ...doings,
        level: act.level.level,
        notices: [...doings.notices, issued(act.level, on, calendar)],
      };
  }
}

const issued = (level: LadderLevel, on: Day, calendar: WorkCalendar): CaseDoings['notices'][number] => ({
  ...{ id: 0, level: level.level, document: level.document, number: '' },
  ...{ issuedOn: on, servedOn: on, terms: noticeTerms(level, on, calendar) },
});
