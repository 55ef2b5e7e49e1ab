import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import { foresee, foresightInWords } from '#domain/escalation';
import { type Day, dayOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import type { Reads } from '#persistence';
import { loadCases } from './case-facts.query.ts';

/** What happens by itself with a case if nobody does anything. */
export interface NextStep {
  /** Null: nothing, until somebody does something. */
  readonly on: Day | null;
  readonly sentence: string;
}

/** Looks ahead on open cases by the engine's own rule; writes nothing. */
@Injectable()
export class CaseForesightService {
  constructor(
    private readonly clock: Clock,
    private readonly policies: PolicyService,
  ) {}

  /**
   * Null when there is no such case.
   * @param calendar as old as its reader likes
   */
  async nextStep(reads: Reads, calendar: WorkCalendar, caseId: number): Promise<NextStep | null> {
    const [loaded] = await loadCases(reads, [caseId]);
    if (!loaded) return null;
    const now = this.clock.now();
    const ladder = await this.policies.ladder(reads, loaded.ladderId);
    const foresight = foresee(loaded.facts, ladder, calendar, now);
    return {
      on: foresight.kind === 'act' ? foresight.on : null,
      sentence: foresightInWords(foresight, ladder, dayOf(now), calendar),
    };
  }
}
