import type { CaseHistory, DatedPromise, Excusal } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { DaySpan } from '#domain/task';
import type { Tx } from '#persistence';

/** A case with what happened around it, and where it belongs. */
export interface HistoryOfCase extends CaseHistory {
  readonly officeId: number;
}

/** Which cases are tried: supervised by these offices, and open on some day of the period. */
export interface TrialScope {
  readonly officeIds: readonly number[];
  readonly from: Day;
  readonly to: Day;
}

interface CaseRow {
  readonly id: number;
  readonly taskId: number;
  readonly unitId: number;
  readonly officeId: number;
  readonly round: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly falseFiguresOn: Day | null;
  readonly title: string;
  readonly assignedOn: Day;
  readonly originalDueOn: Day;
  readonly dueOn: Day;
  readonly completedOn: Day | null;
}

/** Days are Shanghai days, whatever the server's time zone. */
const shanghai = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date`;

const CASES = `
  SELECT c.id, c.task_id AS "taskId", c.unit_id AS "unitId", c.office_id AS "officeId", c.round,
         c.opened_at AS "openedAt", c.closed_at AS "closedAt", ${shanghai('c.false_figures_at')} AS "falseFiguresOn",
         t.title, t.assigned_on AS "assignedOn", t.original_due_on AS "originalDueOn", t.due_on AS "dueOn",
         t.completed_on AS "completedOn"
    FROM cases c JOIN tasks t ON t.id = c.task_id
   WHERE c.id > $1 AND c.office_id = ANY($2::bigint[]) AND ${shanghai('c.opened_at')} <= $4
     AND (c.closed_at IS NULL OR ${shanghai('c.closed_at')} >= $3) AND t.assigned_on IS NOT NULL
   ORDER BY c.id LIMIT $5`;

/** Of one kind, the facts of many owners; each becomes a list by owner. */
async function byOwner<Fact>(
  tx: Tx,
  sql: string,
  ids: readonly number[],
): Promise<(owner: number) => readonly Fact[]> {
  const rows = await tx.query<Fact & { readonly owner: number }>(sql, [ids]);
  const found = new Map<number, Fact[]>();
  for (const row of rows) {
    const known = found.get(row.owner);
    if (known) known.push(row);
    else found.set(row.owner, [row]);
  }
  return (owner) => found.get(owner) ?? [];
}

/** What was given by its day ripens under no ladder. */
const MILESTONES = `SELECT task_id AS owner, name, due_on AS "dueOn", reached_on AS "metOn" FROM milestones
  WHERE task_id = ANY($1::bigint[]) AND (reached_on IS NULL OR reached_on > due_on) ORDER BY due_on, id`;
const PERIODS = `SELECT task_id AS owner, label AS name, due_on AS "dueOn", reported_on AS "metOn" FROM reporting_periods
  WHERE task_id = ANY($1::bigint[]) AND (reported_on IS NULL OR reported_on > due_on) ORDER BY due_on, id`;
const PROMISES = `SELECT case_id AS owner, problem AS name, due_on AS "dueOn", ${shanghai('closed_at')} AS "metOn",
    ${shanghai('opened_at')} AS "madeOn"
  FROM rectification_items WHERE case_id = ANY($1::bigint[]) AND source = 'promise' AND due_on IS NOT NULL
  ORDER BY due_on, id`;
const SUSPENDED = `SELECT task_id AS owner, from_on AS "from", to_on AS "to", kind FROM suspensions
  WHERE task_id = ANY($1::bigint[]) ORDER BY from_on, id`;
const REPORTS = `SELECT task_id AS owner, ${shanghai('submitted_at')} AS "from", ${shanghai('reviewed_at')} AS "to"
  FROM progress_reports WHERE task_id = ANY($1::bigint[]) AND purpose = 'completion' AND withdrawn_at IS NULL
  ORDER BY submitted_at, id`;
const EXTENSIONS = `SELECT task_id AS owner, previous_due_on AS "previousDueOn", granted, decided_at AS "decidedAt",
    greatest(${shanghai('requested_at')}, previous_due_on + 1) AS "from", ${shanghai('decided_at')} AS "to"
  FROM extensions WHERE task_id = ANY($1::bigint[]) ORDER BY decided_at NULLS LAST, id`;
const REPLIES = `SELECT k.case_id AS owner, ${shanghai("(reply->>'repliedAt')::timestamptz")} AS "from",
    ${shanghai("(reply->>'decidedAt')::timestamptz")} AS "to",
    CASE WHEN (reply->>'accepted')::boolean THEN (reply->>'excusedUntil')::date END AS "excusedUntil"
  FROM notices_of_cases k JOIN notices n ON n.id = k.notice_id
  WHERE k.case_id = ANY($1::bigint[]) AND status <> 'withdrawn' AND reply IS NOT NULL ORDER BY n.id`;

const EXCUSALS = `SELECT x.case_id AS owner, x.what, x.due_on AS "dueOn", x.decided_on AS "decidedOn",
    x.until_on AS until, n.number
  FROM excusals x JOIN objections j ON j.id = x.objection_id JOIN notices n ON n.id = j.notice_id
  WHERE x.case_id = ANY($1::bigint[]) ORDER BY x.id`;

interface ExtensionRow extends DaySpan {
  readonly previousDueOn: Day;
  readonly granted: boolean | null;
  readonly decidedAt: Date | null;
}

/**
 * The next cases after an id with their histories: a fixed number of statements however many cases, each by an index.
 * Empty when there are no more.
 */
export async function nextHistories(
  tx: Tx,
  { officeIds, from, to }: TrialScope,
  afterId: number,
  limit: number,
): Promise<HistoryOfCase[]> {
  const cases = await tx.query<CaseRow>(CASES, [afterId, officeIds, from, to, limit]);
  if (cases.length === 0) return [];
  const taskIds = [...new Set(cases.map(({ taskId }) => taskId))];
  const caseIds = cases.map(({ id }) => id);
  const [milestones, periods, promises, holds, reports, extensions, replies, excusals] = await Promise.all([
    byOwner<CaseHistory['milestones'][number]>(tx, MILESTONES, taskIds),
    byOwner<CaseHistory['periodicReports'][number]>(tx, PERIODS, taskIds),
    byOwner<DatedPromise>(tx, PROMISES, caseIds),
    byOwner<DaySpan & { kind: string }>(tx, SUSPENDED, taskIds),
    byOwner<DaySpan>(tx, REPORTS, taskIds),
    byOwner<ExtensionRow>(tx, EXTENSIONS, taskIds),
    byOwner<DaySpan & { excusedUntil: Day | null }>(tx, REPLIES, caseIds),
    byOwner<Excusal>(tx, EXCUSALS, caseIds),
  ]);
  return cases.map((row) => {
    const { id: caseId, taskId, unitId, officeId, round, openedAt, closedAt, falseFiguresOn } = row;
    const asked = extensions(taskId);
    return {
      ...{ caseId, taskId, unitId, officeId, round, openedAt, closedAt, falseFiguresOn },
      task: {
        ...{ title: row.title, assignedOn: row.assignedOn, originalDueOn: row.originalDueOn },
        ...{ dueOn: dueOnOf(row, asked), completedOn: row.completedOn, withdrawn: false },
      },
      milestones: milestones(taskId),
      periodicReports: periods(taskId),
      promises: promises(caseId),
      suspensions: holds(taskId).filter(({ kind }) => kind === 'suspended'),
      officeHeld: [
        ...reports(taskId),
        ...holds(taskId).filter(({ kind }) => kind === 'returned'),
        ...asked.filter(heldPastDue),
        ...replies(caseId),
      ],
      excusals: excusals(caseId),
      excused: replies(caseId).flatMap(({ from: since, excusedUntil }) =>
        excusedUntil === null ? [] : [{ from: since, to: excusedUntil }],
      ),
    };
  });
}

/** Past the due day a request that is not granted keeps the days until its answer from counting. */
const heldPastDue = ({ granted, to, previousDueOn }: ExtensionRow) =>
  granted !== true && (to === null || to > previousDueOn);

/** The day that this round supervised: a later extension moved it for the rounds after. */
function dueOnOf({ closedAt, dueOn }: CaseRow, extensions: readonly ExtensionRow[]): Day {
  if (closedAt === null) return dueOn;
  const later = extensions.find(
    ({ granted, decidedAt }) => granted === true && decidedAt !== null && decidedAt >= closedAt,
  );
  return later?.previousDueOn ?? dueOn;
}
