import type { CountedKind } from '#domain/statistics';
import { OPEN_TASK } from '#persistence';
import type { Asked } from './asked.ts';
import { DECISIONS } from './decisions.sql.ts';
import type { Places } from './places.ts';

/** A kind of records as rows `x` with record, id, code, title, path, office_id, unit_id, on_day, source and kind. */
export interface RecordSource {
  readonly rows: (asked: Asked, places: Places) => string;
  /** One record has several rows, one a unit: it counts once. */
  readonly perUnit?: true;
  /** The rows are those of the span already, by an index or with less work than by their days. */
  readonly spanned?: true;
  /** Whether `x` concerns one of the units at a place, where that is more than its own unit. */
  readonly concerns?: (units: string) => string;
}

const DAY = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

const suspendedTasks = (today: string) => `
  SELECT DISTINCT task_id FROM suspensions
   WHERE kind = 'suspended' AND from_on <= ${today} AND (to_on IS NULL OR to_on >= ${today})`;

const NO_KIND = 'NULL::text AS kind';
const NO_SOURCE = 'NULL::text AS source';

/** Each task beside the unit on whose account it is counted. */
const tasksOf =
  (unit: string, cooperators: string): RecordSource['rows'] =>
  ({ light }, places) => `
    SELECT 'task' AS record, t.id, t.code, t.title, '/tasks/' || t.id AS path, t.office_id, ${unit} AS unit_id,
           t.original_due_on AS on_day, t.status, t.due_on, t.completed_on, s.task_id IS NOT NULL AS suspended,
           CASE WHEN t.target_id IS NULL THEN 'routine' WHEN g.report_id IS NULL THEN 'plan' ELSE 'report' END AS source,
           ${NO_KIND}
      FROM tasks t ${cooperators} LEFT JOIN targets g ON g.id = t.target_id
      LEFT JOIN (${suspendedTasks(places.of(light.today, 'date'))}) s ON s.task_id = t.id
     WHERE t.status NOT IN ('draft', 'withdrawn')`;

const tasks: RecordSource = { rows: tasksOf('t.lead_unit_id', '') };

const cooperations: RecordSource = {
  perUnit: true,
  rows: tasksOf('c.unit_id', 'JOIN task_cooperators c ON c.task_id = t.id'),
};

/** With the lights of the tasks that the viewer sees under it, all of which are told in one go. */
const targets: RecordSource = {
  rows: ({ light, reach }, places) => {
    const [today, nearUntil] = [places.of(light.today, 'date'), places.of(light.nearUntil, 'date')];
    return `
    SELECT 'target' AS record, g.id, g.code, g.title, '/targets/' || g.id AS path, g.office_id,
           g.lead_unit_id AS unit_id, make_date(g.plan_year, 1, 1) AS on_day, g.status,
           coalesce(k.overdue, false) AS overdue, coalesce(k.near, false) AS near,
           CASE WHEN g.report_id IS NULL THEN 'plan' ELSE 'report' END AS source, ${NO_KIND}
      FROM targets g LEFT JOIN (
           SELECT t.target_id, bool_or(t.due_on < ${today}) AS overdue,
                  bool_or(t.due_on BETWEEN ${today} AND ${nearUntil}) AS near
             FROM tasks t LEFT JOIN (${suspendedTasks(today)}) s ON s.task_id = t.id
            WHERE t.${OPEN_TASK} AND t.target_id IS NOT NULL AND s.task_id IS NULL AND t.due_on <= ${nearUntil}
              AND (t.office_id = ANY(${places.of(reach.offices, 'bigint[]')})
                   OR t.lead_unit_id = ANY(${places.of(reach.units, 'bigint[]')}))
            GROUP BY t.target_id) k ON k.target_id = g.id
     WHERE g.status NOT IN ('draft', 'withdrawn')`;
  },
  concerns: (units) => `(x.unit_id = ANY(${units}) OR EXISTS (
    SELECT 1 FROM tasks own WHERE own.target_id = x.id AND own.status <> 'draft' AND own.lead_unit_id = ANY(${units})))`,
};

const documents: RecordSource = {
  perUnit: true,
  rows: () => `
    SELECT 'notice' AS record, n.id, n.number AS code, coalesce(n.content->>'title', '') AS title,
           '/notices/' || n.id AS path, n.office_id, n.unit_id, n.issued_on AS on_day, n.level, n.reply_due_on,
           n.reply IS NOT NULL AS replied, coalesce((n.reply->>'late')::boolean, false) AS late,
           ${DAY('n.closed_at')} AS closed_on,
           CASE WHEN n.drafted_by_id IS NULL THEN 'rule' ELSE 'person' END AS source, n.kind
      FROM notices n WHERE n.issued_on IS NOT NULL AND n.status <> 'withdrawn'
    UNION ALL
    SELECT 'inspection', i.id, i.number, i.topic, '/inspections/' || i.id, i.office_id, u.unit_id, i.issued_on, 3,
           NULL, false, false, NULL, 'inspection', i.document_kind
      FROM inspections i JOIN inspection_units u ON u.inspection_id = i.id WHERE i.issued_on IS NOT NULL`,
};

