import { Injectable } from '@nestjs/common';
import { canTransition, transition } from '#domain/lives';
import { rectificationLife } from '#domain/rectification';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { touchCases, type Tx } from '#persistence';
import { ItemDocuments } from './item-documents.ts';
import { RectificationRepository } from './rectification.repository.ts';

/** 经复核撤销: the conclusion behind an item did not stand, so there is nothing to put right. */
@Injectable()
export class SetAsideService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
    private readonly documents: ItemDocuments,
  ) {}

  /**
   * In the transaction of the decision, which has asked for the power. Items that are set aside already stay as they are.
   * @throws DomainError `RECTIFICATION_NOT_FOUND`
   */
  async setAsideIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    { itemIds, reason }: { readonly itemIds: readonly number[]; readonly reason: string },
  ): Promise<void> {
    for (const itemId of [...itemIds].sort((a, b) => a - b)) {
      const item = await this.items.lock(tx, { itemId });
      if (!canTransition(rectificationLife, item.status, 'set_aside')) continue;
      const { from, to, event } = transition(rectificationLife, item.status, 'set_aside');
      item.status = to;
      await this.items.save(tx, item);
      await this.items.lapseRechecks(tx, now, itemId);
      await this.documents.afterStepIn(tx, now, actor, itemId, 'set_aside');
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: event, subject: `rectification:${itemId}` },
          ...{ before: { status: from }, after: { status: to, reason } },
        },
      ]);
      if (item.caseId !== null) await touchCases(tx, { caseIds: [item.caseId] }, now);
    }
  }
}
