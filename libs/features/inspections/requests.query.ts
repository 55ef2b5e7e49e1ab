import { Injectable } from '@nestjs/common';
import { COMPARED_KINDS, repetitionSpan, type RequestKind, type UnitRequest } from '#domain/inspection';
import type { Reach } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/**
 * What is asked of units, kind by kind: `shown` tells whether the unit knows of it already. A new kind of request is
 * one entry here.
 */
const SOURCES: Readonly<Record<RequestKind, string>> = {
  task: `
    SELECT 'task' AS kind, t.id, t.lead_unit_id AS unit_id, t.office_id, t.assigned_on AS day, t.title,
           '/tasks/' || t.id AS path, true AS shown FROM tasks t WHERE t.status <> 'draft'
    UNION ALL
    SELECT 'task', t.id, c.unit_id, t.office_id, t.assigned_on, t.title, '/tasks/' || t.id, true
      FROM task_cooperators c JOIN tasks t ON t.id = c.task_id WHERE t.status <> 'draft'`,
  report: `
    SELECT 'report', p.id, t.lead_unit_id, t.office_id, p.due_on, t.title || '（' || p.label || '）',
           '/tasks/' || t.id, true
      FROM reporting_periods p JOIN tasks t ON t.id = p.task_id WHERE t.status <> 'draft'`,
  notice: `
    SELECT 'notice', n.id, n.unit_id, n.office_id, n.issued_on, coalesce(n.content->>'title', ''),
           '/notices/' || n.id, true
      FROM notices n WHERE n.issued_on IS NOT NULL AND n.status <> 'withdrawn'`,
  inspection: `
    SELECT 'inspection', i.id, u.unit_id, i.office_id, i.starts_on, i.topic, '/inspections/' || i.id,
           i.started_at IS NOT NULL
      FROM inspection_units u JOIN inspections i ON i.id = u.inspection_id
     WHERE i.status NOT IN ('draft', 'cancelled')`,
  interview: `
    SELECT 'interview', v.id, v.unit_id, v.office_id, (v.starts_at AT TIME ZONE 'Asia/Shanghai')::date, '约谈 ' || v.code,
           '/interviews/' || v.id, true
      FROM interviews v WHERE v.status <> 'cancelled'`,
  duty_report: `
    SELECT 'duty_report', r.id, r.unit_id, c.office_id, (c.opened_at AT TIME ZONE 'Asia/Shanghai')::date,
           c.year || '年度述法', '/duty-reports/' || r.id, true
      FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id WHERE c.opened_at IS NOT NULL`,
};

const ALL = Object.values(SOURCES).join(' UNION ALL ');

/** Requests `q` of units $1 between the days $2 and $3. */
export const REQUESTS = `
  (SELECT * FROM (${ALL}) a WHERE a.unit_id = ANY($1::bigint[]) AND a.day BETWEEN $2::date AND $3::date) q`;

/** The wall for requests, with offices in `$4` and units in `$5`. */
export const BEHIND_REQUEST_WALL =
  '(q.office_id = ANY($4::bigint[]) OR (q.shown AND q.unit_id = ANY($5::bigint[])))';

export const REQUEST_COLUMNS = `
  q.kind, q.id, q.unit_id AS "unitId", u.name AS "unitName", o.name AS "officeName", q.day AS "on", q.title, q.path`;

export const REQUEST_JOINS =
  'JOIN organizations u ON u.id = q.unit_id JOIN organizations o ON o.id = q.office_id';

export interface RequestSpan {
  readonly unitIds: readonly number[];
  readonly from: Day;
  readonly to: Day;
}

/** Everything that was asked of units, whatever the room it came from. */
@Injectable()
export class RequestQuery {
  /** What is compared, within a year of a day, by whichever office: a unit is burdened by all of them. */
  around(tx: Tx, unitIds: readonly number[], on: Day): Promise<UnitRequest[]> {
    const { from, to } = repetitionSpan(on);
    return tx.query(
      `SELECT ${REQUEST_COLUMNS} FROM ${REQUESTS} ${REQUEST_JOINS}
        WHERE q.kind = ANY($4::text[]) ORDER BY q.day DESC, q.kind, q.id DESC`,
      [unitIds, from, to, COMPARED_KINDS],
    );
  }

  /** What is compared, as far as a viewer sees it. */
  seen(tx: Tx, reach: Reach, { unitIds, from, to }: RequestSpan): Promise<UnitRequest[]> {
    return tx.query(
      `SELECT ${REQUEST_COLUMNS} FROM ${REQUESTS} ${REQUEST_JOINS}
        WHERE ${BEHIND_REQUEST_WALL} AND q.kind = ANY($6::text[])`,
      [unitIds, from, to, reach.offices, reach.units, COMPARED_KINDS],
    );
  }
}
