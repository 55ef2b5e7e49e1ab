import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  itemNotFound,
  type RectificationEvidence,
  rectificationLife,
  type RectificationState,
  stepsOpenTo,
} from '#domain/rectification';
import { dayOf, DomainError } from '#domain/shared';
import { Clock } from '#platform/clock';
import { idAfter, type Page, type PageAsked, pageOf, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { conditionsOf, ITEM_COLUMNS, ITEM_JOINS, type ItemFilter, OVERDUE, VIEWER } from './item-list.sql.ts';
import type { EvidenceView, ItemPage, ItemView } from './item-view.ts';
import { RECHECKS } from './recheck.sql.ts';

const ORDER = 'rectification';

export interface ItemCounts {
  readonly states: Readonly<Record<RectificationState, number>>;
  readonly overdue: number;
  readonly relapsed: number;
}

type PageRow = Omit<ItemPage, 'evidence' | 'steps' | 'rechecks'> & {
  readonly evidence: readonly RectificationEvidence[];
  readonly evidenceJudged: number;
  readonly people: Readonly<Record<string, string>>;
};

const PAGE = `
  SELECT ${ITEM_COLUMNS}, r.case_id AS "caseId", r.notice_id AS "noticeId", n.number AS "noticeNumber", r.evidence,
         f.inspection_id AS "inspectionId", f.id AS "findingId", r.evidence_judged AS "evidenceJudged",
         coalesce((SELECT jsonb_object_agg(a.id, a.name) FROM people a
           WHERE a.id IN (SELECT (x ->> 'addedById')::bigint FROM jsonb_array_elements(r.evidence) AS x)), '{}') AS people,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'code', l.code) ORDER BY l.id)
           FROM rectification_items l WHERE l.relapse_of_id = r.id
            AND (l.office_id = ANY($1::bigint[]) OR l.unit_id = ANY($2::bigint[]))), '[]') AS relapses
    FROM rectification_items r ${ITEM_JOINS} LEFT JOIN notices n ON n.id = r.notice_id
         LEFT JOIN inspection_findings f ON f.item_id = r.id
   WHERE r.id = $4 AND ${VIEWER}`;

/** 整改台账 as it is read: everybody sees as far as the walls of the organisation allow. */
@Injectable()
export class RectificationReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  async list(reach: Reach, { cursor, limit, ...filter }: ItemFilter & PageAsked): Promise<Page<ItemView>> {
    const before = idAfter(ORDER, cursor);
    const values = [...this.viewer(reach), before];
    const conditions = conditionsOf(filter, values);
    const rows = await this.query<ItemView>(
      `SELECT ${ITEM_COLUMNS} FROM rectification_items r ${ITEM_JOINS}
        WHERE ${VIEWER} AND ($4::bigint IS NULL OR r.id < $4)${conditions}
        ORDER BY r.id DESC LIMIT ${limit + 1}`,
      values,
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  /** Of all items that a filter leaves. */
  async counts(reach: Reach, filter: ItemFilter): Promise<ItemCounts> {
    const values = this.viewer(reach);
    const conditions = conditionsOf(filter, values);
    const rows = await this.query<{
      status: RectificationState;
      n: number;
      overdue: number;
      relapsed: number;
    }>(
      `SELECT r.status, count(*)::int AS n,
              count(*) FILTER (WHERE ${OVERDUE})::int AS overdue,
              count(*) FILTER (WHERE r.reopened > 0 OR r.relapse_of_id IS NOT NULL)::int AS relapsed
         FROM rectification_items r WHERE ${VIEWER}${conditions} GROUP BY r.status`,
      values,
    );
    const sum = (of: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + of(row), 0);
    const names = Object.keys(rectificationLife.states) as RectificationState[];
    const states = names.map((name) => [name, rows.find(({ status }) => status === name)?.n ?? 0]);
    return {
      states: Object.fromEntries(states) as ItemCounts['states'],
      overdue: sum(({ overdue }) => overdue),
      relapsed: sum(({ relapsed }) => relapsed),
    };
  }

  /** @throws DomainError `RECTIFICATION_NOT_FOUND` */
  page(reach: Reach, itemId: number): Promise<ItemPage> {
    return this.uow.run(async (tx) => {
      const [row] = await tx.query<PageRow>(PAGE, [...this.viewer(reach), itemId]);
      if (!row) throw itemNotFound(itemId);
      const { evidence, evidenceJudged, people, ...rest } = row;
      const rechecks = await tx.query<ItemPage['rechecks'][number]>(
        `${RECHECKS} AND c.item_id = $3 ORDER BY c.id`,
        [reach.offices, reach.units, itemId],
      );
      return {
        ...{ ...rest, rechecks, steps: stepsOpenTo(reach, rest) },
        evidence: evidence.map((piece, nth): EvidenceView => ({
          ...piece,
          addedByName: people[piece.addedById] ?? '',
          judged: nth < evidenceJudged,
        })),
      };
    });
  }

  /**
   * Holds the item as it was read until the transaction ends.
   * @throws DomainError `VERSION_CONFLICT`
   */
  async holdIn(tx: Tx, { id, version }: Pick<ItemPage, 'id' | 'version'>): Promise<void> {
    const held = await tx.query(
      'SELECT 1 FROM rectification_items WHERE id = $1 AND version = $2 FOR SHARE',
      [id, version],
    );
    if (held.length > 0) return;
    throw new DomainError('VERSION_CONFLICT', '该整改事项刚被他人处理，请刷新后重试。', { itemId: id });
  }

  /** As they stand, in the order of their ids; those that the viewer may not see are left out. */
  items(reach: Reach, itemIds: readonly number[]): Promise<ItemView[]> {
    return this.query(
      `SELECT ${ITEM_COLUMNS} FROM rectification_items r ${ITEM_JOINS}
        WHERE ${VIEWER} AND r.id = ANY($4::bigint[]) ORDER BY r.id`,
      [...this.viewer(reach), itemIds],
    );
  }

  private viewer({ offices, units }: Reach): unknown[] {
    return [offices, units, dayOf(this.clock.now())];
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.uow.run((tx: Tx) => tx.query<Row>(sql, values));
  }
}
