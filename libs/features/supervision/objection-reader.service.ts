import { Injectable } from '@nestjs/common';
import { type ObjectionState } from '#domain/notice';
import { type Day, dayOf } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { BEHIND_NOTICE_WALL, keysOf, wallOf } from './notice-wall.ts';
import { objectionNotFound } from './objection.repository.ts';

export interface ObjectionFilter {
  readonly status?: ObjectionState;
  readonly officeId?: number;
  readonly unitId?: number;
  readonly cursor?: string;
  readonly limit: number;
}

/** An objection with its document. */
export interface ObjectionSheet {
  readonly id: number;
  readonly version: number;
  readonly noticeId: number;
  readonly noticeNumber: string | null;
  readonly noticeTitle: string;
  readonly level: number;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly status: ObjectionState;
  readonly statement: string;
  readonly raisedAt: Date;
  readonly raisedById: number | null;
  readonly raisedByName: string | null;
  /** The last day for the decision. */
  readonly dueOn: Day;
  /** Decided after that day, or still open after it. */
  readonly late: boolean;
  readonly decidedAt: Date | null;
  readonly decidedById: number | null;
  readonly decidedByName: string | null;
  readonly decisionReason: string | null;
  readonly excusedUntil: Day | null;
}

const SHEETS = `
  SELECT x.id, x.version, x.notice_id AS "noticeId", n.number AS "noticeNumber",
         coalesce(n.content->>'title', '') AS "noticeTitle", n.level, x.office_id AS "officeId", o.name AS "officeName",
         x.unit_id AS "unitId", u.name AS "unitName", x.status, x.statement, x.raised_at AS "raisedAt",
         x.raised_by_id AS "raisedById", r.name AS "raisedByName", x.due_on AS "dueOn",
         x.status <> 'settled' AND
           coalesce((x.decided_at AT TIME ZONE 'Asia/Shanghai')::date, $3::date) > x.due_on AS late,
         x.decided_at AS "decidedAt", x.decided_by_id AS "decidedById", d.name AS "decidedByName",
         x.decision_reason AS "decisionReason",
         (SELECT max(e.until_on) FROM excusals e WHERE e.objection_id = x.id) AS "excusedUntil"
    FROM objections x JOIN notices n ON n.id = x.notice_id JOIN organizations o ON o.id = x.office_id
    JOIN organizations u ON u.id = x.unit_id LEFT JOIN people r ON r.id = x.raised_by_id
    LEFT JOIN people d ON d.id = x.decided_by_id
   WHERE ${BEHIND_NOTICE_WALL}`;

/** 申辩 as far as their documents are seen, what is due first at the top. */
@Injectable()
export class ObjectionReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  list(actor: Actor, { cursor, limit, ...filter }: ObjectionFilter): Promise<Page<ObjectionSheet>> {
    const [dueOn, id] = keysOf('objections', cursor, ['day', 'id']);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<ObjectionSheet>(
        `${SHEETS} AND ($4::text IS NULL OR x.status = $4) AND ($5::bigint IS NULL OR x.office_id = $5)
            AND ($6::bigint IS NULL OR x.unit_id = $6)
            AND ($7::date IS NULL OR (x.due_on, x.id) > ($7::date, $8::bigint))
          ORDER BY x.due_on, x.id LIMIT $9`,
        [
          ...wallOf(reachOf(actor)),
          ...[this.today(), filter.status ?? null, filter.officeId ?? null, filter.unitId ?? null],
          ...[dueOn, id, limit + 1],
        ],
      );
      return pageOf(rows, limit, (last) => writeCursor('objections', [last.dueOn, last.id]));
    });
  }

  /** @throws DomainError `OBJECTION_NOT_FOUND` */
  async one(actor: Actor, objectionId: number): Promise<ObjectionSheet> {
    const [row] = await this.uow.run((tx) =>
      tx.query<ObjectionSheet>(`${SHEETS} AND x.id = $4`, [
        ...wallOf(reachOf(actor)),
        this.today(),
        objectionId,
      ]),
    );
    if (row) return row;
    throw objectionNotFound(objectionId);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
