import type { DutyReportState } from '#domain/duty-report';

/** Who looks, and on what day: the first three parameters of every statement on reports. */
export const VIEWER =
  "(c.office_id = ANY($1::bigint[]) OR (r.unit_id = ANY($2::bigint[]) AND c.status <> 'draft'))";

/** What the office makes of a report is the unit's to know after the deliberation. */
export const TOLD = "(c.office_id = ANY($1::bigint[]) OR c.status IN ('deliberated', 'closed'))";

export const REPORT_COLUMNS = `
  r.id, r.version, r.cycle_id AS "cycleId", c.year, c.status AS "cycleStatus", c.office_id AS "officeId",
  o.name AS "officeName", r.unit_id AS "unitId", u.name AS "unitName", r.status, r.on_site AS "onSite",
  c.due_on AS "dueOn",
  coalesce((r.first_submitted_at AT TIME ZONE 'Asia/Shanghai')::date > c.due_on, false) AS late,
  (r.status IN ('not_begun', 'draft', 'sent_back') AND c.status IN ('open', 'evaluating')
    AND c.due_on < $3::date) AS overdue,
  r.submitted_at AS "submittedAt", r.submitted_by_id AS "submittedById", p.name AS "submittedByName",
  r.heard_on AS "heardOn", CASE WHEN ${TOLD} THEN r.appraisal ->> 'grade' END AS grade`;

export const REPORT_JOINS = `
  FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id
  JOIN organizations o ON o.id = c.office_id JOIN organizations u ON u.id = r.unit_id
  LEFT JOIN people p ON p.id = r.submitted_by_id`;

export interface DutyReportFilter {
  readonly cycleId?: number | undefined;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
  readonly year?: number | undefined;
  /** `owing`: not handed in. */
  readonly status?: DutyReportState | 'owing' | undefined;
  readonly onSite?: boolean | undefined;
}

/** The conditions of a filter; their values are added to the parameters. */
export function conditionsOf(filter: DutyReportFilter, values: unknown[]): string {
  const at = (value: unknown) => `$${values.push(value)}`;
  const { cycleId, officeId, unitId, year, status, onSite } = filter;
  const conditions = [
    ...(cycleId === undefined ? [] : [`r.cycle_id = ${at(cycleId)}`]),
    ...(officeId === undefined ? [] : [`c.office_id = ${at(officeId)}`]),
    ...(unitId === undefined ? [] : [`r.unit_id = ${at(unitId)}`]),
    ...(year === undefined ? [] : [`c.year = ${at(year)}`]),
    ...(status === 'owing' ? ["r.status IN ('not_begun', 'draft', 'sent_back')"] : []),
    ...(status !== undefined && status !== 'owing' ? [`r.status = ${at(status)}`] : []),
    ...(onSite === true ? ['r.on_site'] : []),
  ];
  return conditions.map((condition) => ` AND ${condition}`).join('');
}

export const CYCLE_COLUMNS = `
  c.id, c.version, c.year, c.year || '年度述法' AS title, c.status, c.office_id AS "officeId", o.name AS "officeName",
  c.due_on AS "dueOn", c.evaluate_on AS "evaluateOn", c.opened_at AS "openedAt",
  c.deliberated_at AS "deliberatedAt", c.decision, c.closed_at AS "closedAt"`;

/** $1 offices, $2 units: a unit sees the cycles in which it reports. */
export const CYCLE_VIEWER = `(c.office_id = ANY($1::bigint[]) OR (c.status <> 'draft' AND EXISTS (
  SELECT 1 FROM duty_reports v WHERE v.cycle_id = c.id AND v.unit_id = ANY($2::bigint[]))))`;

/** $1 reports, $2 today. The ledger's item as it is now. */
export const PROBLEMS = `
  SELECT d.report_id AS "reportId", d.position, d.problem, d.item_id AS "itemId", i.code, i.status, i.measure,
         p.name AS "responsibleName", i.due_on AS "dueOn", i.closed_at AS "closedAt",
         coalesce(i.status NOT IN ('closed', 'set_aside') AND i.due_on < $2::date, false) AS overdue
    FROM duty_problems d LEFT JOIN rectification_items i ON i.id = d.item_id
    LEFT JOIN people p ON p.id = i.responsible_id
   WHERE d.report_id = ANY($1::bigint[]) ORDER BY d.report_id, d.position`;
