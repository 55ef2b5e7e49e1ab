import { Injectable } from '@nestjs/common';
import { canTransition, transition } from '#domain/lives';
import {
  assertMayTakeStep,
  type RectificationEvidence,
  rectificationLife,
  type RectificationStep,
} from '#domain/rectification';
import { dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf, SYSTEM } from '#platform/actor';
import { type RectificationItem, touchCases, type Tx } from '#persistence';
import { personOf } from './acting.ts';
import { ItemDocuments } from './item-documents.ts';
import { type ItemCommand, RectificationRepository } from './rectification.repository.ts';

/** 佐证: the day and the person are the submission's. */
export type NewEvidence = Pick<RectificationEvidence, 'name' | 'reference'>;

/** How an item goes from state to state: locked, the power proven beside it, told to ledger, papers and case. */
@Injectable()
export class ItemSteps {
  constructor(
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
    private readonly documents: ItemDocuments,
  ) {}

  /** Takes, changes and steps in one. @param change what the step sets, and what the ledger keeps of it */
  async act(
    tx: Tx,
    now: Date,
    actor: Actor,
    command: ItemCommand,
    name: RectificationStep,
    change: (item: RectificationItem) => object,
  ): Promise<void> {
    const item = await this.taken(tx, actor, command, name);
    await this.step(tx, now, actor, item, name, change(item));
  }

  /**
   * Locked, the power proven beside it; the state is checked before anything else: a refusal names where it stands.
   * @throws DomainError `RECTIFICATION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`
   */
  async taken(
    tx: Tx,
    actor: Actor,
    command: ItemCommand,
    name: RectificationStep,
  ): Promise<RectificationItem> {
    const reach = reachOf(actor);
    const item = await this.items.lock(tx, command, (found) => {
      assertMayTakeStep(reach, found, name);
    });
    transition(rectificationLife, item.status, name);
    return item;
  }

  /** The item in the hands of its unit, begun by whoever works on it first, with the evidence added to it. */
  async proving(
    tx: Tx,
    now: Date,
    actor: Actor,
    { evidence, ...command }: ItemCommand & { readonly evidence: readonly NewEvidence[] },
  ): Promise<{ readonly item: RectificationItem; readonly added: RectificationEvidence[] }> {
    const reach = reachOf(actor);
    const item = await this.items.lock(tx, command, (found) => {
      assertMayTakeStep(reach, found, 'submit');
    });
    if (canTransition(rectificationLife, item.status, 'start')) {
      await this.step(tx, now, SYSTEM, item, 'start', {});
    }
    transition(rectificationLife, item.status, 'submit');
    const stamp = { addedOn: dayOf(now), addedById: personOf(actor) };
    const added = evidence.map(({ name, reference }) => ({ name, reference, ...stamp }));
    item.evidence = [...item.evidence, ...added];
    return { item, added };
  }

  async step(
    tx: Tx,
    now: Date,
    actor: Actor,
    item: RectificationItem,
    name: RectificationStep,
    after: object,
  ): Promise<void> {
    const { from, to, event } = transition(rectificationLife, item.status, name);
    item.status = to;
    await this.items.save(tx, item);
    await this.documents.afterStepIn(tx, now, actor, item.id, name);
    const subject = `rectification:${item.id}`;
    await this.ledger.append(tx, now, actor, [
      { action: event, subject, before: { status: from }, after: { status: to, ...after } },
    ]);
    if (item.caseId !== null) await touchCases(tx, { caseIds: [item.caseId] }, now);
  }
}
