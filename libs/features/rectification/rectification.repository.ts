import { Injectable } from '@nestjs/common';
import { type CountedItem, itemNotFound, type RectificationSource } from '#domain/rectification';
import { type Day, DomainError } from '#domain/shared';
import { RectificationItem, type Tx } from '#persistence';

/** Names an item and, when the person saw one, the version it had then. */
export interface ItemCommand {
  readonly itemId: number;
  readonly expectedVersion?: number;
}

/** A problem to put right. */
export interface NewItem {
  readonly officeId: number;
  readonly unitId: number;
  readonly caseId?: number | null;
  readonly noticeId?: number | null;
  readonly source: RectificationSource;
  readonly problem: string;
  /** 来源文书编号. */
  readonly sourceRef?: string | null;
  /** The day it was found, whose year the code carries; omitted: today. */
  readonly foundOn?: Day;
  /** By when measures are agreed, and the last day that may be agreed, where a document sets them. */
  readonly planDueOn?: Day | null;
  readonly completeBy?: Day | null;
}

/** An item as it stands in the register. */
export interface OpenedItem {
  readonly id: number;
  readonly code: string;
}

/** Which items are counted: all, or those of an office, a unit, or opened between two days (both included). */
export interface FigureScope {
  readonly officeId?: number;
  readonly unitId?: number;
  readonly openedFrom?: Day;
  readonly openedTo?: Day;
}

@Injectable()
export class RectificationRepository {
  /** Inserts in the order given, as `open`. */
  async insert(
    tx: Tx,
    now: Date,
    items: readonly (NewItem & { readonly code: string; readonly foundOn: Day })[],
  ): Promise<OpenedItem[]> {
    const inserted = await tx.query<OpenedItem>(
      `INSERT INTO rectification_items (code, office_id, unit_id, case_id, notice_id, source, source_ref,
                                        found_on, problem, plan_due_on, complete_by, status, opened_at)
       SELECT code, "officeId", "unitId", "caseId", "noticeId", source, "sourceRef", "foundOn", problem, "planDueOn",
              "completeBy", 'open', $2
         FROM jsonb_to_recordset($1::jsonb) AS x(nth int, code text, "officeId" bigint, "unitId" bigint,
              "caseId" bigint, "noticeId" bigint, source text, "sourceRef" text, "foundOn" date, problem text, "planDueOn" date,
              "completeBy" date)
        ORDER BY nth RETURNING id, code`,
      [JSON.stringify(items.map((item, nth) => ({ ...item, nth }))), now],
    );
    return inserted.sort((a, b) => a.id - b.id);
  }

  /**
   * Loads and locks one item, its case first: every writer takes the case before what hangs on it.
   * @param assertPower asked before the version: a stranger learns nothing, not even how far an item has come
   * @throws DomainError `RECTIFICATION_NOT_FOUND`, `VERSION_CONFLICT`, and what `assertPower` throws
   */
  async lock(
    tx: Tx,
    { itemId, expectedVersion }: ItemCommand,
    assertPower: (item: RectificationItem) => void = () => undefined,
  ): Promise<RectificationItem> {
    await tx.query(
      'SELECT 1 FROM cases WHERE id = (SELECT case_id FROM rectification_items WHERE id = $1) FOR UPDATE',
      [itemId],
    );
    const item = await tx.manager.findOne(RectificationItem, {
      where: { id: itemId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!item) throw itemNotFound(itemId);
    assertPower(item);
    if (expectedVersion === undefined || expectedVersion === item.version) return item;
    throw new DomainError('VERSION_CONFLICT', '该整改事项刚被他人处理，请刷新后重试。', {
      itemId,
      status: item.status,
      version: item.version,
    });
  }

  /** Writes a locked item and counts its version on. */
  async save(tx: Tx, item: RectificationItem): Promise<void> {
    item.version += 1;
    await tx.manager.save(item);
  }

  async personExists(tx: Tx, personId: number): Promise<boolean> {
    const found = await tx.query('SELECT 1 FROM people WHERE id = $1', [personId]);
    return found.length > 0;
  }

  /** Whether the person holds an office in the unit on a day. */
  async worksIn(tx: Tx, personId: number, unitId: number, on: Day): Promise<boolean> {
    const found = await tx.query(
      `SELECT 1 FROM appointments WHERE person_id = $1 AND organization_id = $2
          AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)`,
      [personId, unitId, on],
    );
    return found.length > 0;
  }

  /** Rechecks that wait for somebody to look have nothing left to look at. */
  async lapseRechecks(tx: Tx, now: Date, itemId: number): Promise<void> {
    await tx.query(
      `UPDATE rectification_rechecks SET outcome = 'lapsed', checked_at = $2, version = version + 1
        WHERE item_id = $1 AND outcome IS NULL`,
      [itemId, now],
    );
  }

  counted(tx: Tx, scope: FigureScope): Promise<CountedItem[]> {
    return tx.query(
      `SELECT status, due_on AS "dueOn", reopened FROM rectification_items
        WHERE ($1::bigint IS NULL OR office_id = $1) AND ($2::bigint IS NULL OR unit_id = $2)
          AND ($3::date IS NULL OR opened_at >= $3::date::timestamp AT TIME ZONE 'Asia/Shanghai')
          AND ($4::date IS NULL OR opened_at < ($4::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`,
      [scope.officeId ?? null, scope.unitId ?? null, scope.openedFrom ?? null, scope.openedTo ?? null],
    );
  }
}
