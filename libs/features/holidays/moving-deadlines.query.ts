import { movedDay } from '#domain/calendar';
import { type Day, day } from '#domain/shared';
import { RESUBMISSION_TERM, ACCEPTANCE_WORKING_DAYS } from '#domain/task';
import { planOf, type YearlyContent } from '#domain/yearly-round';
import { REPORT_TERM } from '#features/tasks';
import { OPEN_TASK, type Tx } from '#persistence';
import {
  confirmations,
  dutyReminderDays,
  inspectionReminders,
  instructionReminders,
} from './later-rooms.query.ts';
import type { Comparison, DeadlineKind, MovingDeadline } from './moving-deadline.ts';

interface Place {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
}

const PLACE = `t.id AS "taskId", t.code, t.title, t.office_id AS "officeId",
  o.name AS "officeName", t.lead_unit_id AS "unitId", u.name AS "unitName"`;
const PLACES = 'JOIN organizations o ON o.id = t.office_id JOIN organizations u ON u.id = t.lead_unit_id';
const DAY_OF = (instant: string) => `to_char(${instant} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** Every open deadline that moves, in the order of its day. What a person set by hand stays. */
export async function movingDeadlines(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const found = [
    ...(await periods(tx, comparison)),
    ...(await resubmissions(tx, comparison)),
    ...(await acceptances(tx, comparison)),
    ...(await yearlyDays(tx, comparison)),
    ...(await confirmations(tx, comparison)),
    ...(await inspectionReminders(tx, comparison)),
    ...(await dutyReminderDays(tx, comparison)),
    ...(await instructionReminders(tx, comparison)),
  ];
  return found.sort(
    (a, b) =>
      compare(a.before, b.before) ||
      compare(a.kind, b.kind) ||
      a.recordId - b.recordId ||
      compare(a.name, b.name),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** 定期填报: five working days after the month or quarter, or after it was sent back. */
async function periods(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Place & { id: number; label: string; dueOn: Day; sentBackOn: Day | null }>(
    `SELECT p.id, p.label, p.due_on AS "dueOn", ${PLACE},
            (SELECT ${DAY_OF('max(r.reviewed_at)')} FROM progress_reports r
              WHERE r.period_id = p.id AND r.outcome = 'sent_back') AS "sentBackOn"
       FROM reporting_periods p JOIN tasks t ON t.id = p.task_id ${PLACES}
      WHERE p.reported_on IS NULL AND p.due_on >= $1 AND t.reporting_cycle <> 'custom' AND t.${OPEN_TASK}`,
    [comparison.today],
  );
  return rows.flatMap(({ id, label, dueOn, sentBackOn, ...place }) => {
    const counted: (readonly [Day | null, number])[] = [
      [endOfPeriod(label), REPORT_TERM],
      [sentBackOn, RESUBMISSION_TERM],
    ];
    const after = counted
      .map(([from, workingDays]) => from && movedDay({ from, workingDays, dueOn }, comparison))
      .find((moved) => moved !== null);
    return moving('period', id, `${label}填报`, place, dueOn, after);
  });
}

/** 退回后重新报送. */
async function resubmissions(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Place & { id: number; dueOn: Day; reviewedOn: Day }>(
    `SELECT r.id, r.resubmit_on AS "dueOn", ${DAY_OF('r.reviewed_at')} AS "reviewedOn", ${PLACE}
       FROM progress_reports r JOIN tasks t ON t.id = r.task_id ${PLACES}
      WHERE r.outcome = 'sent_back' AND r.resubmit_on >= $1 AND t.${OPEN_TASK} AND NOT EXISTS (
        SELECT FROM progress_reports later WHERE later.task_id = r.task_id AND later.unit_id = r.unit_id
           AND later.withdrawn_at IS NULL AND later.submitted_at > r.reviewed_at)`,
    [comparison.today],
  );
  return rows.flatMap(({ id, dueOn, reviewedOn, ...place }) => {
    const after = movedDay({ from: reviewedOn, workingDays: RESUBMISSION_TERM, dueOn }, comparison);
    return moving('resubmission', id, '退回后重新报送', place, dueOn, after);
  });
}

/** 签收: from the fifth working day before it, for a hand-over begins it anew. */
async function acceptances(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Place & { dueOn: Day }>(
    `SELECT t.accept_by AS "dueOn", ${PLACE} FROM tasks t ${PLACES}
      WHERE t.status = 'assigned' AND t.accept_by >= $1`,
    [comparison.today],
  );
  return rows.flatMap(({ dueOn, ...place }) => {
    const workingDays = ACCEPTANCE_WORKING_DAYS;
    const from = comparison.before.addWorkingDays(dueOn, -workingDays);
    const after = movedDay({ from, workingDays, dueOn }, comparison);
    return moving('acceptance', place.taskId, '签收', place, dueOn, after);
  });
}

/** 年度例行工作: a day of the year, moved to a working day by the rule of its template. */
async function yearlyDays(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const { before, after, today } = comparison;
  type Row = Omit<Place, 'title'> &
    YearlyContent & {
      readonly taskTitle: string;
      readonly year: number;
      readonly dueOn: Day;
      readonly steps: readonly { readonly id: number; readonly name: string; readonly dueOn: Day }[];
    };
  const rows = await tx.query<Row>(
    `SELECT y.year, t.due_on AS "dueOn", ${PLACE}, t.title AS "taskTitle", m.title, m.measure, m.basis, m.due_month AS "dueMonth",
            m.due_day AS "dueDay", m.shift, m.audience, m.unit_id AS "namedUnitId",
            m.reporting_cycle AS "reportingCycle", m.milestones,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'dueOn', s.due_on)), '[]')
               FROM milestones s WHERE s.task_id = t.id AND s.reached_on IS NULL) AS steps
       FROM yearly_tasks y JOIN yearly_templates m ON m.id = y.template_id JOIN tasks t ON t.id = y.task_id ${PLACES}
      WHERE t.due_on >= $1 AND (t.status = 'draft' OR t.${OPEN_TASK})`,
    [today],
  );
  return rows.flatMap((row) => {
    const {
      year,
      dueOn,
      steps,
      taskId,
      code,
      taskTitle: title,
      officeId,
      officeName,
      unitId,
      unitName,
    } = row;
    const place = { taskId, code, title, officeId, officeName, unitId, unitName };
    const [then, now] = [planOf(row, year, before), planOf(row, year, after)];
    const movedTo = (was: Day | undefined, is: Day | undefined, stored: Day) =>
      was === stored && is !== undefined && is !== stored && is >= today ? is : null;
    const named = (plan: typeof then, name: string) =>
      plan.milestones.find((one) => one.name === name)?.dueOn;
    return [
      ...moving('yearly_due', taskId, '完成', place, dueOn, movedTo(then.dueOn, now.dueOn, dueOn)),
      ...steps.flatMap((step) =>
        moving(
          ...(['yearly_milestone', step.id, step.name, place, step.dueOn] as const),
          movedTo(named(then, step.name), named(now, step.name), step.dueOn),
        ),
      ),
    ];
  });
}

const moving = (
  kind: DeadlineKind,
  recordId: number,
  name: string,
  place: Place,
  before: Day,
  after: Day | null | undefined,
): MovingDeadline[] =>
  after
    ? [{ kind, recordId, name, ...place, path: `/tasks/${place.taskId}`, alarm: null, before, after }]
    : [];

const QUARTERS = '一二三四';

/** The last day of the month or quarter that a label names. */
export function endOfPeriod(label: string): Day | null {
  const [, year, month, quarter] = /^(\d{4})年(?:(\d{1,2})月|第([一二三四])季度)$/.exec(label) ?? [];
  if (year === undefined) return null;
  const last = month === undefined ? (QUARTERS.indexOf(quarter ?? '') + 1) * 3 : Number(month);
  const end = new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
  return day(end);
}
