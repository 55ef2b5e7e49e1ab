import { Injectable } from '@nestjs/common';
import {
  assertMayPublishLadder,
  assertPublishable,
  type FaultReport,
  type Ladder,
  ladderFaults,
} from '#domain/escalation';
import { type Day, DomainError, dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { type LadderLine, ladderLines, ladderVersion, type LadderVersionView } from './ladder-list.query.ts';
import { PolicyService } from './policy.service.ts';

export interface LadderPublication {
  /** As a person wrote it; key and version are given by the office's series. */
  readonly draft: object;
  /** The newest version that the person saw: what came after it would be overwritten unseen. */
  readonly basedOnVersion: number;
  readonly effectiveFrom: Day;
  readonly reason: string;
}

const ORDER = 'ladders';

/** 督办规则 as versions: read, checked and published. A version never changes; a running case keeps its own. */
@Injectable()
export class LadderDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly ledger: LedgerService,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  list({ cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<LadderLine>> {
    const below = belowOf(cursor);
    return this.uow.run(async (tx) => {
      const rows = await ladderLines(tx, dayOf(this.clock.now()), { below, limit: limit + 1 });
      return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    });
  }

  /** @throws DomainError `LADDER_NOT_FOUND` */
  show(ladderId: number): Promise<LadderVersionView> {
    return this.uow.run((tx) => this.view(tx, ladderId));
  }

  /** Every fault of a draft; none: it may be published. Writes nothing. */
  faults(draft: object): readonly FaultReport[] {
    return ladderFaults(completed(draft, { key: 'draft', version: 1 }));
  }

  /**
   * A draft as a ladder that nobody published.
   * @throws DomainError `LADDER_INVALID` with every fault in `errors`
   */
  readDraft(draft: object): Ladder {
    return ladderOf(completed(draft, { key: 'draft', version: 1 }));
  }

  /**
   * Publishes the next version. Cases that open from its first day on are supervised by it.
   * @throws DomainError `POWER_REFUSED`, `LADDER_INVALID` with every fault in `errors`, `LADDER_DAY_PAST`,
   * `LADDER_REASON_MISSING`, `VERSION_CONFLICT`
   */
  publish(actor: Actor, { draft, basedOnVersion, ...of }: LadderPublication): Promise<LadderVersionView> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      // One publication at a time; opening cases goes on meanwhile.
      await tx.query('LOCK TABLE ladders IN SHARE ROW EXCLUSIVE MODE');
      assertMayPublishLadder(actor.kind === 'person' ? actor.reach : undefined, await topOffices(tx, today));
      assertPublishable(of.effectiveFrom, today, of.reason);
      const [newest] = await tx.query<{ id: number; version: number; key: string; body: Ladder }>(
        'SELECT id, version, key, body FROM ladders ORDER BY version DESC, id DESC LIMIT 1',
      );
      const version = newest?.version ?? 0;
      if (version !== basedOnVersion) {
        throw new DomainError('VERSION_CONFLICT', '督办规则已有新的版本，请在新版本的基础上修改。', {
          ...{ ladderId: newest?.id ?? null, version },
        });
      }
      const ladder = ladderOf(completed(draft, { key: newest?.key ?? 'default', version: version + 1 }));
      const id = await this.policies.publishLadder(tx, now, ladder, of.effectiveFrom);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: 'ladder.published', subject: `ladder:${id}` },
          before: newest ? { id: newest.id, ladder: newest.body } : null,
          after: { id, effectiveFrom: of.effectiveFrom, ladder },
          context: { reason: of.reason },
        },
      ]);
      return this.view(tx, id);
    });
  }

  private async view(tx: Tx, ladderId: number): Promise<LadderVersionView> {
    const found = await ladderVersion(tx, dayOf(this.clock.now()), ladderId);
    if (found) return found;
    throw new DomainError('LADDER_NOT_FOUND', '督办规则不存在，请刷新后重试。', { ladderId });
  }
}

/** Reads a draft as a ladder. */
function ladderOf(draft: object): Ladder {
  const errors = ladderFaults(draft);
  if (errors.length === 0) return draft as Ladder;
  const { length } = errors;
  throw new DomainError('LADDER_INVALID', `督办规则有${length}处需要更正，请按提示修改后重新提交。`, {
    errors,
  });
}

const completed = (draft: object, place: { key: string; version: number }): object => ({
  ...draft,
  ...place,
});

async function topOffices(tx: Tx, today: Day): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `SELECT id FROM organizations WHERE kind = 'office' AND parent_id IS NULL
        AND valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)`,
    [today],
  );
  return rows.map(({ id }) => id);
}

/** @throws DomainError `CURSOR_INVALID` */
function belowOf(cursor: string | undefined): number | null {
  const [below] = readCursor(ORDER, cursor, 1) ?? [null];
  if (below === null && cursor === undefined) return null;
  if (typeof below === 'number' && below > 0) return below;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
