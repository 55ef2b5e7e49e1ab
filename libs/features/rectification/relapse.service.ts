import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  assertOverseesItem,
  itemNotFound,
  type RelapseCandidate,
  relapseCandidates,
  type RectificationSource,
} from '#domain/rectification';
import { type Day, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type RectificationItem, type Tx, UnitOfWork } from '#persistence';
import { FOUND_ON } from './item-list.sql.ts';
import { type ItemCommand, RectificationRepository } from './rectification.repository.ts';

/** Struck-off items of the office that are compared, the newest of them. */
const COMPARED = 5_000;

export interface EarlierItem {
  readonly id: number;
  readonly code: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly source: RectificationSource;
  readonly problem: string;
  readonly foundOn: Day;
  readonly closedAt: Date | null;
}

/** What a person says an item is: an earlier problem come back, or (null) none. */
export interface RelapseMark extends ItemCommand {
  readonly earlierId: number | null;
  readonly reason: string;
}

const EARLIER = `
  SELECT r.id, r.code, r.unit_id AS "unitId", u.name AS "unitName", r.source, r.problem, ${FOUND_ON} AS "foundOn",
         r.closed_at AS "closedAt"
    FROM rectification_items r JOIN organizations u ON u.id = r.unit_id`;

/** 回潮: the same problem again, in another year or another unit. Found by likeness, marked by a person. */
@Injectable()
export class RelapseService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
  ) {}

  /** @throws DomainError `RECTIFICATION_NOT_FOUND`, `POWER_REFUSED` */
  candidates(reach: Reach, itemId: number): Promise<RelapseCandidate<EarlierItem>[]> {
    return this.uow.run(async (tx) => {
      const [item] = await tx.query<EarlierItem & { officeId: number }>(
        EARLIER.replace('SELECT', 'SELECT r.office_id AS "officeId",') + ' WHERE r.id = $1',
        [itemId],
      );
      if (!item) throw itemNotFound(itemId);
      assertOverseesItem(reach, item);
      const struckOff = await tx.query<EarlierItem>(
        `${EARLIER} WHERE r.office_id = $1 AND r.status = 'closed' ORDER BY r.id DESC LIMIT ${COMPARED}`,
        [item.officeId],
      );
      return relapseCandidates(item, struckOff);
    });
  }

  /** @throws DomainError `RECTIFICATION_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `RECTIFICATION_EARLIER_UNFIT` */
  mark(actor: Actor, { earlierId, reason, ...command }: RelapseMark): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const reach = reachOf(actor);
      const item = await this.items.lock(tx, command, (found) => {
        assertOverseesItem(reach, found);
      });
      const before = { earlierId: item.relapseOfId };
      if (earlierId !== null) await this.assertEarlier(tx, item, earlierId);
      item.relapseOfId = earlierId;
      await this.items.save(tx, item);
      const action = earlierId === null ? 'rectification.relapse_cleared' : 'rectification.relapse_marked';
      await this.ledger.append(tx, now, actor, [
        { action, subject: `rectification:${item.id}`, before, after: { earlierId, reason } },
      ]);
    });
  }

  /** Of the same office, struck off at least once, and entered before: a chain of relapses has no ring. */
  private async assertEarlier(tx: Tx, { id, officeId }: RectificationItem, earlierId: number): Promise<void> {
    const fit = await tx.query(
      `SELECT 1 FROM rectification_items WHERE id = $1 AND id < $2 AND office_id = $3
          AND (status = 'closed' OR (status <> 'set_aside' AND reopened > 0))`,
      [earlierId, id, officeId],
    );
    if (fit.length > 0) return;
    throw new DomainError(
      'RECTIFICATION_EARLIER_UNFIT',
      '所选事项不是本机构台账中先前已销号的事项，请从回潮线索中选择。',
      { earlierId },
    );
  }
}
