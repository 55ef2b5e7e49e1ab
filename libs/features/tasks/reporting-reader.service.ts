import { Injectable } from '@nestjs/common';
import { type Day, dayOf, DomainError } from '#domain/shared';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import { cursorKeys } from './cursor-keys.ts';
import type { ReportStatus } from './report-sheet.query.ts';
import { reachOfActor } from './task-desk.ts';
import { BEHIND_WALL, wallOf } from './task-standing.query.ts';

/** A point of the curve of an indicator. */
export interface ReadingPoint {
  readonly id: number;
  readonly indicatorId: number;
  readonly indicatorName: string;
  readonly asOfOn: Day;
  readonly value: number;
  readonly unit: string | null;
  readonly previous: number | null;
  readonly reportId: number;
  readonly reportStatus: ReportStatus;
  readonly taskId: number;
  readonly taskTitle: string;
  readonly unitId: number;
  readonly unitName: string;
}

/** A periodic report that is owed. */
export interface OwedPeriod {
  readonly id: number;
  readonly label: string;
  readonly dueOn: Day;
  /** Its day has passed. */
  readonly missed: boolean;
  readonly taskId: number;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  /** Why the last report for it was sent back. */
  readonly sentBackReason: string | null;
}

export interface OwedPeriodsAsked {
  readonly cursor?: string;
  readonly limit: number;
  readonly unitId?: number;
  readonly taskId?: number;
  /** Only those whose day has passed, or only those whose day has not. */
  readonly missed?: boolean;
}

/** Figures as a series, and what is still to be reported. */
@Injectable()
export class ReportingReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The readings of a target's indicators, from tasks that one sees: by indicator, then by day. Those taken back are
   * left out; those sent back say so.
   * @throws DomainError `TARGET_NOT_FOUND`, `CURSOR_INVALID`
   */
  readings(
    actor: Actor,
    targetId: number,
    {
      cursor,
      limit,
      indicatorId,
    }: { readonly cursor?: string; readonly limit: number; readonly indicatorId?: number },
  ): Promise<Page<ReadingPoint>> {
    const [indicator, on, id] = cursorKeys('asOfOn', cursor, ['id', 'day', 'id']);
    const wall = wallOf(reachOfActor(actor));
    return this.uow.run(async (tx) => {
      const visible = await tx.query(
        `SELECT 1 FROM targets g WHERE g.id = $3 AND ($1::bigint[] IS NULL OR g.office_id = ANY($1)
            OR EXISTS (SELECT 1 FROM tasks t WHERE t.target_id = g.id AND ${BEHIND_WALL}))`,
        [...wall, targetId],
      );
      if (visible.length === 0) {
        throw new DomainError('TARGET_NOT_FOUND', '目标不存在，请刷新后重试。', { targetId });
      }
      const rows = await tx.query<ReadingPoint>(
        `SELECT m.id, m.indicator_id AS "indicatorId", i.name AS "indicatorName", m.as_of_on AS "asOfOn",
                m.value::float8 AS value, m.unit, m.previous::float8 AS previous, r.id AS "reportId",
                coalesce(r.outcome, 'awaiting_review') AS "reportStatus", t.id AS "taskId", t.title AS "taskTitle",
                u.id AS "unitId", u.name AS "unitName"
           FROM indicators i JOIN indicator_readings m ON m.indicator_id = i.id
           JOIN progress_reports r ON r.id = m.report_id JOIN tasks t ON t.id = r.task_id
           JOIN organizations u ON u.id = r.unit_id
          WHERE i.target_id = $3 AND r.withdrawn_at IS NULL AND ${BEHIND_WALL}
            AND ($4::bigint IS NULL OR i.id = $4)
            AND ($5::bigint IS NULL OR (m.indicator_id, m.as_of_on, m.id) > ($5, $6::date, $7::bigint))
          ORDER BY m.indicator_id, m.as_of_on, m.id LIMIT $8`,
        [...wall, targetId, indicatorId ?? null, indicator, on, id, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('asOfOn', [last.indicatorId, last.asOfOn, last.id]));
    });
  }

  /** What units one sees still owe, by day: a period that was missed stands first. */
  owedPeriods(actor: Actor, asked: OwedPeriodsAsked): Promise<Page<OwedPeriod>> {
    const { cursor, limit, unitId = null, taskId = null, missed = null } = asked;
    const [on, id] = cursorKeys('dueOn', cursor, ['day', 'id']);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<OwedPeriod>(
        `SELECT p.id, p.label, p.due_on AS "dueOn", p.due_on < $3::date AS missed, t.id AS "taskId",
                t.code AS "taskCode", t.title AS "taskTitle", t.office_id AS "officeId", o.name AS "officeName",
                t.lead_unit_id AS "unitId", u.name AS "unitName",
                (SELECT r.review_reason FROM progress_reports r
                  WHERE r.task_id = t.id AND r.period_id = p.id AND r.outcome = 'sent_back'
                  ORDER BY r.submitted_at DESC, r.id DESC LIMIT 1) AS "sentBackReason"
           FROM reporting_periods p JOIN tasks t ON t.id = p.task_id
           JOIN organizations o ON o.id = t.office_id JOIN organizations u ON u.id = t.lead_unit_id
          WHERE p.reported_on IS NULL AND t.status IN ('assigned', 'accepted', 'in_progress', 'submitted', 'returned')
            AND ($1::bigint[] IS NULL OR t.office_id = ANY($1) OR t.lead_unit_id = ANY($2::bigint[]))
            AND ($4::bigint IS NULL OR t.lead_unit_id = $4) AND ($5::bigint IS NULL OR t.id = $5)
            AND ($6::boolean IS NULL OR (p.due_on < $3::date) = $6)
            AND ($7::date IS NULL OR (p.due_on, p.id) > ($7, $8::bigint))
          ORDER BY p.due_on, p.id LIMIT $9`,
        [
          ...wallOf(reachOfActor(actor)),
          ...[dayOf(this.clock.now()), unitId, taskId, missed, on, id, limit + 1],
        ],
      );
      return pageOf(rows, limit, (last) => writeCursor('dueOn', [last.dueOn, last.id]));
    });
  }
}
