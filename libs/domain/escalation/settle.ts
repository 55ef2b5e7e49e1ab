import type { WorkCalendar } from '../calendar/index.ts';
import { dayOf } from '../shared/index.ts';
import { withDraft, withNotice, withoutDraft, withProposal, withWarnings } from './case.ts';
import { type Act, decide, type Decision } from './decide.ts';
import type { CaseFacts } from './facts.ts';
import { issuesItself, type Ladder } from './ladder.ts';

/** One act with the facts from which it was decided: what a notice keeps, so that it can be replayed. */
export interface Step {
  readonly act: Exclude<Act, { do: 'wait' }>;
  readonly reasons: Decision['reasons'];
  readonly facts: CaseFacts;
}

export interface Settlement {
  /** In the order in which they are done. */
  readonly steps: readonly Step[];
  readonly lookAt: Date | null;
}

/** A case has few things to do at one instant; more means that an act does not change what it should. */
const MOST_STEPS = 8;

/** Decides a case again and again until it waits. A notice is not served at the instant of its issue. */
export function settle(facts: CaseFacts, ladder: Ladder, calendar: WorkCalendar, now: Date): Settlement {
  const steps: Step[] = [];
  let current = facts;
  while (steps.length < MOST_STEPS) {
    const { act, reasons, lookAt } = decide(current, ladder, calendar, now);
    if (act.do === 'wait') return { steps, lookAt };
    steps.push({ act, reasons, facts: current });
    if (act.do === 'close') return { steps, lookAt: null };
    current = after(current, act, now);
  }
  throw new Error(`Case ${facts.caseId} does not come to rest`);
}

function after(facts: CaseFacts, act: Step['act'], now: Date): CaseFacts {
  const today = dayOf(now);
  switch (act.do) {
    case 'warn':
      return withWarnings(facts, act.warning.covers);
    case 'withdraw_draft':
      return withoutDraft(facts);
    case 'propose':
      return withProposal(facts, today);
    case 'close':
      return facts;
    case 'raise': {
      const { level, document } = act.level;
      if (!issuesItself(act.level)) return withDraft(facts, { id: 0, level, draftedOn: today });
      return withNotice(facts, {
        id: 0,
        level,
        document,
        number: '',
        issuedOn: today,
        servedOn: null,
        terms: [],
      });
    }
  }
}
