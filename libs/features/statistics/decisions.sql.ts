import { OFFICE_ROLES, organizationsHeld } from '#domain/identity';
import { leadersOf } from '#domain/instruction';
import { yearOf } from '#domain/shared';
import type { Asked } from './asked.ts';
import type { Places } from './places.ts';

const DAY = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;
const LADDER_SIGNATURE = "(l.body->'levels'->(n.level - 1)->>'signature')";

/**
 * What waits for the very person who asks, by the roles that she holds herself: not what lies in an office below. The
 * day is the one since when it waits; the kind of a row is the decision.
 */
export const DECISIONS = {
  rows: ({ reach, personId, light }: Asked, places: Places): string => {
    const of = (ids: readonly number[]) => `ANY(${places.of(ids, 'bigint[]')})`;
    const approver = of(organizationsHeld(reach, 'approver'));
    const supervisor = of(organizationsHeld(reach, 'supervisor'));
    const office = of(organizationsHeld(reach, ...OFFICE_ROLES));
    const leader = of(organizationsHeld(reach, 'leader'));
    const row = (kind: string, record: string, path: string) =>
      `SELECT '${record}' AS record, '${kind}' AS kind, NULL::text AS source, '/${path}/' `;
    const parties = (of: string) => `${of}.office_id, ${of}.unit_id`;
    const ofTask = 't.office_id, t.lead_unit_id AS unit_id';
    return `
    ${row('signature', 'notice', 'notices')} || n.id AS path, n.id, NULL::text AS code,
           coalesce(n.content->>'title', '') AS title, ${parties('n')}, ${DAY('n.drafted_at')} AS on_day
      FROM notices n JOIN ladders l ON l.id = n.ladder_id
     WHERE n.status = 'awaiting_signature' AND (n.office_id = ${approver}
           OR (n.office_id = ${supervisor} AND ${LADDER_SIGNATURE} IN ('automatic', 'office')))
    UNION ALL
    ${row('inspection', 'inspection', 'inspections')} || i.id, i.id, i.number, i.topic, i.office_id, i.office_id,
           ${DAY('i.drafted_at')}
      FROM inspections i WHERE i.status IN ('awaiting_approval', 'awaiting_signature') AND i.office_id = ${approver}
    UNION ALL
    ${row('proposal', 'proposal', 'proposals')} || p.id, p.id, p.number, p.title, ${parties('p')}, ${DAY('p.proposed_at')}
      FROM proposals p WHERE p.status = 'proposed' AND (p.office_id = ${leader} OR p.unit_id = ${leader})
    UNION ALL
    ${row('instruction', 'instruction', 'instructions')} || i.id, i.id, i.paper_ref, i.topic, i.office_id, i.carrier_id,
           ${DAY('i.reported_at')}
      FROM instructions i WHERE i.status = 'reported' AND i.leader_id = ${of(leadersOf(reach, personId))}
    UNION ALL
    ${row('review', 'report', 'tasks')} || t.id, r.id, t.code, t.title, t.office_id, r.unit_id, ${DAY('r.submitted_at')}
      FROM progress_reports r JOIN tasks t ON t.id = r.task_id
     WHERE r.reviewed_at IS NULL AND r.withdrawn_at IS NULL AND t.office_id = ${office}
    UNION ALL
    ${row('extension', 'extension', 'tasks')} || t.id, e.id, t.code, t.title, ${ofTask}, ${DAY('e.requested_at')}
      FROM extensions e JOIN tasks t ON t.id = e.task_id
     WHERE e.decided_at IS NULL AND t.status NOT IN ('done', 'withdrawn') AND t.office_id = ${office}
    UNION ALL
    ${row('returned', 'task', 'tasks')} || t.id, t.id, t.code, t.title, ${ofTask}, s.from_on
      FROM suspensions s JOIN tasks t ON t.id = s.task_id
     WHERE s.kind = 'returned' AND s.to_on IS NULL AND t.status = 'returned' AND t.office_id = ${supervisor}
    UNION ALL
    ${row('reply', 'notice', 'notices')} || n.id, n.id, n.number, coalesce(n.content->>'title', ''), ${parties('n')},
           ${DAY("(n.reply->>'repliedAt')::timestamptz")}
      FROM notices n WHERE n.status = 'replied' AND n.reply->>'decidedAt' IS NULL AND n.office_id = ${office}
    UNION ALL
    ${row('objection', 'objection', 'notices')} || n.id, j.id, n.number, coalesce(n.content->>'title', ''),
           ${parties('j')}, ${DAY('j.raised_at')}
      FROM objections j JOIN notices n ON n.id = j.notice_id WHERE j.status = 'open' AND j.office_id = ${office}
    UNION ALL
    ${row('disagreement', 'disagreement', 'tasks')} || t.id, d.id, t.code, t.title, t.office_id, d.unit_id, ${DAY('d.raised_at')}
      FROM disagreements d JOIN tasks t ON t.id = d.task_id WHERE d.decided_at IS NULL AND t.office_id = ${office}
    UNION ALL
    ${row('verification', 'problem', 'rectification')} || r.id, r.id, r.code, r.problem, ${parties('r')},
           coalesce(r.found_on, ${DAY('r.opened_at')})
      FROM rectification_items r WHERE r.status = 'submitted' AND r.office_id = ${office}
    UNION ALL
    ${row('judgement', 'target', 'targets')} || g.id, g.id, g.code, g.title, g.office_id, g.lead_unit_id,
           make_date(g.plan_year + 1, 1, 1)
      FROM targets g
     WHERE g.status = 'in_progress' AND g.plan_year < ${places.of(yearOf(light.today), 'int')} AND g.office_id = ${office}`;
  },
} as const;
