import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day, dayOf, instantAt } from '../shared/index.ts';
import { type CaseDoings, type CaseHistory, factsAsOf } from './as-of.ts';
import { type Act, decide } from './decide.ts';
import type { Ladder, LadderLevel } from './ladder.ts';
import { noticeTerms } from './terms.ts';
import { daysToLookAfter, essenceOf, fateOf, type TrialEssence } from './trial-essence.ts';

/** One thing that a ladder would have done with a case. */
export interface TriedAct {
  readonly on: Day;
  readonly act:
    | { readonly do: 'warn' }
    | { readonly do: 'propose' }
    | { readonly do: 'raise'; readonly level: LadderLevel };
}

/** Looks at one case within a period at most; more means that it would never come to rest. */
const MOST_LOOKS = 400;
/** Different fates that are remembered at a time. */
const MOST_FATES = 50_000;

/**
 * 试算: what a ladder would have done with a case from its opening up to the end of `until`, by the same rule by which
 * the engine decides. Documents count as signed and served on the day on which they are raised; facts that are not
 * there yet stay away, so days ahead tell what happens if nobody does anything. Pure: writes nothing.
 */
export const tryLadder = (
  history: CaseHistory,
  ladder: Ladder,
  calendar: WorkCalendar,
  until: Day,
): readonly TriedAct[] => ladderTrial(ladder, calendar, until)(history);

/** The same for many cases: those with the same fate are worked out once. */
export function ladderTrial(
  ladder: Ladder,
  calendar: WorkCalendar,
  until: Day,
): (history: CaseHistory) => readonly TriedAct[] {
  const known = new Map<string, readonly TriedAct[]>();
  return (history) => {
    const essence = essenceOf(history, ladder, calendar, until);
    const fate = fateOf(essence);
    const before = known.get(fate);
    if (before) return before;
    const acts = livedThrough(essence, ladder, calendar);
    if (known.size >= MOST_FATES) known.clear();
    known.set(fate, acts);
    return acts;
  };
}

function livedThrough({ history, to }: TrialEssence, ladder: Ladder, calendar: WorkCalendar): TriedAct[] {
  const { opens } = ladder.officeHours;
  const end = instantAt(addDays(to, 1));
  const changes = daysToLookAfter(history).map((on) => instantAt(addDays(on, 1), opens));
  const done: TriedAct[] = [];
  let doings: CaseDoings = { level: 0, warned: [], notices: [], draft: null, proposedOn: null };
  let now = history.openedAt;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (now >= end) return done;
    const on = dayOf(now);
    const { act, lookAt } = decide(factsAsOf(history, doings, on), ladder, calendar, now);
    if (act.do === 'close') return done;
    if (act.do === 'wait' || act.do === 'withdraw_draft') {
      const next = earliestAfter(now, lookAt, changes);
      if (!next) return done;
      now = next;
      continue;
    }
    done.push({ on, act: act.do === 'raise' ? { do: 'raise', level: act.level } : { do: act.do } });
    doings = after(doings, act, on, calendar);
  }
  return done;
}

function earliestAfter(now: Date, lookAt: Date | null, others: readonly Date[]): Date | undefined {
  const other = others.find((instant) => instant > now);
  if (lookAt === null || lookAt <= now) return other;
  return other && other < lookAt ? other : lookAt;
}

function after(
  doings: CaseDoings,
  act: Extract<Act, { do: 'warn' | 'raise' | 'propose' }>,
  on: Day,
  calendar: WorkCalendar,
): CaseDoings {
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
