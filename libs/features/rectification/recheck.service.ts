import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  assertMayConclude,
  assertMayEnterFor,
  assertOverseesItem,
  drawn,
  type RecheckOutcome,
} from '#domain/rectification';
import { type Day, DomainError, dayOf, formatDay, instantAt } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { idAfter, type Page, type PageAsked, pageOf, writeCursor } from '#platform/paging';
import { RectificationRecheck, type Tx, UnitOfWork } from '#persistence';
import { personOf, withoutReach } from './acting.ts';
import type { RecheckView } from './item-view.ts';
import { RECHECKS } from './recheck.sql.ts';
import { RectificationRepository } from './rectification.repository.ts';
import { RectificationService } from './rectification.service.ts';

const ORDER = 'rechecks';

/** 抽查: how many of the items struck off between two days (both included), by what seed, looked at until when. */
export interface Draw {
  readonly officeId: number;
  readonly closedFrom: Day;
  readonly closedTo: Day;
  readonly size: number;
  readonly seed: string;
  readonly dueOn: Day;
}

export interface RecheckResult {
  readonly recheckId: number;
  readonly expectedVersion?: number;
  readonly outcome: Exclude<RecheckOutcome, 'lapsed'>;
  readonly finding: string;
}

export interface RecheckFilter extends PageAsked {
  readonly officeId?: number | undefined;
  readonly pending?: boolean | undefined;
}

/** Rechecks after striking off: drawn by lot, looked at by somebody else; a problem that is back opens its item. */
@Injectable()
export class RecheckService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly items: RectificationRepository,
    private readonly rectification: RectificationService,
  ) {}

  /**
   * The lot decides among all items struck off in the days given; one that waits for its recheck already is not
   * drawn a second time.
   * @returns the ids of the new rechecks
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, `RECTIFICATION_DUE_DAY_PAST`
   */
  draw(actor: Actor, { officeId, closedFrom, closedTo, size, seed, dueOn }: Draw): Promise<number[]> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      assertMayEnterFor(reachOf(actor), officeId);
      if (dueOn < dayOf(now)) {
        throw new DomainError(
          'RECTIFICATION_DUE_DAY_PAST',
          `复查期限${formatDay(dueOn)}已过，请填写今天或以后的日期。`,
        );
      }
      const closed = await tx.query<{ id: number }>(
        `SELECT id FROM rectification_items WHERE office_id = $1 AND status = 'closed'
            AND closed_at >= $2 AND closed_at < $3::timestamptz + interval '1 day'`,
        [officeId, instantAt(closedFrom), instantAt(closedTo)],
      );
      const ids = drawn(
        closed.map(({ id }) => id),
        size,
        seed,
      );
      const rows = await tx.query<{ id: number; itemId: number }>(
        `INSERT INTO rectification_rechecks (item_id, seed, due_on, drawn_at, drawn_by_id)
         SELECT id, $2, $3, $4, $5 FROM unnest($1::bigint[]) AS id ORDER BY id
         ON CONFLICT (item_id) WHERE outcome IS NULL DO NOTHING RETURNING id, item_id AS "itemId"`,
        [ids, seed, dueOn, now, actor.kind === 'person' ? actor.id : null],
      );
      await this.ledger.append(
        tx,
        now,
        actor,
        rows.map(({ id, itemId }) => ({
          ...{ action: 'rectification.recheck_drawn', subject: `rectification:${itemId}` },
          after: { recheckId: id, seed, size, closedFrom, closedTo, dueOn },
        })),
      );
      return rows.map(({ id }) => id);
    });
  }

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async list(
    { offices, units }: Reach,
    { officeId, pending, cursor, limit }: RecheckFilter,
  ): Promise<Page<RecheckView>> {
    const before = idAfter(ORDER, cursor);
    const rows = await this.uow.run((tx) =>
      tx.query<RecheckView>(
        `${RECHECKS} AND ($3::bigint IS NULL OR c.id < $3) AND ($4::bigint IS NULL OR r.office_id = $4)
            ${pending === true ? 'AND c.outcome IS NULL' : ''} ORDER BY c.id DESC LIMIT ${limit + 1}`,
        [offices, units, before, officeId ?? null],
      ),
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  /** As they stand, in the order of their ids, as far as the viewer sees them. */
  views({ offices, units }: Reach, recheckIds: readonly number[]): Promise<RecheckView[]> {
    return this.uow.run((tx) =>
      tx.query<RecheckView>(`${RECHECKS} AND c.id = ANY($3::bigint[]) ORDER BY c.id`, [
        offices,
        units,
        recheckIds,
      ]),
    );
  }

  /**
   * @throws DomainError `RECTIFICATION_RECHECK_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`,
   *   `RECTIFICATION_RECHECK_STATE`, `RECTIFICATION_RECHECK_OWN`
   */
  conclude(actor: Actor, { recheckId, expectedVersion, outcome, finding }: RecheckResult): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const item = await this.items.lock(tx, { itemId: await this.itemOf(tx, actor, recheckId) });
      const recheck = await tx.manager.findOneOrFail(RectificationRecheck, {
        where: { id: recheckId },
        lock: { mode: 'pessimistic_write' },
      });
      if (expectedVersion !== undefined && expectedVersion !== recheck.version) {
        const now = { recheckId, outcome: recheck.outcome, version: recheck.version };
        throw new DomainError('VERSION_CONFLICT', '该复查刚被他人处理，请刷新后重试。', now);
      }
      const checkedById = personOf(actor);
      const { responsibleId, verifierId } = item;
      assertMayConclude({ id: recheckId, outcome: recheck.outcome, responsibleId, verifierId }, checkedById);
      Object.assign(recheck, { outcome, finding, checkedById, checkedAt: now, version: recheck.version + 1 });
      await tx.manager.save(recheck);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: 'rectification.rechecked', subject: `rectification:${item.id}` },
          after: { recheckId, outcome, finding },
        },
      ]);
      if (outcome === 'passed') return;
      const back = { itemId: item.id, reason: `抽查复查发现问题反弹：${finding}` };
      await this.rectification.reopenIn(tx, now, withoutReach(actor), back);
    });
  }

  /** The item, once it is known that the actor oversees it: what a stranger asks for is not there. */
  private async itemOf(tx: Tx, actor: Actor, recheckId: number): Promise<number> {
    const [item] = await tx.query<{ id: number; officeId: number; unitId: number }>(
      `SELECT r.id, r.office_id AS "officeId", r.unit_id AS "unitId"
         FROM rectification_rechecks c JOIN rectification_items r ON r.id = c.item_id WHERE c.id = $1`,
      [recheckId],
    );
    if (!item) throw recheckNotFound(recheckId);
    try {
      assertOverseesItem(reachOf(actor), item);
    } catch (error) {
      const hidden = error instanceof DomainError && error.code === 'RECTIFICATION_NOT_FOUND';
      throw hidden ? recheckNotFound(recheckId) : error;
    }
    return item.id;
  }
}

const recheckNotFound = (recheckId: number): DomainError =>
  new DomainError('RECTIFICATION_RECHECK_NOT_FOUND', '复查记录不存在，请刷新后重试。', { recheckId });
