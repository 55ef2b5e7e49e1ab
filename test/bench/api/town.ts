import type { DataSource } from 'typeorm';
import { createSampleAccounts } from '#features/identity';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import type { Reach } from '#domain/identity';
import { day, instantAt } from '#domain/shared';
import { type Tx, UnitOfWork } from '#persistence';
import { automaticLadder } from '#testing';
import { holidayYears } from '#seeds';

/** A city with so many counties, each office with so many units. */
const COUNTIES = 3;
const UNITS = 12;
const SINCE = day('2024-01-01');
/** The day on which the town is asked. */
export const TODAY = day('2024-07-11');

/** Where the bench asks from: the city's office, and one of its units. */
export interface Town {
  readonly officeId: number;
  readonly unitId: number;
  /** What the office's supervisor sees. */
  readonly reach: Reach;
  readonly supervisor: string;
  readonly liaison: string;
  /** Ids of open tasks of that unit, to report on. */
  readonly unitTaskIds: readonly number[];
}

/**
 * Fills a fresh database: offices, units, people with accounts, and `total` tasks in all states, a third of them open,
 * spread over the units, each with its case. Set-based: a million tasks take about a minute.
 */
export async function fillTown(dataSource: DataSource, total: number): Promise<Town> {
  const uow = new UnitOfWork(dataSource);
  const now = instantAt(SINCE);
  await uow.run(async (tx) => {
    await enterOrganizations(tx);
    const policies = new PolicyService();
    await policies.loadYears(tx, now, holidayYears());
    const ladderId = await policies.publishLadder(tx, now, automaticLadder(), SINCE);
    await createSampleAccounts(tx, now, new LedgerService(uow));
    await enterTasks(tx, total, ladderId);
  });
  await dataSource.query('VACUUM ANALYZE');
  await dataSource.query('CHECKPOINT');
  const offices = await dataSource.query<{ id: number }[]>(
    "SELECT id FROM organizations WHERE kind = 'office' ORDER BY id",
  );
  const [office] = offices;
  const [unit] = await dataSource.query<{ id: number }[]>(
    "SELECT id FROM organizations WHERE code = 'unit-0-1'",
  );
  if (!office || !unit) throw new Error('The town has no office');
  const tasks = await dataSource.query<{ id: number }[]>(
    "SELECT id FROM tasks WHERE lead_unit_id = $1 AND status = 'in_progress' ORDER BY id LIMIT 2000",
    [unit.id],
  );
  return {
    officeId: office.id,
    unitId: unit.id,
    reach: {
      held: [{ role: 'supervisor', organizationId: office.id }],
      offices: offices.map(({ id }) => id),
      units: [],
    },
    supervisor: 'supervisor-0',
    liaison: 'liaison-0-1',
    unitTaskIds: tasks.map(({ id }) => id),
  };
}

async function enterOrganizations(tx: Tx): Promise<void> {
  await tx.query(
    `INSERT INTO organizations (code, name, kind, level, agency_code, valid_from)
     SELECT 'office-' || c, '第' || c || '督办办公室', 'office', CASE WHEN c = 0 THEN 'city' ELSE 'county' END,
            '试法督' || c, $2
       FROM generate_series(0, $1::int) AS c`,
    [COUNTIES, SINCE],
  );
  await tx.query(
    `INSERT INTO organizations (code, name, kind, level, valid_from)
     SELECT 'unit-' || c || '-' || u, '第' || c || '片区第' || u || '局', 'unit',
            CASE WHEN c = 0 THEN 'city' ELSE 'county' END, $3
       FROM generate_series(0, $1::int) AS c, generate_series(1, $2::int) AS u`,
    [COUNTIES, UNITS, SINCE],
  );
  await tx.query(
    `UPDATE organizations o SET parent_id = p.id FROM organizations p
      WHERE p.code = CASE WHEN o.kind = 'office' THEN 'office-0' ELSE 'office-' || split_part(o.code, '-', 2) END
        AND o.code <> 'office-0'`,
  );
  await appoint(tx, 'supervisor', 'office');
  await appoint(tx, 'approver', 'office');
  await appoint(tx, 'liaison', 'unit');
  await appoint(tx, 'unit_head', 'unit');
  await appoint(tx, 'leader', 'unit');
}

async function appoint(tx: Tx, role: string, kind: 'office' | 'unit'): Promise<void> {
  await tx.query(
    `WITH p AS (
       INSERT INTO people (code, name, email)
       SELECT $1 || substr(code, length($2) + 1), name || $1, $1 || substr(code, length($2) + 1) || '@shi.example'
         FROM organizations WHERE kind = $2 RETURNING id, code)
     INSERT INTO appointments (person_id, organization_id, role, valid_from)
     SELECT p.id, o.id, $1, $3 FROM p JOIN organizations o ON o.code = $2 || substr(p.code, length($1) + 1)`,
    [role, kind, SINCE],
  );
}

async function enterTasks(tx: Tx, total: number, ladderId: number): Promise<void> {
  await tx.query("SET LOCAL session_replication_role = 'replica'");
  await tx.query('SET LOCAL statement_timeout = 0');
  await tx.query(
    `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on,
                        completed_on)
     SELECT 'B' || n, u.parent_id, u.id, '第' || n || '项任务', '按时办结并报送佐证材料',
            CASE WHEN n % 3 = 0 THEN 'in_progress' ELSE 'done' END, '2024-01-02', due, due,
            CASE WHEN n % 3 = 0 THEN NULL ELSE due - 2 END
       FROM generate_series(1, $1::int) AS n
       JOIN (SELECT id, parent_id, row_number() OVER (ORDER BY id) - 1 AS nth FROM organizations WHERE kind = 'unit') u
         ON u.nth = n % $2,
            LATERAL (SELECT date '2024-07-20' + (n::bigint * 7919 % 400)::int AS due) AS d`,
    [total, (COUNTIES + 1) * UNITS],
  );
  await tx.query(
    `INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, status, opened_at, next_due_at, warned)
     SELECT id, lead_unit_id, office_id, $1, 1, 'open', '2024-01-02T01:00:00Z', due_on + time '01:00', '{10,3}'
       FROM tasks WHERE status = 'in_progress'`,
    [ladderId],
  );
}
