/** $1: since when; $2: offices seen; $3: units seen; $4: today. */
const SINCE = '$1::timestamptz';
const seen = (table: string, unit = 'unit_id'): string =>
  `(${table}.office_id = ANY($2::bigint[]) OR ${table}.${unit} = ANY($3::bigint[]))`;

export const CHANGE_KINDS = [
  'notice_issued',
  'notice_received',
  'report_submitted',
  'report_accepted',
  'report_sent_back',
  'extension_granted',
  'extension_refused',
  'task_assigned',
  'item_opened',
  'item_closed',
  'interview_concluded',
  'case_closed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const NOTICE =
  "n.id, '/notices/' || n.id AS path, n.number AS code, coalesce(n.content->>'title', '') AS title";
const TASK = "t.id, '/tasks/' || t.id AS path, t.code, t.title";
const PROBLEM = "r.id, '/rectification/' || r.id AS path, r.code, r.problem AS title";

/** What happened to the records that somebody sees: the newest first. */
export const CHANGES = `
SELECT c.*, o.name AS office, u.name AS unit FROM (
  SELECT n.issued_at AS at, 'notice_issued' AS kind, ${NOTICE}, n.office_id, n.unit_id, n.level
    FROM notices n WHERE n.issued_at >= ${SINCE} AND ${seen('n')}
  UNION ALL
  SELECT n.received_at, 'notice_received', ${NOTICE}, n.office_id, n.unit_id, n.level
    FROM notices n WHERE n.received_at >= ${SINCE} AND ${seen('n')}
  UNION ALL
  SELECT p.submitted_at, 'report_submitted', ${TASK}, t.office_id, p.unit_id, NULL
    FROM progress_reports p JOIN tasks t ON t.id = p.task_id
   WHERE p.submitted_at >= ${SINCE} AND p.withdrawn_at IS NULL AND ${seen('t', 'lead_unit_id')}
  UNION ALL
  SELECT p.reviewed_at, 'report_' || p.outcome, ${TASK}, t.office_id, p.unit_id, NULL
    FROM progress_reports p JOIN tasks t ON t.id = p.task_id
   WHERE p.reviewed_at >= ${SINCE} AND p.outcome IS NOT NULL AND ${seen('t', 'lead_unit_id')}
  UNION ALL
  SELECT e.decided_at, CASE WHEN e.granted THEN 'extension_granted' ELSE 'extension_refused' END, ${TASK},
         t.office_id, t.lead_unit_id, NULL
    FROM extensions e JOIN tasks t ON t.id = e.task_id
   WHERE e.decided_at >= ${SINCE} AND ${seen('t', 'lead_unit_id')}
  UNION ALL
  SELECT t.assigned_on::timestamp AT TIME ZONE 'Asia/Shanghai', 'task_assigned', ${TASK}, t.office_id, t.lead_unit_id, NULL
    FROM tasks t
   WHERE t.status <> 'draft' AND t.assigned_on BETWEEN (${SINCE} AT TIME ZONE 'Asia/Shanghai')::date AND $4::date
     AND ${seen('t', 'lead_unit_id')}
  UNION ALL
  SELECT r.opened_at, 'item_opened', ${PROBLEM}, r.office_id, r.unit_id, NULL
    FROM rectification_items r WHERE r.opened_at >= ${SINCE} AND ${seen('r')}
  UNION ALL
  SELECT r.closed_at, 'item_closed', ${PROBLEM}, r.office_id, r.unit_id, NULL
    FROM rectification_items r WHERE r.closed_at >= ${SINCE} AND r.status = 'closed' AND ${seen('r')}
  UNION ALL
  SELECT i.concluded_at, 'interview_concluded', i.id, '/interviews/' || i.id, i.code, '约谈纪要', i.office_id, i.unit_id, NULL
    FROM interviews i WHERE i.concluded_at >= ${SINCE} AND i.status = 'concluded' AND ${seen('i')}
  UNION ALL
  SELECT s.closed_at, 'case_closed', ${TASK}, s.office_id, s.unit_id, NULL
    FROM cases s JOIN tasks t ON t.id = s.task_id WHERE s.closed_at >= ${SINCE} AND s.level > 0 AND ${seen('s')}
) c JOIN organizations o ON o.id = c.office_id JOIN organizations u ON u.id = c.unit_id
ORDER BY c.at DESC, c.kind, c.id DESC LIMIT 60`;

const LEVELS = ['', '提醒', '约谈', '督察'];

/** 市住建局报送进展 */
export function changeInWords(kind: ChangeKind, unit: string, office: string, level: number | null): string {
  const document = `${LEVELS[level ?? 0] ?? ''}文书`;
  switch (kind) {
    case 'notice_issued':
      return `${office}向${unit}发出${document}`;
    case 'notice_received':
      return `${unit}签收${document}`;
    case 'report_submitted':
      return `${unit}报送填报`;
    case 'report_accepted':
      return `${unit}的填报审核通过`;
    case 'report_sent_back':
      return `${unit}的填报被退回`;
    case 'extension_granted':
      return `同意${unit}延期`;
    case 'extension_refused':
      return `不同意${unit}延期`;
    case 'task_assigned':
      return `${office}向${unit}下达任务`;
    case 'item_opened':
      return `${unit}的问题列入整改台账`;
    case 'item_closed':
      return `${unit}的问题已销号`;
    case 'interview_concluded':
      return `${unit}的约谈纪要生效`;
    case 'case_closed':
      return `对${unit}的督办办结`;
  }
}
