import { addDays, type Day, formatDay, maxDay } from '../shared/index.ts';
import type { Excusal } from './excusal-fact.ts';
import type { CaseFacts } from './facts.ts';
import type { Reason } from './reason.ts';
import type { Exclusion } from './unit-days.ts';

/** A finding as an excusal names it. */
export type Blamed = Pick<Excusal, 'what' | 'dueOn'>;

/** As the engine names false figures, which nobody owes by a day. */
export const FALSE_FIGURES = '所报数据不实';

/** What a document blames, from its reasons; a person's own words blame all that was owed on the day of drafting. */
export function blamedBy(reasons: readonly Reason[], draftedOn: Day): Blamed[] {
  const blamed = reasons.flatMap(({ code, facts }): Blamed[] => {
    if (code === 'STARTED_HIGHER') return [];
    if (code === 'FALSE_FIGURES') return [{ what: FALSE_FIGURES, dueOn: facts['foundOn'] as Day }];
    const what = facts['what'] ?? facts['promise'];
    const dueOn = facts['dueOn'];
    if (typeof what === 'string' && typeof dueOn === 'string') return [{ what, dueOn: dueOn as Day }];
    return [{ what: null, dueOn: draftedOn }];
  });
  return blamed.filter(
    ({ what, dueOn }, nth) =>
      blamed.findIndex((other) => other.what === what && other.dueOn === dueOn) === nth,
  );
}

/** The excusal that covers a finding for longest; undefined: none does. */
export function excusalOf(facts: CaseFacts, what: string, dueOn: Day): Excusal | undefined {
  const covering = (facts.excusals ?? []).filter((one) =>
    one.what === null ? dueOn <= one.dueOn : one.what === what && dueOn === one.dueOn,
  );
  return covering.reduce<Excusal | undefined>((longest, one) => {
    if (longest === undefined || one.until === null) return one;
    return longest.until !== null && maxDay(longest.until, one.until) === one.until ? one : longest;
  }, undefined);
}

/** With the excusal, no day after the day it was owed counts, up to the end of the span. */
export function withExcusal(
  exclusions: readonly Exclusion[],
  dueOn: Day,
  excusal: Excusal | undefined,
): readonly Exclusion[] {
  if (!excusal || (excusal.until !== null && excusal.until <= dueOn)) return exclusions;
  return [...exclusions, { from: addDays(dueOn, 1), to: excusal.until, why: '申辩成立' }];
}

/** Whether the span still runs on a day. */
export const isRunning = ({ until }: Excusal, today: Day): boolean => until === null || today <= until;

export function excusedReason(what: string, dueOn: Day, { decidedOn, until, number }: Excusal): Reason {
  const document = number === null ? '' : `${number}，`;
  const span = until === null ? '本轮' : `至${formatDay(until)}`;
  return {
    code: 'EXCUSED',
    rule: '申辩成立的，不再就同一事实发文',
    finding: `“${what}”的认定已经复核撤销（${document}${formatDay(decidedOn)}申辩成立），${span}不再据此发文。`,
    facts: { what, dueOn, decidedOn, until },
  };
}
