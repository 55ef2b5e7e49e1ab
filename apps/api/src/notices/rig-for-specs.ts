import { day, instantAt } from '#domain/shared';
import { EscalationService, NoticeService } from '#features/supervision';
import { createDataSource, type DatabaseConnection, type Tx } from '#persistence';
import { enterSmallOffice, enterTasks, type TestClock } from '#testing';
import { apiRig } from '../http/rig-for-specs.ts';

/** A small office over HTTP with four who can decide, a sibling unit, a stranger's office, and overdue tasks. */
export async function noticesRig(
  connection: DatabaseConnection,
  clock: TestClock,
  securityClock: TestClock,
  tasks = 9,
) {
  const dataSource = await createDataSource(connection).initialize();
  const rig = await apiRig(dataSource, { clock, securityClock });
  const due = day('2024-07-10');
  const office = await rig.uow.run(async (tx) => {
    const entered = await enterSmallOffice(tx);
    await enterTasks(tx, entered, {
      count: tasks,
      dueOn: due,
      nextDueAt: instantAt(day('2024-07-11'), '09:00'),
    });
    const sibling = await organization(tx, 'sibling', 'unit', entered.officeId);
    const elsewhere = await organization(tx, 'elsewhere', 'office', null);
    await appoint(tx, 'supervisor', 'supervisor', entered.officeId);
    await appoint(tx, 'colleague', 'supervisor', entered.officeId);
    await appoint(tx, 'second', 'approver', entered.officeId);
    await appoint(tx, 'neighbour', 'liaison', sibling);
    await appoint(tx, 'stranger', 'approver', elsewhere);
    return entered;
  });
  await rig.giveEverybodyAccounts();
  const engine = rig.app.get(EscalationService, { strict: false });
  const notices = rig.app.get(NoticeService, { strict: false });
  const query = <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters);
  return {
    ...rig,
    office,
    query,
    /** The engine's look at all cases that are due, at this moment. */
    sweep: () => engine.sweep(),
    /** The engine's look at all cases, on the morning of this day. */
    sweepOn: (on: string) => {
      clock.at = instantAt(day(on), '09:00');
      return engine.sweep();
    },
    /** As if the first mail about each document had left. */
    serveAll: async () => {
      const issued = await query<{ id: number }>("SELECT id FROM notices WHERE status = 'issued'");
      await rig.uow.run((tx) =>
        notices.onSent(
          tx,
          issued.map(({ id }) => id),
          clock.now(),
        ),
      );
    },
    /** Of a level, the oldest first. */
    ids: async (level: number, status: string) => {
      const rows = await query<{ id: number }>(
        'SELECT id FROM notices WHERE level = $1 AND status = $2 ORDER BY id',
        [level, status],
      );
      return rows.map(({ id }) => id);
    },
    close: async () => {
      await rig.close();
      await dataSource.destroy();
    },
  };
}

export type NoticesRig = Awaited<ReturnType<typeof noticesRig>>;

async function organization(tx: Tx, code: string, kind: string, parentId: number | null): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
     VALUES ($1, $1, $2, 'city', $3, '2024-01-01') RETURNING id`,
    [code, kind, parentId],
  );
  return row?.id ?? 0;
}

async function appoint(tx: Tx, code: string, role: string, organizationId: number): Promise<void> {
  await tx.query(
    `WITH p AS (INSERT INTO people (code, name, email) VALUES ($1, $1, $1 || '@yunxi.example') RETURNING id)
     INSERT INTO appointments (person_id, organization_id, role, valid_from) SELECT id, $3, $2, '2024-01-01' FROM p`,
    [code, role, organizationId],
  );
}
