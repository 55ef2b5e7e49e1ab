import { broken, INTERVIEW_COLUMNS, INTERVIEW_JOINS, SHANGHAI_DAY, VIEWER } from './interview-list.sql.ts';

const personName = (id: string) => `(SELECT p.name FROM people p WHERE p.id = ${id})`;

/** $1 offices, $2 units, $3 today, $4 the interview. */
export const PAGE = `
  SELECT ${INTERVIEW_COLUMNS}, i.case_id AS "caseId", i.participants, i.arranged_at AS "arrangedAt",
         ${personName('i.arranged_by_id')} AS "arrangedByName", i.record, i.recorded_at AS "recordedAt",
         ${personName('i.recorded_by_id')} AS "recordedByName",
         ${personName('i.office_confirmed_by_id')} AS "officeConfirmedByName",
         i.unit_answered_at AS "unitAnsweredAt", ${personName('i.unit_answered_by_id')} AS "unitAnsweredByName",
         i.unit_reason AS "unitReason", i.cancelled_reason AS "cancelledReason",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'unitId', s.unit_id,
             'unitName', su.name, 'status', s.status) ORDER BY s.id)
           FROM interviews s JOIN organizations su ON su.id = s.unit_id
          WHERE s.joint_id = i.joint_id AND s.id <> i.id
            AND (s.office_id = ANY($1::bigint[]) OR s.unit_id = ANY($2::bigint[]))), '[]') AS "jointWith"
    FROM interviews i ${INTERVIEW_JOINS}
   WHERE i.id = $4 AND ${VIEWER}`;

/** $1 the interview, $2 today. */
export const PROMISES = `
  SELECT p.position, p.measure, p.responsible_id AS "responsibleId", h.name AS "responsibleName", p.due_on AS "dueOn",
         p.notice_id AS "noticeId", p.case_id AS "caseId", p.item_id AS "itemId", r.code AS "itemCode", r.status AS "itemStatus",
         ${SHANGHAI_DAY('r.closed_at')} AS "closedOn",
         CASE WHEN ${broken('$2')} THEN 'broken' WHEN r.closed_at IS NOT NULL THEN 'kept' ELSE 'pending' END AS standing
    FROM interview_promises p JOIN people h ON h.id = p.responsible_id
    LEFT JOIN rectification_items r ON r.id = p.item_id
   WHERE p.interview_id = $1 ORDER BY p.position`;

export const APPOINTMENTS = `
  SELECT a.id, a.starts_at AS "startsAt", a.place, a.host_id AS "hostId", ${personName('a.host_id')} AS "hostName",
         a.reason, a.set_at AS "setAt", ${personName('a.set_by_id')} AS "setByName", a.ended_as AS "endedAs",
         a.end_reason AS "endReason", a.ended_at AS "endedAt", ${personName('a.ended_by_id')} AS "endedByName"
    FROM interview_appointments a WHERE a.interview_id = $1 ORDER BY a.id`;

export const OBJECTIONS = `
  SELECT x.id, x.statement, x.raised_at AS "raisedAt", ${personName('x.raised_by_id')} AS "raisedByName", x.outcome,
         x.answer, x.answered_at AS "answeredAt", ${personName('x.answered_by_id')} AS "answeredByName"
    FROM interview_objections x WHERE x.interview_id = $1 ORDER BY x.id`;
