import { type CaseFacts, decide, foresee, type Foresight, foresightInWords } from '#domain/escalation';
import { type Day } from '#domain/shared';
import type { PolicyService } from '#features/policies';
import { loadCases } from '#features/supervision';
import type { Tx } from '#persistence';
import type { Comparison, DeadlineKind, MovingDeadline } from './moving-deadline.ts';

/** 督办件 on which the engine will act on another day. */
export interface MovingClock {
  readonly caseId: number;
  readonly taskId: number;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  /** What will be done by itself, as a sentence; null: nothing. */
  readonly step: string;
  readonly before: Day | null;
  readonly after: Day | null;
}

const BATCH = 500;

/**
 * Looks at every open case with both calendars, with the second as its deadlines will be.
 * @returns clocks whose act moves, and every case at which the engine has to look again
 */
export async function movingClocks(
  tx: Tx,
  policies: PolicyService,
  now: Date,
  { before, after, today }: Comparison,
  deadlines: readonly MovingDeadline[],
): Promise<{ readonly clocks: readonly MovingClock[]; readonly caseIds: readonly number[] }> {
  const open = await tx.query<Omit<MovingClock, 'step' | 'before' | 'after'>>(
    `SELECT c.id AS "caseId", c.task_id AS "taskId", t.title AS "taskTitle", c.office_id AS "officeId",
            o.name AS "officeName", c.unit_id AS "unitId", u.name AS "unitName"
       FROM cases c JOIN tasks t ON t.id = c.task_id JOIN organizations o ON o.id = c.office_id
       JOIN organizations u ON u.id = c.unit_id
      WHERE c.status = 'open' AND c.parked_at IS NULL ORDER BY c.id`,
  );
  const clocks: MovingClock[] = [];
  const caseIds: number[] = [];
  for (let from = 0; from < open.length; from += BATCH) {
    const batch = open.slice(from, from + BATCH);
    const loaded = await loadCases(
      tx,
      batch.map(({ caseId }) => caseId),
    );
    for (const { facts, ladderId } of loaded) {
      const place = batch.find(({ caseId }) => caseId === facts.caseId);
      const ladder = await policies.ladder(tx, ladderId);
      const moved = withMoved(facts, deadlines);
      const lookAt = (as: CaseFacts, calendar: typeof before) => {
        const { act, lookAt: next } = decide(as, ladder, calendar, now);
        return `${act.do} ${next?.toISOString() ?? ''}`;
      };
      const [then, next] = [foresee(facts, ladder, before, now), foresee(moved, ladder, after, now)];
      const moves = dayOfAct(then) !== dayOfAct(next);
      if (!place || (!moves && lookAt(facts, before) === lookAt(moved, after))) continue;
      caseIds.push(facts.caseId);
      if (!moves) continue;
      const step = foresightInWords(next, ladder, today, after);
      clocks.push({ ...place, step, before: dayOfAct(then), after: dayOfAct(next) });
    }
  }
  return { clocks, caseIds };
}

/** The facts once the deadlines of the task are written anew. */
function withMoved(facts: CaseFacts, deadlines: readonly MovingDeadline[]): CaseFacts {
  const own = deadlines.filter(({ taskId }) => taskId === facts.taskId);
  if (own.length === 0) return facts;
  const moved = (kind: DeadlineKind, name: string | null, dueOn: Day): Day =>
    own.find(
      (one) => one.kind === kind && one.before === dueOn && (name === null || one.name.startsWith(name)),
    )?.after ?? dueOn;
  return {
    ...facts,
    task: { ...facts.task, dueOn: moved('yearly_due', null, facts.task.dueOn) },
    milestones: facts.milestones.map((one) => ({
      ...one,
      dueOn: moved('yearly_milestone', one.name, one.dueOn),
    })),
    periodicReports: facts.periodicReports.map((one) => ({
      ...one,
      dueOn: moved('period', one.name, one.dueOn),
    })),
  };
}

const dayOfAct = (foresight: Foresight): Day | null => (foresight.kind === 'act' ? foresight.on : null);
