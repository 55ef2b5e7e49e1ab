import type { Ladder } from '../domain/escalation/index.ts';
import type { Day } from '../domain/shared/index.ts';
import { day, instantAt } from '../domain/shared/index.ts';
import { PolicyService } from '../features/policies/index.ts';
import type { Tx } from '../persistence/index.ts';
import { defaultLadder, holidayYears } from '../../seeds/index.ts';

/** Ids of an office with one unit, its people, and the ladder in force. */
export interface SmallOffice {
  readonly officeId: number;
  readonly unitId: number;
  readonly approverId: number;
  readonly liaisonId: number;
  readonly leaderId: number;
  readonly ladderId: number;
}

/** The default ladder with reminders that go out by themselves. */
export function automaticLadder(): Ladder {
  const ladder = defaultLadder();
  const [first, second, third] = ladder.levels;
  return { ...ladder, levels: [{ ...first, signature: 'automatic' }, second, third] };
}

/** Enters an office by plain SQL: for specs of rooms that stand below the directory. */
export async function enterSmallOffice(tx: Tx): Promise<SmallOffice> {
  const since = day('2024-01-01');
  const one = async (sql: string, parameters: readonly unknown[]) => {
    const [row] = await tx.query<{ id: number }>(`${sql} RETURNING id`, parameters);
    if (!row) throw new Error('Nothing was inserted');
    return row.id;
  };
  const organization = (code: string, kind: string, parentId: number | null, agencyCode: string | null) =>
    one(
      `INSERT INTO organizations (code, name, kind, level, parent_id, agency_code, valid_from)
       VALUES ($1, $2, $3, 'city', $4, $5, $6)`,
      [code, `机构${code}`, kind, parentId, agencyCode, since],
    );
  const appoint = async (code: string, role: string, organizationId: number) => {
    const personId = await one('INSERT INTO people (code, name, email) VALUES ($1, $2, $3)', [
      code,
      `人员${code}`,
      `${code}@yunxi.example`,
    ]);
    await tx.query(
      'INSERT INTO appointments (person_id, organization_id, role, valid_from) VALUES ($1, $2, $3, $4)',
      [personId, organizationId, role, since],
    );
    return personId;
  };
  const officeId = await organization('office', 'office', null, '云法督');
  const unitId = await organization('unit', 'unit', officeId, null);
  const approverId = await appoint('approver', 'approver', officeId);
  const liaisonId = await appoint('liaison', 'liaison', unitId);
  await appoint('head', 'unit_head', unitId);
  const leaderId = await appoint('leader', 'leader', unitId);
  const policies = new PolicyService();
  const now = instantAt(since);
  await policies.loadYears(tx, now, holidayYears());
  const ladderId = await policies.publishLadder(tx, now, automaticLadder(), since);
  return { officeId, unitId, approverId, liaisonId, leaderId, ladderId };
}

/** Enters tasks of the small office that are due on one day, each with its case; returns the case ids. */
export async function enterTasks(
  tx: Tx,
  { officeId, unitId, ladderId }: SmallOffice,
  { count, dueOn, nextDueAt }: { count: number; dueOn: Day; nextDueAt: Date },
): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `WITH t AS (
       INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       SELECT 'T' || n || '-' || $3, $1, $2, '任务' || n, '措施', 'in_progress', '2024-01-02', $3::date, $3::date
         FROM generate_series(1, $4::int) AS n RETURNING id)
     INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, status, opened_at, next_due_at, warned)
     SELECT id, $2, $1, $5, 1, 'open', $6, $6, '{10,3}' FROM t ORDER BY id RETURNING id`,
    [officeId, unitId, dueOn, count, ladderId, nextDueAt],
  );
  return rows.map(({ id }) => id);
}
