import type { CaseFacts, DatedFact } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { DaySpan } from '#domain/task';
import type { Tx } from '#persistence';

export const FACT_KINDS = [
  'task',
  'milestone',
  'period',
  'promise',
  'suspended',
  'office_held',
  'excused',
  'false_figures',
  'notice',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact on which a decision rests, with the record it stands in. */
export interface FactLink {
  readonly kind: FactKind;
  readonly name: string;
  /** Due on, begun on, issued on or found on. */
  readonly on: Day;
  /** Met on, ended on or served on; null: not yet. */
  readonly until: Day | null;
  /** Of the task, milestone, reporting period, rectification item or notice; null where there is none (any more). */
  readonly recordId: number | null;
}

interface Named {
  readonly kind: 'milestone' | 'period' | 'promise';
  readonly id: number;
  readonly name: string;
  readonly dueOn: Day;
}

/** Frozen facts name what was owed; today's records of the task and the case give the ids. */
export async function recordsBehind(tx: Tx, taskId: number, caseId: number): Promise<readonly Named[]> {
  return tx.query<Named>(
    `SELECT 'milestone' AS kind, id, name, due_on AS "dueOn" FROM milestones WHERE task_id = $1
      UNION ALL SELECT 'period', id, label, due_on FROM reporting_periods WHERE task_id = $1
      UNION ALL SELECT 'promise', id, problem, due_on FROM rectification_items
                 WHERE case_id = $2 AND source = 'promise' AND due_on IS NOT NULL`,
    [taskId, caseId],
  );
}

/** The facts in the order in which they bear on the decision. */
export function factLinks(facts: CaseFacts, records: readonly Named[]): FactLink[] {
  const { task, taskId } = facts;
  const dated = (kind: Named['kind'], list: readonly DatedFact[]): FactLink[] =>
    list.map(({ name, dueOn, metOn }) => ({
      ...{ kind, name, on: dueOn, until: metOn },
      recordId:
        records.find((one) => one.kind === kind && one.name === name && one.dueOn === dueOn)?.id ?? null,
    }));
  const spans = (kind: FactKind, name: string, list: readonly DaySpan[]): FactLink[] =>
    list.map(({ from, to }) => ({ kind, name, on: from, until: to, recordId: taskId }));
  const found = facts.falseFiguresOn;
  return [
    { kind: 'task', name: task.title, on: task.dueOn, until: task.completedOn, recordId: taskId },
    ...dated('milestone', facts.milestones),
    ...dated('period', facts.periodicReports),
    ...dated('promise', facts.promises),
    ...spans('suspended', '中止', facts.suspensions),
    ...spans('office_held', '审核中', facts.officeHeld),
    ...spans('excused', '已说明理由', facts.excused),
    ...(found === null
      ? []
      : [{ kind: 'false_figures' as const, name: '数据不实', on: found, until: null, recordId: taskId }]),
    ...facts.notices.map(({ id, number, issuedOn, servedOn }) => ({
      ...{ kind: 'notice' as const, name: number, on: issuedOn, until: servedOn, recordId: id },
    })),
  ];
}
