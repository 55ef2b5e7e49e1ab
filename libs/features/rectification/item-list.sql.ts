import type { RectificationSource, RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';

/** `unfinished`: not struck off yet. */
export type StatusFilter = RectificationState | 'unfinished';

export interface ItemFilter {
  readonly status?: StatusFilter | undefined;
  readonly source?: RectificationSource | undefined;
  readonly unitId?: number | undefined;
  readonly officeId?: number | undefined;
  /** Of the day it was found. */
  readonly year?: number | undefined;
  readonly dueFrom?: Day | undefined;
  readonly dueTo?: Day | undefined;
  /** Not struck off, and its day has passed. */
  readonly overdue?: boolean | undefined;
  /** Came back once, or is an earlier problem come back. */
  readonly relapse?: boolean | undefined;
  readonly text?: string | undefined;
}

/** Who looks, and on what day: the first three parameters of every statement. */
export const VIEWER = '(r.office_id = ANY($1::bigint[]) OR r.unit_id = ANY($2::bigint[]))';

/** A row that was entered before days were kept has the day on which it was opened. */
export const FOUND_ON = "coalesce(r.found_on, (r.opened_at AT TIME ZONE 'Asia/Shanghai')::date)";

/** Neither struck off nor set aside. */
const UNFINISHED = "r.status NOT IN ('closed', 'set_aside')";

export const OVERDUE = `(${UNFINISHED} AND r.due_on IS NOT NULL AND r.due_on < $3::date)`;

export const ITEM_COLUMNS = `
  r.id, r.code, r.version, r.status, r.source, r.source_ref AS "sourceRef", r.problem,
  r.office_id AS "officeId", o.name AS "officeName", r.unit_id AS "unitId", u.name AS "unitName",
  r.measure, r.responsible_id AS "responsibleId", p.name AS "responsibleName", r.due_on AS "dueOn",
  r.plan_due_on AS "planDueOn", r.complete_by AS "completeBy", ${OVERDUE} AS overdue, ${FOUND_ON} AS "foundOn", r.opened_at AS "openedAt", r.closed_at AS "closedAt",
  r.verifier_id AS "verifierId", v.name AS "verifierName", r.reopened,
  e.id AS "relapseOfId", e.code AS "relapseOfCode"`;

export const ITEM_JOINS = `
  JOIN organizations o ON o.id = r.office_id JOIN organizations u ON u.id = r.unit_id
  LEFT JOIN people p ON p.id = r.responsible_id LEFT JOIN people v ON v.id = r.verifier_id
  LEFT JOIN rectification_items e ON e.id = r.relapse_of_id
   AND (e.office_id = ANY($1::bigint[]) OR e.unit_id = ANY($2::bigint[]))`;

/** The conditions of a filter; their values are added to the parameters. */
export function conditionsOf(filter: ItemFilter, values: unknown[]): string {
  const at = (value: unknown) => `$${values.push(value)}`;
  const { status, source, unitId, officeId, year, dueFrom, dueTo, overdue, relapse, text } = filter;
  const conditions = [
    ...(status === 'unfinished' ? [UNFINISHED] : []),
    ...(status !== undefined && status !== 'unfinished' ? [`r.status = ${at(status)}`] : []),
    ...(source === undefined ? [] : [`r.source = ${at(source)}`]),
    ...(unitId === undefined ? [] : [`r.unit_id = ${at(unitId)}`]),
    ...(officeId === undefined ? [] : [`r.office_id = ${at(officeId)}`]),
    ...(year === undefined
      ? []
      : [`${FOUND_ON} BETWEEN make_date(${at(year)}::int, 1, 1) AND make_date(${at(year)}::int, 12, 31)`]),
    ...(dueFrom === undefined ? [] : [`r.due_on >= ${at(dueFrom)}::date`]),
    ...(dueTo === undefined ? [] : [`r.due_on <= ${at(dueTo)}::date`]),
    ...(overdue === true ? [OVERDUE] : []),
    ...(relapse === true ? ['(r.reopened > 0 OR r.relapse_of_id IS NOT NULL)'] : []),
    ...(text === undefined ? [] : [holding(at(`%${text.replace(/[\\%_]/g, '\\$&')}%`))]),
  ];
  return conditions.map((condition) => ` AND ${condition}`).join('');
}

const holding = (pattern: string) =>
  `(r.problem ILIKE ${pattern} OR r.measure ILIKE ${pattern} OR r.code ILIKE ${pattern} OR r.source_ref ILIKE ${pattern})`;
