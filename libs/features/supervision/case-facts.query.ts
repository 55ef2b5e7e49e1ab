import type { CaseFacts, NoticeFact, ProposalFact } from '#domain/escalation';
import type { Reads } from '#persistence';

/** A claimed case: what the rule needs (`facts`) and what the writer needs beside it. */
export interface LoadedCase {
  readonly facts: CaseFacts;
  readonly officeId: number;
  readonly ladderId: number;
}

interface Row extends Omit<CaseFacts, 'task' | 'notices' | 'proposals'> {
  officeId: number;
  ladderId: number;
  task: CaseFacts['task'];
  notices: NoticeFact[] | null;
  proposals: ProposalFact[] | null;
}

/** Days are Shanghai days, whatever the server's time zone. */
const dayOfInstant = (column: string) => `to_char(${column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

const dated = (table: string, name: string, met: string, where: string) => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('name', x.${name}, 'dueOn', x.due_on, 'metOn', ${met}) ORDER BY x.due_on, x.id), '[]')
     FROM ${table} x WHERE ${where})`;

/** Also where a document is about several cases at once. */
const OF_CASE = 'notices_of_cases k JOIN notices n ON n.id = k.notice_id WHERE k.case_id = c.id';

/** The latest of each kind: after a rejection it may have been proposed anew. */
const PROPOSALS = `
  (SELECT jsonb_agg(jsonb_build_object('kind', p.kind, 'standing', CASE p.status WHEN 'proposed' THEN 'undecided'
            WHEN 'approved' THEN 'approved' WHEN 'rejected' THEN 'rejected' WHEN 'withdrawn' THEN 'withdrawn'
            ELSE 'carried_out' END) ORDER BY p.kind)
     FROM (SELECT DISTINCT ON (x.kind) x.kind, x.status FROM proposals x WHERE x.case_id = c.id
            ORDER BY x.kind, x.id DESC) p)`;

const FACTS = `
  SELECT c.id AS "caseId", c.task_id AS "taskId", c.unit_id AS "unitId", c.round, c.level,
         c.office_id AS "officeId", c.ladder_id AS "ladderId", c.warned,
         ${dayOfInstant('c.proposed_at')} AS "proposedOn",
         CASE WHEN c.proposed_at IS NOT NULL THEN ${PROPOSALS} END AS proposals,
         ${dayOfInstant('c.false_figures_at')} AS "falseFiguresOn",
         jsonb_build_object('title', t.title, 'assignedOn', t.assigned_on, 'originalDueOn', t.original_due_on,
           'dueOn', t.due_on, 'completedOn', t.completed_on, 'withdrawn', t.status = 'withdrawn') AS task,
         ${dated('milestones', 'name', 'x.reached_on', 'x.task_id = t.id')} AS milestones,
         ${dated('reporting_periods', 'label', 'x.reported_on', 'x.task_id = t.id')} AS "periodicReports",
         ${dated('rectification_items', 'problem', dayOfInstant('x.closed_at'), "x.case_id = c.id AND x.source = 'promise' AND x.due_on IS NOT NULL")} AS promises,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('from', s.from_on, 'to', s.to_on) ORDER BY s.from_on), '[]')
            FROM suspensions s WHERE s.task_id = t.id AND s.kind = 'suspended') AS suspensions,
         (SELECT coalesce(jsonb_agg(span ORDER BY span->>'from'), '[]') FROM (
            SELECT jsonb_build_object('from', ${dayOfInstant('p.submitted_at')}, 'to', ${dayOfInstant('p.reviewed_at')}) AS span
              FROM progress_reports p WHERE p.task_id = t.id AND p.purpose = 'completion' AND p.withdrawn_at IS NULL
            UNION ALL
            SELECT jsonb_build_object('from', s.from_on, 'to', s.to_on)
              FROM suspensions s WHERE s.task_id = t.id AND s.kind = 'returned'
            UNION ALL
            SELECT jsonb_build_object('from', greatest(${dayOfInstant('e.requested_at')}::date, e.previous_due_on + 1),
                                      'to', ${dayOfInstant('e.decided_at')})
              FROM extensions e WHERE e.task_id = t.id AND e.granted IS NOT TRUE
               AND (e.decided_at IS NULL OR ${dayOfInstant('e.decided_at')}::date > e.previous_due_on)
            UNION ALL
            SELECT jsonb_build_object('from', ${dayOfInstant("(n.reply->>'repliedAt')::timestamptz")},
                                      'to', ${dayOfInstant("(n.reply->>'decidedAt')::timestamptz")})
              FROM ${OF_CASE} AND n.status <> 'withdrawn' AND n.reply IS NOT NULL) held) AS "officeHeld",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('from', ${dayOfInstant("(n.reply->>'repliedAt')::timestamptz")},
                                                       'to', n.reply->>'excusedUntil') ORDER BY n.id), '[]')
            FROM ${OF_CASE} AND n.status <> 'withdrawn'
             AND (n.reply->>'accepted')::boolean AND n.reply->>'excusedUntil' IS NOT NULL) AS excused,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('what', x.what, 'dueOn', x.due_on, 'decidedOn', x.decided_on,
                   'until', x.until_on, 'number', n.number) ORDER BY x.id), '[]')
            FROM excusals x JOIN objections j ON j.id = x.objection_id JOIN notices n ON n.id = j.notice_id
           WHERE x.case_id = c.id) AS excusals,
         (SELECT jsonb_agg(jsonb_build_object('id', n.id, 'level', n.level, 'document', n.kind, 'number', n.number,
                   'issuedOn', n.issued_on, 'servedOn', n.served_on, 'terms', n.terms) ORDER BY n.level)
            FROM ${OF_CASE} AND n.status <> 'withdrawn' AND n.issued_at IS NOT NULL) AS notices,
         (SELECT jsonb_build_object('id', n.id, 'level', n.level, 'draftedOn', ${dayOfInstant('n.drafted_at')},
                   'byPerson', n.drafted_by_id IS NOT NULL)
            FROM ${OF_CASE} AND n.status IN ('draft', 'awaiting_signature')) AS draft
    FROM cases c JOIN tasks t ON t.id = c.task_id
   WHERE c.id = ANY((SELECT $1::bigint[])::bigint[])
   ORDER BY array_position($1::bigint[], c.id)`;

/** The facts of many cases in one statement, in the order asked for. */
export async function loadCases(tx: Reads, caseIds: readonly number[]): Promise<LoadedCase[]> {
  const rows = await tx.query<Row>(FACTS, [caseIds]);
  return rows.map(({ officeId, ladderId, proposals, ...row }) => ({
    officeId,
    ladderId,
    facts: { ...row, notices: row.notices ?? [], ...(proposals === null ? {} : { proposals }) },
  }));
}
