import { type RoleName, UNIT_ROLES } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { CalendarEntry } from './calendar-entry.ts';

/** A calendar longer than this is read by nobody: the latest dates win. */
const MOST = 2_000;
/** Whoever looks after an office's tasks from day to day. */
const DESK_ROLES: readonly RoleName[] = ['supervisor'];
/** How long what was called off is still told, so that every program hears of it. Calendar days. */
const CALLED_OFF_FOR = 30;
/** How far back the calendar goes. Calendar days. */
const BACK = 90;

/** How far ahead the terms of a whole office are told: nearer ones would be cut off for the sake of those. Calendar days. */
const AHEAD = 180;

const NO_TIME = 'NULL::timestamptz';
const OWN = 'IN (SELECT id FROM own)';
/** A record of the person's office, whose day lies near. */
const desk = (office: string, on: string) =>
  `(${office} IN (SELECT id FROM desk) AND ${on} BETWEEN $2::date - ${CALLED_OFF_FOR} AND $2::date + ${AHEAD})`;
/** An office has many units: whose date it is stands behind it. */
const whose = (unit: string) =>
  `coalesce('（' || (SELECT o.name FROM organizations o WHERE o.id = ${unit} AND o.id NOT ${OWN}) || '）', '')`;
const IS_OURS = `t.id IN (SELECT c.task_id FROM task_cooperators c WHERE c.unit_id ${OWN})`;

/** Due days of tasks that the unit leads or helps with, and of those that the office oversees. */
const TASKS = `
  SELECT 'task:' || t.id, t.version,
         CASE t.status WHEN 'done' THEN '已完成：' WHEN 'withdrawn' THEN '已撤销：'
              ELSE CASE WHEN t.lead_unit_id NOT ${OWN} AND ${IS_OURS} THEN '配合任务期限：' ELSE '任务期限：' END END
           || t.title || CASE WHEN ${IS_OURS} THEN '' ELSE ${whose('t.lead_unit_id')} END,
         '任务编号：' || t.code || E'\\n具体措施：' || t.measure, NULL, '/tasks/' || t.id, t.status = 'withdrawn',
         t.due_on, t.due_on, ${NO_TIME}
    FROM tasks t
   WHERE (t.lead_unit_id ${OWN} OR ${IS_OURS} OR ${desk('t.office_id', 't.due_on')})
     AND t.status <> 'draft' AND (t.status NOT IN ('done', 'withdrawn') OR t.updated_at >= $2::date - ${CALLED_OFF_FOR})`;

/** Days by which the unit answers a document, and by which the office is answered. */
const REPLIES = `
  SELECT 'notice:' || n.id, n.version,
         CASE WHEN n.status = 'withdrawn' THEN '已撤回：' WHEN n.status IN ('replied', 'closed') THEN '已回复：'
              ELSE '回复期限：' END || coalesce(n.number, '') || ${whose('n.unit_id')},
         coalesce(n.content->>'title', ''), NULL, '/notices/' || n.id, n.status = 'withdrawn',
         n.reply_due_on, n.reply_due_on, ${NO_TIME}
    FROM notices n
   WHERE (n.unit_id ${OWN} OR ${desk('n.office_id', 'n.reply_due_on')}) AND n.issued_at IS NOT NULL
     AND (n.status IN ('issued', 'received') AND n.reply_due_on IS NOT NULL
          OR n.reply_due_on >= $2::date - ${CALLED_OFF_FOR})`;

/** Interviews that the person holds or is asked to, and those of the unit or the office. */
const INTERVIEWS = `
  SELECT 'interview:' || i.id, i.version,
         CASE WHEN i.status = 'cancelled' THEN '已取消：约谈' ELSE '约谈' END || u.name,
         '约谈编号：' || i.code || E'\\n主谈人：' || h.name, i.place, '/interviews/' || i.id, i.status = 'cancelled',
         NULL, NULL, i.starts_at
    FROM interviews i JOIN organizations u ON u.id = i.unit_id JOIN people h ON h.id = i.host_id
   WHERE (i.host_id = $1 OR i.unit_id ${OWN} OR i.office_id IN (SELECT id FROM desk)
          OR i.participants @> jsonb_build_array(jsonb_build_object('personId', $1::bigint)))
     AND i.starts_at >= $2::date - CASE WHEN i.status = 'cancelled' THEN ${CALLED_OFF_FOR} ELSE ${BACK} END`;

