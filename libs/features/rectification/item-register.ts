import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { touchCases, type Tx } from '#persistence';
import { withCodes } from './item-codes.ts';
import { type NewItem, type OpenedItem, RectificationRepository } from './rectification.repository.ts';

/** 整改台账: where items are entered, each under its number. */
@Injectable()
export class ItemRegister {
  constructor(
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
  ) {}

  /**
   * One item a problem, codes in the order given.
   * @throws DomainError `PROBLEM_MISSING`
   */
  async openIn(tx: Tx, now: Date, actor: Actor, items: readonly NewItem[]): Promise<OpenedItem[]> {
    if (items.some(({ problem }) => problem.trim() === '')) {
      throw new DomainError('PROBLEM_MISSING', '请写明需要整改的问题。');
    }
    // The cases first, as every writer does; then the codes.
    await touchCases(tx, { caseIds: items.flatMap(({ caseId }) => caseId ?? []) }, now);
    const opened = await this.items.insert(tx, now, await withCodes(tx, now, items));
    const changes = opened.map(({ id, code }, nth) => ({
      action: 'rectification.opened' as const,
      subject: `rectification:${id}`,
      after: { code, ...items[nth] },
    }));
    await this.ledger.append(tx, now, actor, changes);
    return opened;
  }
}
