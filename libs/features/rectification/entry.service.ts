import { Injectable } from '@nestjs/common';
import { assertMayEnterFor, type RectificationSource, SOURCES_BY_HAND } from '#domain/rectification';
import { type Day, DomainError, dayOf, formatDay } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { withoutReach } from './acting.ts';
import { EntryRepository } from './entry.repository.ts';
import type { OpenedItem } from './rectification.repository.ts';
import type { AgreedMeasure } from './agreement.ts';
import { RectificationService } from './rectification.service.ts';

/** A problem that a person enters, from whatever document it comes; agreed at once where the measure is known. */
export interface EnteredItem {
  readonly unitId: number;
  readonly source: RectificationSource;
  readonly sourceRef?: string | null | undefined;
  readonly problem: string;
  readonly foundOn?: Day | undefined;
  readonly agreed?: AgreedMeasure | undefined;
}

/** 登记: problems of every source enter the ledger of an office, all of them or none. */
@Injectable()
export class RectificationEntryService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly rectification: RectificationService,
    private readonly scope: EntryRepository,
  ) {}

  /**
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `UNIT_NOT_FOUND`, `PROBLEM_MISSING`,
   *   `RECTIFICATION_SOURCE_AUTOMATIC`, `RECTIFICATION_FOUND_LATER`, and what agreeing throws
   */
  enter(actor: Actor, officeId: number, items: readonly EnteredItem[]): Promise<OpenedItem[]> {
    return this.uow.run((tx) => this.enterIn(tx, this.clock.now(), actor, officeId, items));
  }

  async enterIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    officeId: number,
    items: readonly EnteredItem[],
  ): Promise<OpenedItem[]> {
    const today = dayOf(now);
    assertMayEnterFor(reachOf(actor), officeId);
    for (const item of items) assertFit(item, today);
    await this.scope.assertUnits(
      tx,
      today,
      officeId,
      items.map(({ unitId }) => unitId),
    );
    await this.scope.assertWorkers(
      tx,
      today,
      items.flatMap(({ unitId, agreed }) => (agreed ? [{ unitId, personId: agreed.responsibleId }] : [])),
    );
    const opened = await this.rectification.openIn(
      tx,
      now,
      actor,
      items.map(({ unitId, source, sourceRef = null, problem, foundOn = today }) => ({
        ...{ officeId, unitId, source, sourceRef, problem, foundOn },
      })),
    );
    for (const [nth, { id: itemId }] of opened.entries()) {
      const agreed = items[nth]?.agreed;
      // Whoever may enter a problem may enter what was agreed about it.
      if (agreed) await this.rectification.agreeIn(tx, now, withoutReach(actor), { itemId, ...agreed });
    }
    return opened;
  }
}

function assertFit({ source, foundOn }: EnteredItem, today: Day): void {
  if (!SOURCES_BY_HAND.includes(source)) {
    throw new DomainError(
      'RECTIFICATION_SOURCE_AUTOMATIC',
      '督办和约谈承诺的事项由文书和约谈自动列入台账，请选择其他来源。',
      { source },
    );
  }
  if (foundOn !== undefined && foundOn > today) {
    throw new DomainError('RECTIFICATION_FOUND_LATER', `发现日期${formatDay(foundOn)}还没有到，请更正。`, {
      foundOn,
    });
  }
}