/** Inspections of the person's team or office, and from the start those of the unit, which sees no other unit. */
const OF_TEAM = '(m.person_id IS NOT NULL OR i.office_id IN (SELECT id FROM desk))';
const INSPECTIONS = `
  SELECT 'inspection:' || i.id, i.version, CASE WHEN i.status = 'cancelled' THEN '已取消：' ELSE '督察：' END || i.topic,
         i.scope,
         (SELECT string_agg(o.name, '、' ORDER BY x.id) FROM inspection_units x JOIN organizations o ON o.id = x.unit_id
           WHERE x.inspection_id = i.id AND (${OF_TEAM} OR x.unit_id ${OWN})),
         '/inspections/' || i.id, i.status = 'cancelled', i.starts_on, i.ends_on, ${NO_TIME}
    FROM inspections i LEFT JOIN inspection_members m ON m.inspection_id = i.id AND m.person_id = $1
   WHERE (${OF_TEAM} AND i.approved_at IS NOT NULL
          OR i.started_at IS NOT NULL AND i.id IN (
               SELECT x.inspection_id FROM inspection_units x WHERE x.unit_id ${OWN}))
     AND i.ends_on >= $2::date - CASE WHEN i.status = 'cancelled' THEN ${CALLED_OFF_FOR} ELSE ${BACK} END`;

/** Days by which problems are put right, of the person, of the unit and of the office. */
const ITEMS = `
  SELECT 'rectification:' || r.id, r.version,
         CASE r.status WHEN 'closed' THEN '已销号：' WHEN 'set_aside' THEN '已撤销：' ELSE '整改期限：' END || r.code || ${whose('r.unit_id')},
         '问题：' || r.problem || coalesce(E'\\n整改措施：' || r.measure, ''), NULL, '/rectification/' || r.id,
         r.status = 'set_aside', coalesce(r.due_on, r.complete_by), coalesce(r.due_on, r.complete_by), ${NO_TIME}
    FROM rectification_items r
   WHERE (r.unit_id ${OWN} OR r.responsible_id = $1
          OR ${desk('r.office_id', 'coalesce(r.due_on, r.complete_by)')}) AND coalesce(r.due_on, r.complete_by) IS NOT NULL
     AND (r.status NOT IN ('closed', 'set_aside') OR r.closed_at >= $2::date - ${CALLED_OFF_FOR}
          OR coalesce(r.due_on, r.complete_by) >= $2::date - ${CALLED_OFF_FOR})`;

const held = (roles: string) => `
    SELECT DISTINCT organization_id AS id FROM held_roles
     WHERE person_id = $1 AND role = ANY(${roles}::text[]) AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`;

const ENTRIES = `
  WITH own AS (${held('$3')}), desk AS (${held('$4')}),
  found (subject, version, title, words, place, path, cancelled, starts_on, ends_on, starts_at) AS (
    ${[TASKS, REPLIES, INTERVIEWS, INSPECTIONS, ITEMS].join(' UNION ALL ')}),
  latest AS (
    SELECT * FROM found ORDER BY coalesce(starts_on, (starts_at AT TIME ZONE 'Asia/Shanghai')::date) DESC, subject LIMIT ${MOST})
  SELECT subject, version, title, words, place, path, cancelled, starts_on AS "startsOn", ends_on AS "endsOn",
         starts_at AS "startsAt",
         (SELECT max(l.at) FROM ledger_entries l WHERE l.subject = latest.subject) AS "changedAt"
    FROM latest ORDER BY subject`;

/**
 * What concerns a person as liaison or head of a unit, as supervisor of an office, as host or member, or as the one
 * responsible.
 */
export function entriesOf(tx: Tx, personId: number, today: Day): Promise<CalendarEntry[]> {
  return tx.query(ENTRIES, [personId, today, UNIT_ROLES, DESK_ROLES]);
}
