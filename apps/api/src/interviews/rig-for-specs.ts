import { day, instantAt, type TimeOfDay } from '#domain/shared';
import { AlarmBook, AlarmSweep } from '#features/alarms';
import { INTERVIEW_MORNING } from '#features/interviews';
import { EscalationService } from '#features/supervision';
import { createDataSource, type Tx } from '#persistence';
import { createTestDatabase, enterSmallOffice, enterTasks, type SmallOffice, TestClock } from '#testing';
import { apiRig } from '../http/rig-for-specs.ts';

const PEOPLE = ['supervisor', 'approver', 'leader', 'head', 'liaison', 'second', 'stranger'] as const;
export type InterviewPerson = (typeof PEOPLE)[number];

const TERMS = [{ key: 'interview', count: 5, unit: 'working_days', dueOn: '2024-07-19' }];

/**
 * A small office on Monday 2024-07-15 with a second unit and its head, a stranger's office, and documents of level
 * two that were served on Friday: interviews are due by 2024-07-19.
 */
export async function interviewsRig() {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.connection).initialize();
  const clock = new TestClock(instantAt(day('2024-07-15'), '09:00'));
  const rig = await apiRig(dataSource, { clock, securityClock: new TestClock(clock.at) });
  const office = await rig.uow.run(async (tx) => {
    const small = await enterSmallOffice(tx);
    const secondId = await organization(tx, 'second-unit', 'unit', small.officeId);
    const otherOfficeId = await organization(tx, 'elsewhere', 'office', null);
    await appoint(tx, 'supervisor', 'supervisor', small.officeId);
    await appoint(tx, 'second', 'unit_head', secondId);
    await appoint(tx, 'stranger', 'supervisor', otherOfficeId);
    return { ...small, secondId, otherOfficeId };
  });
  await rig.giveEverybodyAccounts();
  const browsers = await Promise.all(PEOPLE.map(async (name) => [name, await rig.signedIn(name)] as const));
  const as = Object.fromEntries(browsers) as Record<InterviewPerson, (typeof browsers)[number][1]>;
  let documents = 0;
  return {
    ...{ rig, office, as, clock },
    personId: rig.personId,
    query: <Row>(sql: string, values: unknown[] = []) => dataSource.query<Row[]>(sql, values),
    /** A served interview notice with its case, of the first unit unless told. */
    notice: (unitId: number = office.unitId) => {
      documents += 1;
      return rig.uow.run((tx) => interviewNotice(tx, { ...office, unitId }, documents));
    },
    at: (on: string, time: TimeOfDay) => {
      clock.at = instantAt(day(on), time);
    },
    /** What the worker's morning does. */
    morning: async () => {
      await dataSource.query(
        `INSERT INTO alarms (kind, subject_id, due_at) VALUES ($1, 0, $2)
         ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at`,
        [INTERVIEW_MORNING, clock.at],
      );
      await new AlarmSweep(rig.uow, clock, rig.app.get(AlarmBook, { strict: false })).sweep();
    },
    sweep: () => rig.app.get(EscalationService, { strict: false }).sweep(),
    close: async () => {
      await rig.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type InterviewsRig = Awaited<ReturnType<typeof interviewsRig>>;

async function interviewNotice(
  tx: Tx,
  { officeId, unitId, ladderId, ...office }: SmallOffice,
  nth: number,
): Promise<{ readonly id: number; readonly caseId: number }> {
  const at = instantAt(day('2024-07-12'), '09:00');
  // Each document has a task of its own, told apart by its due day.
  const dueOn = day(`2024-05-${String(nth).padStart(2, '0')}`);
  const [caseId = 0] = await enterTasks(
    tx,
    { ...office, officeId, unitId, ladderId },
    { count: 1, dueOn, nextDueAt: instantAt(day('2025-01-02'), '09:00') },
  );
  await tx.query('UPDATE cases SET level = 2 WHERE id = $1', [caseId]);
  const [notice] = await tx.query<{ id: number }>(
    `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, number_year, number_seq, number, content, reasons,
                          facts, ladder_id, calendar_version, drafted_at, issued_at, issued_on, served_on, terms)
     VALUES ($1, $2, $3, 2, 'interview_notice', 'issued', 2024, $4, $5, $6, '[]', '{}', $7, '1', $8, $8, '2024-07-12',
             '2024-07-12', $9) RETURNING id`,
    [
      ...[caseId, officeId, unitId, nth, `云法督〔2024〕${nth}号`],
      ...[JSON.stringify({ title: `约谈通知书${nth}` }), ladderId, at, JSON.stringify(TERMS)],
    ],
  );
  return { id: notice?.id ?? 0, caseId };
}

async function organization(tx: Tx, code: string, kind: string, parentId: number | null): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
     VALUES ($1, '机构' || $1, $2, 'city', $3, '2024-01-01') RETURNING id`,
    [code, kind, parentId],
  );
  return row?.id ?? 0;
}

async function appoint(tx: Tx, code: string, role: string, organizationId: number): Promise<void> {
  await tx.query(
    `WITH p AS (INSERT INTO people (code, name, email) VALUES ($1, '人员' || $1, $1 || '@yunxi.example') RETURNING id)
     INSERT INTO appointments (person_id, organization_id, role, valid_from) SELECT id, $3, $2, '2024-01-01' FROM p`,
    [code, role, organizationId],
  );
}
