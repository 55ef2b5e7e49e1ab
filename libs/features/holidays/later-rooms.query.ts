import { movedDay } from '#domain/calendar';
import { dutyReminders, VOTE_LEADS } from '#domain/duty-report';
import { type InstructionState, remindersOf } from '#domain/instruction';
import { CONFIRMATION_WORKING_DAYS } from '#domain/interview';
import { type Day, dayOf, maxDay } from '#domain/shared';
import { RECEIPT_ALARM_DAYS } from '#features/inspections';
import type { Tx } from '#persistence';
import type { Comparison, MovingDeadline } from './moving-deadline.ts';

type Place = Pick<
  MovingDeadline,
  'title' | 'code' | 'officeId' | 'officeName' | 'unitId' | 'unitName' | 'path'
>;

/** What reminds on a day: `alarm` rings for the record on the morning of `before`. */
interface Ringing {
  readonly id: number;
  readonly alarm: string;
  readonly rings: Day;
  readonly title: string;
  readonly code: string | null;
  readonly officeId: number;
  readonly officeName: string;
  readonly whom: string;
}

const DAY_OF = (instant: string) => `to_char(${instant} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** Alarms `a` that are still to ring; $1 today. */
const STILL_TO_RING = `a.parked_at IS NULL AND ${DAY_OF('a.due_at')} >= $1::text`;

/** 纪要确认: from the day on which the record, or the office's answer to an objection, was laid before the unit. */
export async function confirmations(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Omit<Place, 'title' | 'path'> & { id: number; dueOn: Day; laidOn: Day }>(
    `SELECT i.id, i.code, i.confirm_due_on AS "dueOn", i.office_id AS "officeId", o.name AS "officeName",
            i.unit_id AS "unitId", u.name AS "unitName",
            ${DAY_OF(`greatest(i.recorded_at, (SELECT max(x.answered_at) FROM interview_objections x
              WHERE x.interview_id = i.id AND x.outcome = 'kept'))`)} AS "laidOn"
       FROM interviews i JOIN organizations o ON o.id = i.office_id JOIN organizations u ON u.id = i.unit_id
      WHERE i.status = 'recorded' AND i.unit_answer IS NULL AND i.confirm_due_on >= $1`,
    [comparison.today],
  );
  return rows.flatMap(({ id, dueOn, laidOn, ...place }) => {
    const after = movedDay({ from: laidOn, workingDays: CONFIRMATION_WORKING_DAYS, dueOn }, comparison);
    if (after === null) return [];
    const where = { ...place, title: `约谈${place.code ?? ''}`, path: `/interviews/${id}` };
    return moving('interview_confirmation', id, '确认约谈纪要', where, dueOn, after);
  });
}

const INSPECTION_NAMES: Readonly<Record<string, string>> = {
  'inspection.receipt': '催办签收',
  'inspection.plan': '催办整改方案',
  'inspection.completion': '催办整改完成',
};

/** 督察文书发出后的催办. The terms in the document stay; the morning after them is counted anew. */
export async function inspectionReminders(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Ringing & { issuedOn: Day; planDueOn: Day | null; lastOn: Day | null }>(
    `SELECT i.id, a.kind AS alarm, ${DAY_OF('a.due_at')} AS rings, i.topic AS title, i.number AS code,
            i.office_id AS "officeId", o.name AS "officeName", i.issued_on AS "issuedOn", i.plan_due_on AS "planDueOn",
            (SELECT max(f.complete_by) FROM inspection_findings f WHERE f.inspection_id = i.id) AS "lastOn",
            coalesce((SELECT string_agg(u.name, '、' ORDER BY x.id) FROM inspection_units x
                        JOIN organizations u ON u.id = x.unit_id WHERE x.inspection_id = i.id), '') AS whom
       FROM alarms a JOIN inspections i ON i.id = a.subject_id JOIN organizations o ON o.id = i.office_id
      WHERE a.kind = ANY($2) AND ${STILL_TO_RING} AND i.status = 'issued'`,
    [comparison.today, Object.keys(INSPECTION_NAMES)],
  );
  return rows.flatMap(({ issuedOn, planDueOn, lastOn, ...ringing }) => {
    const { alarm, rings: dueOn } = ringing;
    const receipt = alarm === 'inspection.receipt';
    const from = receipt ? issuedOn : alarm === 'inspection.plan' ? planDueOn : lastOn;
    const workingDays = receipt ? RECEIPT_ALARM_DAYS : 1;
    const after = from && movedDay({ from, workingDays, dueOn }, comparison);
    return reminder('inspection_reminder', INSPECTION_NAMES[alarm] ?? '', '/inspections', ringing, after);
  });
}

/** 催报和催评. */
export async function dutyReminderDays(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Ringing & { dueOn: Day | null }>(
    `SELECT c.id, a.kind AS alarm, ${DAY_OF('a.due_at')} AS rings, c.year || '年度述法' AS title, NULL AS code,
            c.office_id AS "officeId", o.name AS "officeName",
            CASE a.kind WHEN 'duty.vote_due' THEN '评议人' ELSE '述法单位' END AS whom,
            CASE a.kind WHEN 'duty.vote_due' THEN c.evaluate_on ELSE c.due_on END AS "dueOn"
       FROM alarms a JOIN duty_cycles c ON c.id = a.subject_id JOIN organizations o ON o.id = c.office_id
      WHERE a.kind IN ('duty.report_due', 'duty.vote_due') AND ${STILL_TO_RING}`,
    [comparison.today],
  );
  return rows.flatMap(({ dueOn, ...ringing }) => {
    if (dueOn === null) return [];
    const votes = ringing.alarm === 'duty.vote_due';
    const leads = votes ? VOTE_LEADS : undefined;
    const [then, now] = [comparison.before, comparison.after].map((calendar) =>
      dutyReminders(dueOn, calendar, leads).map(({ at }) => dayOf(at)),
    );
    const after = now?.[then?.indexOf(ringing.rings) ?? -1];
    const name = votes ? '催办评议' : '催办述法报告';
    return reminder('duty_reminder', name, '/duty-cycles', ringing, laterThan(after, ringing, comparison));
  });
}

/** 批示的催办. */
export async function instructionReminders(tx: Tx, comparison: Comparison): Promise<MovingDeadline[]> {
  const rows = await tx.query<Ringing & { status: InstructionState; recordedOn: Day; dueOn: Day }>(
    `SELECT i.id, a.kind AS alarm, ${DAY_OF('a.due_at')} AS rings, i.topic AS title, i.paper_ref AS code,
            i.office_id AS "officeId", o.name AS "officeName", u.name AS whom, i.status,
            ${DAY_OF('i.recorded_at')} AS "recordedOn", i.due_on AS "dueOn"
       FROM alarms a JOIN instructions i ON i.id = a.subject_id JOIN organizations o ON o.id = i.office_id
       JOIN organizations u ON u.id = i.carrier_id
      WHERE a.kind = 'instruction.reminder' AND ${STILL_TO_RING}`,
    [comparison.today],
  );
  return rows.flatMap(({ status, recordedOn, dueOn, ...ringing }) => {
    const reminded = { status, recordedOn, dueOn };
    const kind = remindersOf(reminded, comparison.before).find(({ on }) => on === ringing.rings)?.kind;
    const after = remindersOf(reminded, comparison.after).find((one) => one.kind === kind)?.on;
    const moved = laterThan(after, ringing, comparison);
    return reminder('instruction_reminder', '催办批示', '/instructions', ringing, moved);
  });
}

/** Where a reminder goes; null: it stays. None moves into the past. */
function laterThan(after: Day | undefined, { rings }: Ringing, { today }: Comparison): Day | null {
  if (after === undefined) return null;
  const on = maxDay(after, today);
  return on === rings ? null : on;
}

function reminder(
  kind: MovingDeadline['kind'],
  name: string,
  room: string,
  { id, alarm, rings, whom, ...place }: Ringing,
  after: Day | null,
): MovingDeadline[] {
  const where = { ...place, unitId: null, unitName: whom, path: `${room}/${id}` };
  return after === null ? [] : moving(kind, id, name, where, rings, after, alarm);
}

const moving = (
  kind: MovingDeadline['kind'],
  recordId: number,
  name: string,
  place: Place,
  before: Day,
  after: Day,
  alarm: string | null = null,
): MovingDeadline[] => [{ kind, recordId, name, ...place, taskId: null, alarm, before, after }];