const interviews: RecordSource = {
  rows: () => `
    SELECT 'interview' AS record, v.id, v.code, coalesce(v.reason, '约谈') AS title, '/interviews/' || v.id AS path,
           v.office_id, v.unit_id, v.held_on AS on_day, ${NO_SOURCE}, ${NO_KIND}
      FROM interviews v WHERE v.held_on IS NOT NULL AND v.status <> 'cancelled'`,
};

const interviewedUnits: RecordSource = {
  perUnit: true,
  rows: () => `
    SELECT 'unit' AS record, v.unit_id AS id, u.code, u.name AS title, '/organizations/' || v.unit_id AS path,
           v.office_id, v.unit_id, v.held_on AS on_day, ${NO_SOURCE}, ${NO_KIND}
      FROM interviews v JOIN organizations u ON u.id = v.unit_id
     WHERE v.held_on IS NOT NULL AND v.status <> 'cancelled'`,
};

const problems: RecordSource = {
  rows: () => `
    SELECT 'problem' AS record, r.id, r.code, r.problem AS title, '/rectification/' || r.id AS path, r.office_id,
           r.unit_id, coalesce(r.found_on, ${DAY('r.opened_at')}) AS on_day, r.status, r.due_on,
           r.reopened > 0 OR EXISTS (SELECT 1 FROM rectification_items l WHERE l.relapse_of_id = r.id) AS relapsed,
           r.source, ${NO_KIND}
      FROM rectification_items r WHERE r.status <> 'set_aside'`,
};

const extensions: RecordSource = {
  rows: () => `
    SELECT 'extension' AS record, e.id, t.code, t.title, '/tasks/' || t.id AS path, t.office_id,
           t.lead_unit_id AS unit_id, ${DAY('e.requested_at')} AS on_day, e.granted, ${NO_SOURCE}, ${NO_KIND}
      FROM extensions e JOIN tasks t ON t.id = e.task_id WHERE t.status <> 'draft'`,
};

const reports: RecordSource = {
  spanned: true,
  rows: ({ span }, places) => `
    SELECT 'report' AS record, p.id, t.code, t.title, '/tasks/' || t.id AS path, t.office_id, p.unit_id,
           ${DAY('p.submitted_at')} AS on_day, p.reviewed_at, ${NO_SOURCE}, ${NO_KIND}
      FROM progress_reports p JOIN tasks t ON t.id = p.task_id
     WHERE p.withdrawn_at IS NULL ${span === null ? '' : within('p.submitted_at', span, places)}`,
};

const instructions: RecordSource = {
  rows: () => `
    SELECT 'instruction' AS record, i.id, i.paper_ref AS code, i.topic AS title, '/instructions/' || i.id AS path,
           i.office_id, i.carrier_id AS unit_id, i.given_on AS on_day, i.status, ${NO_SOURCE}, ${NO_KIND}
      FROM instructions i WHERE i.status <> 'revoked'`,
};

const dutyReports: RecordSource = {
  rows: () => `
    SELECT 'duty_report' AS record, r.id, NULL::text AS code, u.name || c.year || '年度述法' AS title,
           '/duty-reports/' || r.id AS path, c.office_id, r.unit_id, make_date(c.year, 12, 31) AS on_day,
           r.first_submitted_at, ${NO_SOURCE}, ${NO_KIND}
      FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id JOIN organizations u ON u.id = r.unit_id
     WHERE c.status <> 'draft'`,
};

/** An instant within days, so that its index can be used. */
function within(instant: string, { from, to }: NonNullable<Asked['span']>, places: Places): string {
  const start = (on: string) => `${on}::timestamp AT TIME ZONE 'Asia/Shanghai'`;
  return `AND ${instant} >= ${start(places.of(from, 'date'))}
          AND ${instant} < ${start(`(${places.of(to, 'date')} + 1)`)}`;
}

/** One statement a kind: numbers and lists are both read from it, so that they cannot part. */
export const RECORD_SOURCES: Readonly<Record<CountedKind, RecordSource>> = {
  target: targets,
  task: tasks,
  cooperation: cooperations,
  document: documents,
  interview: interviews,
  interviewed_unit: interviewedUnits,
  problem: problems,
  extension: extensions,
  report: reports,
  instruction: instructions,
  duty_report: dutyReports,
  decision: DECISIONS,
};
