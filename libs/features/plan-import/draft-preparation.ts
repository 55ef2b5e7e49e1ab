import { Injectable } from '@nestjs/common';
import { type EarlierItem, earlierTargets, type PlacedDraft } from '#domain/plan-import';
import { dayOf } from '#domain/shared';
import type { PlanImport, Tx } from '#persistence';
import { LeadAdvisor } from './lead-advisor.ts';
import { type DraftFacts, TargetDraftRepository } from './target-draft.repository.ts';

/** Readies the items of a new import: suggestions of the lead, and what the version before has to do with each. */
@Injectable()
export class DraftPreparation {
  constructor(
    private readonly advisor: LeadAdvisor,
    private readonly drafts: TargetDraftRepository,
  ) {}

  /** An item that reads as it did when it became a target begins dropped: there is no second target without a person. */
  async prepare(
    tx: Tx,
    now: Date,
    { officeId, previousImportId }: Pick<PlanImport, 'officeId' | 'previousImportId'>,
    items: readonly PlacedDraft[],
  ): Promise<(PlacedDraft & DraftFacts)[]> {
    const candidates = await this.advisor.candidates(tx, officeId, dayOf(now));
    const before = previousImportId === null ? [] : await this.itemsWithTargets(tx, previousImportId);
    const earlier = earlierTargets(before, items);
    return items.map((item, nth) => {
      const former = earlier.get(nth);
      return {
        ...item,
        ...this.advisor.suggest(item, candidates),
        doubts: former ? [former.doubt, ...item.doubts] : item.doubts,
        state: former?.unchanged ? 'dropped' : 'kept',
        earlierTargetId: former?.targetId ?? null,
      };
    });
  }

  /** Drafts as they went into the targets, whichever version of the report first brought them. */
  private async itemsWithTargets(tx: Tx, importId: number): Promise<EarlierItem[]> {
    const drafts = await this.drafts.ofImport(tx, importId);
    return drafts.map((draft) => ({ ...draft, targetId: draft.targetId ?? draft.earlierTargetId }));
  }
}
