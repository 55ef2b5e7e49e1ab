import type { InterviewState } from '#domain/interview';
import type { Day } from '#domain/shared';

/** `unfinished`: neither in force nor cancelled. */
export type InterviewStatusFilter = InterviewState | 'unfinished';

export interface InterviewFilter {
  readonly status?: InterviewStatusFilter | undefined;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
  readonly hostId?: number | undefined;
  readonly noticeId?: number | undefined;
  /** The day of the appointment, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Who looks, and on what day: the first three parameters of every statement. */
export const VIEWER = '(i.office_id = ANY($1::bigint[]) OR i.unit_id = ANY($2::bigint[]))';

/** The day that the ladder gives for the interview, from the terms of a served document `n`. */
export const INTERVIEW_TERM = `
  (SELECT (e->>'dueOn')::date FROM jsonb_array_elements(n.terms) e WHERE e->>'key' = 'interview' LIMIT 1)`;

export const SHANGHAI_DAY = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date`;

/** A promise `p` with its item `r`: broken once its day has passed and it was not struck off by then. */
export const broken = (today: string) => `
  (r.id IS NOT NULL AND r.status <> 'set_aside' AND p.due_on < ${today}::date
   AND (r.closed_at IS NULL OR ${SHANGHAI_DAY('r.closed_at')} > p.due_on))`;

export const INTERVIEW_COLUMNS = `
  i.id, i.code, i.version, i.status, i.office_id AS "officeId", o.name AS "officeName", i.unit_id AS "unitId",
  u.name AS "unitName", i.joint_id IS NOT NULL AS joint, i.reason, i.starts_at AS "startsAt", i.place,
  i.host_id AS "hostId", h.name AS "hostName", i.held_on AS "heldOn", z.notices, z.due_on AS "dueOn",
  coalesce(i.status <> 'cancelled' AND z.due_on < coalesce(i.held_on,
    greatest(${SHANGHAI_DAY('i.starts_at')}, $3::date)), false) AS late,
  i.confirm_due_on AS "confirmDueOn", i.office_confirmed_at AS "officeConfirmedAt", i.unit_answer AS "unitAnswer",
  i.concluded_at AS "concludedAt", q.promises, q.broken AS "promisesBroken"`;

export const INTERVIEW_JOINS = `
  JOIN organizations o ON o.id = i.office_id JOIN organizations u ON u.id = i.unit_id JOIN people h ON h.id = i.host_id
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'number', n.number,
             'title', coalesce(n.content->>'title', ''), 'status', n.status, 'servedOn', n.served_on,
             'dueOn', ${INTERVIEW_TERM}, 'caseId', n.case_id, 'taskId', c.task_id, 'taskTitle', t.title,
             'cases', coalesce((SELECT jsonb_agg(jsonb_build_object('caseId', k.case_id, 'taskTitle', kt.title)
                ORDER BY k.case_id <> n.case_id, k.case_id)
               FROM notices_of_cases k JOIN cases kc ON kc.id = k.case_id JOIN tasks kt ON kt.id = kc.task_id
              WHERE k.notice_id = n.id), '[]'))
             ORDER BY n.id), '[]') AS notices, min(${INTERVIEW_TERM}) AS due_on
      FROM interview_notices x JOIN notices n ON n.id = x.notice_id LEFT JOIN cases c ON c.id = n.case_id
      LEFT JOIN tasks t ON t.id = c.task_id WHERE x.interview_id = i.id) z
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS promises, count(*) FILTER (WHERE ${broken('$3')})::int AS broken
      FROM interview_promises p LEFT JOIN rectification_items r ON r.id = p.item_id WHERE p.interview_id = i.id) q`;

/** The conditions of a filter; their values are added to the parameters. */
export function conditionsOf(filter: InterviewFilter, values: unknown[]): string {
  const at = (value: unknown) => `$${values.push(value)}`;
  const { status, officeId, unitId, hostId, noticeId, from, to } = filter;
  const conditions = [
    ...(status === 'unfinished' ? ["i.status NOT IN ('concluded', 'cancelled')"] : []),
    ...(status !== undefined && status !== 'unfinished' ? [`i.status = ${at(status)}`] : []),
    ...(officeId === undefined ? [] : [`i.office_id = ${at(officeId)}`]),
    ...(unitId === undefined ? [] : [`i.unit_id = ${at(unitId)}`]),
    ...(hostId === undefined ? [] : [`i.host_id = ${at(hostId)}`]),
    ...(noticeId === undefined
      ? []
      : [
          `EXISTS (SELECT 1 FROM interview_notices f WHERE f.interview_id = i.id AND f.notice_id = ${at(noticeId)})`,
        ]),
    ...(from === undefined
      ? []
      : [`i.starts_at >= ${at(from)}::date::timestamp AT TIME ZONE 'Asia/Shanghai'`]),
    ...(to === undefined
      ? []
      : [`i.starts_at < (${at(to)}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`]),
  ];
  return conditions.map((condition) => ` AND ${condition}`).join('');
}
