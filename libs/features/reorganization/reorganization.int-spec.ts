import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type Day, day, instantAt } from '#domain/shared';
import { AlarmBook, AlarmService } from '#features/alarms';
import { LedgerService } from '#features/ledger';
import { OrganizationDesk, OrganizationDirectory, OrganizationViews } from '#features/organizations';
import { PolicyService } from '#features/policies';
import { TaskService } from '#features/tasks';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { createDataSource, UnitOfWork } from '#persistence';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { ReorganizationModule, ReorganizationService } from './index.ts';

const today = day('2024-07-12');
const reason = '机构改革';
const clock = new TestClock(instantAt(today, '10:00'));
const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe('organisations over time', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let app: INestApplicationContext;
  let office: SmallOffice;
  let nth = 0;

  const rows = <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters);
  const desk = () => app.get(OrganizationDesk);
  const views = () => app.get(OrganizationViews);
  const reorganization = () => app.get(ReorganizationService);
  const tasks = () => app.get(TaskService);

  /** A unit below the office, with a liaison. */
  const enterUnit = async (parentId = office.officeId): Promise<{ id: number; liaisonId: number }> => {
    nth += 1;
    const code = `U${nth}`;
    const id = await desk().found(SYSTEM, {
      ...{ code, name: `单位${code}`, kind: 'unit', level: 'city', parentId, validFrom: day('2024-01-01') },
    });
    const { people } = await app.get(OrganizationDirectory).register(SYSTEM, {
      people: [{ code: `L${nth}`, name: `联络员${nth}`, email: `l${nth}@yunxi.example` }],
      appointments: [
        { personCode: `L${nth}`, organizationCode: code, role: 'liaison', validFrom: day('2024-01-01') },
      ],
    });
    return { id, liaisonId: people.get(`L${nth}`) ?? 0 };
  };
  const enterTask = async (leadUnitId: number, cooperatingUnitIds: number[] = [], give = true) => {
    nth += 1;
    const [taskId = 0] = await tasks().createMany(SYSTEM, [
      {
        ...{ code: `T-${nth}`, officeId: office.officeId, leadUnitId, title: `任务${nth}`, measure: '措施' },
        dueOn: day('2024-09-30'),
      },
    ]);
    if (give) await tasks().assign(SYSTEM, { taskId, cooperatingUnitIds });
    return taskId;
  };
  const taskRow = async (id: number) => {
    const [row] = await rows<{ leadUnitId: number; status: string; dueOn: Day; cooperators: number[] }>(
      `SELECT lead_unit_id AS "leadUnitId", status, due_on AS "dueOn",
              ARRAY(SELECT unit_id FROM task_cooperators WHERE task_id = tasks.id ORDER BY unit_id)::bigint[] AS cooperators
         FROM tasks WHERE id = $1`,
      [id],
    );
    return { ...row, cooperators: row?.cooperators.map(Number) };
  };
  const version = async (organizationId: number) => (await views().show(SYSTEM, organizationId)).version;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    office = await uow.run((tx) => enterSmallOffice(tx));

    @Global()
    @Module({
      providers: [
        { provide: UnitOfWork, useValue: uow },
        { provide: Clock, useValue: clock },
        { provide: LedgerService, useFactory: () => new LedgerService(uow) },
        { provide: PolicyService, useFactory: () => new PolicyService() },
        AlarmBook,
        AlarmService,
      ],
      exports: [UnitOfWork, Clock, LedgerService, PolicyService, AlarmBook, AlarmService],
    })
    class Foundation {}

    @Module({ imports: [Foundation, ReorganizationModule] })
    class Rig {}

    app = await NestFactory.createApplicationContext(Rig, { logger: false, abortOnError: false });
  });
  afterAll(async () => {
    await app.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('keep their former names: a document of March bears the name of March', async () => {
    const { id } = await enterUnit();
    const before = await views().show(SYSTEM, id);
    await desk().rename(SYSTEM, {
      ...{ organizationId: id, name: '市数据局', fromOn: day('2024-04-01'), reason },
      expectedVersion: before.version,
    });
    const on = (text: string) => uow.run((tx) => views().nameOnIn(tx, id, day(text)));
    expect([await on('2024-03-31'), await on('2024-04-01')]).toEqual([before.name, '市数据局']);
    const after = await views().show(SYSTEM, id);
    expect(after.names).toEqual([
      { name: before.name, fromOn: '2024-01-01', untilOn: '2024-03-31', reason },
      { name: '市数据局', fromOn: '2024-04-01', untilOn: null, reason: null },
    ]);
    const found = await views().list(SYSTEM, { text: before.name, on: day('2024-03-01'), limit: 5 });
    expect(found.items).toMatchObject([{ id, name: before.name }]);
    await expect(
      desk().rename(SYSTEM, {
        ...{ organizationId: id, name: '市大数据局', fromOn: today, reason, expectedVersion: before.version },
      }),
    ).rejects.toThrow(refused('VERSION_CONFLICT'));
  });

  it('move in the tree, never below themselves, not even when two move at once', async () => {
    const [a, c] = [await enterUnit(), await enterUnit()];
    const [belowA, belowC] = [await enterUnit(a.id), await enterUnit(c.id)];
    const move = (organizationId: number, parentId: number) =>
      desk().move(SYSTEM, { organizationId, parentId, reason });
    await expect(move(a.id, belowA.id)).rejects.toThrow(refused('ORGANIZATION_TREE_LOOP'));
    // Each is sound alone and touches other rows; both together would close a ring.
    const race = await Promise.allSettled([move(a.id, belowC.id), move(c.id, belowA.id)]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('merge: open work passes on where it stands, what is past keeps the former name', async () => {
    const from = await enterUnit();
    const into = await enterUnit();
    const below = await enterUnit(from.id);
    const led = await enterTask(from.id, [into.id]);
    const inHand = await enterTask(from.id);
    await tasks().accept(SYSTEM, { taskId: inHand });
    const draft = await enterTask(from.id, [], false);
    const done = await enterTask(from.id);
    await tasks().withdraw(SYSTEM, { taskId: done, reason: '不再需要' });
    const helped = await enterTask(office.unitId, [from.id]);
    const helpedByBoth = await enterTask(office.unitId, [from.id, into.id]);
    const helpedInto = await enterTask(into.id, [from.id]);
    const [item] = await rows<{ id: number }>(
      `INSERT INTO rectification_items (code, office_id, unit_id, source, problem, status, opened_at)
       VALUES ('ZG-2024-9001', $1, $2, 'inspection', '问题', 'open', now()), ('ZG-2024-9002', $1, $2, 'inspection', '旧问题', 'closed', now())
       RETURNING id`,
      [office.officeId, from.id],
    );

    const prospect = await reorganization().prospect(from.id);
    const outcome = await reorganization().merge(SYSTEM, {
      ...{ organizationId: from.id, intoId: into.id, on: today, reason },
      expectedVersion: await version(from.id),
    });

    const { leading, cooperating, rectifications } = outcome;
    expect(prospect).toMatchObject({
      ...{ leading, cooperating, rectifications, supervised: 2, below: 1, appointments: 1 },
      ...{
        mergeHindrance: null,
        closeHindrance: expect.stringMatching(/下级单位1项、牵头任务3项/) as string,
      },
    });
    expect(outcome).toMatchObject({ lastDay: '2024-07-11', leading: 3, cooperating: 3, rectifications: 1 });
    expect(await taskRow(led)).toMatchObject({ leadUnitId: into.id, status: 'assigned', cooperators: [] });
    expect(await taskRow(inHand)).toMatchObject({
      ...{ leadUnitId: into.id, status: 'accepted', dueOn: '2024-09-30' },
    });
    expect(await taskRow(draft)).toMatchObject({ leadUnitId: into.id, status: 'draft' });
    expect(await taskRow(done)).toMatchObject({ leadUnitId: from.id });
    expect(await taskRow(helped)).toMatchObject({ cooperators: [into.id] });
    expect(await taskRow(helpedByBoth)).toMatchObject({ cooperators: [into.id] });
    expect(await taskRow(helpedInto)).toMatchObject({ cooperators: [] });

    const cases = await rows<object>(
      `SELECT unit_id AS "unitId", round, status, closed_as AS "closedAs" FROM cases WHERE task_id = $1 ORDER BY id`,
      [inHand],
    );
    expect(cases).toEqual([
      { unitId: from.id, round: 1, status: 'closed', closedAs: 'withdrawn' },
      { unitId: into.id, round: 2, status: 'open', closedAs: null },
    ]);
    expect(await rows('SELECT id FROM cases WHERE task_id = $1', [draft])).toEqual([]);
    expect(
      await rows('SELECT unit_id AS "unitId" FROM rectification_items WHERE id = $1', [item?.id]),
    ).toEqual([{ unitId: into.id }]);
    expect(await views().show(SYSTEM, from.id)).toMatchObject({
      ...{ validTo: '2024-07-11', mergedIntoId: into.id, people: [] },
    });
    expect(await views().show(SYSTEM, into.id)).toMatchObject({
      mergers: [{ id: from.id, lastDay: '2024-07-11' }],
    });
    expect(await views().show(SYSTEM, below.id)).toMatchObject({ parentId: into.id });
    const told = await uow.run((tx) =>
      app.get(OrganizationDirectory).recipients(tx, [from.id, into.id], ['liaison'], today),
    );
    expect([told.get(from.id)?.length, told.get(into.id)?.length]).toEqual([0, 1]);
    const actions = await rows<{ action: string }>(
      `SELECT DISTINCT action FROM ledger_entries WHERE action ~ 'handed_over|merged|replaced|appointment' ORDER BY action`,
    );
    expect(actions.map(({ action }) => action)).toEqual([
      ...['appointment.ended', 'organization.merged', 'rectification.handed_over'],
      ...['task.cooperator_replaced', 'task.handed_over'],
    ]);
  });

  it('merge: what the former unit let pass falls due again, a week of work later', async () => {
    const [from, into] = [await enterUnit(), await enterUnit()];
    const taskId = await enterTask(from.id);
    await rows(
      `INSERT INTO reporting_periods (task_id, label, due_on) VALUES
         ($1, '第二季度', '2024-07-10'), ($1, '第三季度', '2024-10-10')`,
      [taskId],
    );
    await rows(
      "INSERT INTO milestones (task_id, position, name, due_on) VALUES ($1, 1, '方案', '2024-06-28')",
      [taskId],
    );
    await reorganization().merge(SYSTEM, {
      ...{ organizationId: from.id, intoId: into.id, on: today, reason },
      expectedVersion: await version(from.id),
    });
    const owed = await rows(
      `SELECT label AS what, due_on AS "dueOn" FROM reporting_periods WHERE task_id = $1
       UNION ALL SELECT name, due_on FROM milestones WHERE task_id = $1 ORDER BY "dueOn", what`,
      [taskId],
    );
    expect(owed).toEqual([
      { what: '方案', dueOn: '2024-07-19' },
      { what: '第二季度', dueOn: '2024-07-19' },
      { what: '第三季度', dueOn: '2024-10-10' },
    ]);
    const [entry] = await rows<{ after: unknown }>(
      "SELECT after FROM ledger_entries WHERE subject = $1 AND action = 'task.handed_over'",
      [`task:${taskId}`],
    );
    expect(entry?.after).toMatchObject({ overdueUntil: '2024-07-19' });
  });

  it('merge once: of two at the same time one wins, and back again is no way', async () => {
    const [a, b, c] = [await enterUnit(), await enterUnit(), await enterUnit()];
    const merge = (organizationId: number, intoId: number) =>
      reorganization().merge(SYSTEM, { organizationId, intoId, on: today, reason });
    const race = await Promise.allSettled([merge(a.id, b.id), merge(a.id, c.id)]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(merge(b.id, a.id)).rejects.toThrow(refused('ORGANIZATION_STATE'));
  });

  it('are not merged as offices while their own work runs', async () => {
    const other = await desk().found(SYSTEM, {
      ...{ code: 'office2', name: '另一督办机构', kind: 'office', level: 'city', parentId: null },
      validFrom: day('2024-01-01'),
    });
    await enterTask(office.unitId);
    await expect(
      reorganization().merge(SYSTEM, { organizationId: office.officeId, intoId: other, on: today, reason }),
    ).rejects.toThrow(/下达的任务\d+项.*督办件\d+项/);
    expect(await views().show(SYSTEM, office.officeId)).toMatchObject({ validTo: null });
  });

  it('close with clean hands only; then nobody acts for them', async () => {
    const unit = await enterUnit();
    const taskId = await enterTask(unit.id);
    const close = () => reorganization().close(SYSTEM, { organizationId: unit.id, on: today, reason });
    await expect(close()).rejects.toThrow('还有牵头任务1项未了结');
    await tasks().withdraw(SYSTEM, { taskId, reason: '不再需要' });
    await close();
    expect(await views().show(SYSTEM, unit.id)).toMatchObject({ validTo: '2024-07-11', mergedIntoId: null });
    expect(
      await rows(
        `SELECT 1 FROM held_roles WHERE person_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
        [unit.liaisonId, today],
      ),
    ).toEqual([]);
    const { items } = await views().list(SYSTEM, { standing: 'closed', limit: 50 });
    expect(items.map(({ id }) => id)).toContain(unit.id);
    await expect(close()).rejects.toThrow(refused('ORGANIZATION_STATE'));
  });

  it('pass on the duty report of the year, where the successor has none of its own', async () => {
    const [from, into] = [await enterUnit(), await enterUnit()];
    const cycle = async (year: number, ...reports: [unitId: number, status: string][]) => {
      const [row] = await rows<{ id: number }>(
        `INSERT INTO duty_cycles (office_id, year, status, form, due_on) VALUES ($1, $2, 'open', '{}', '2024-08-30')
         RETURNING id`,
        [office.officeId, year],
      );
      for (const [unitId, status] of reports) {
        await rows('INSERT INTO duty_reports (cycle_id, unit_id, status) VALUES ($1, $2, $3)', [
          ...[row?.id, unitId, status],
        ]);
      }
      return row?.id;
    };
    const alone = await cycle(2023, [from.id, 'draft']);
    const both = await cycle(2022, [from.id, 'not_begun'], [into.id, 'submitted']);
    const over = await cycle(2021, [from.id, 'evaluated']);
    await reorganization().merge(SYSTEM, {
      ...{ organizationId: from.id, intoId: into.id, on: today, reason },
    });
    const reports = await rows<{ cycle: number; unit: number; status: string; why: string | null }>(
      `SELECT cycle_id AS cycle, unit_id AS unit, status, missed_reason AS why FROM duty_reports
        WHERE unit_id = ANY($1::bigint[]) ORDER BY cycle_id, id`,
      [[from.id, into.id]],
    );
    expect(reports).toEqual([
      { cycle: alone, unit: into.id, status: 'draft', why: null },
      { cycle: both, unit: from.id, status: 'missed', why: reason },
      { cycle: both, unit: into.id, status: 'submitted', why: null },
      { cycle: over, unit: from.id, status: 'evaluated', why: null },
    ]);
  });

  it('are given no work in the moment in which they merge', async () => {
    const [from, into] = [await enterUnit(), await enterUnit()];
    const supervisor: Actor = {
      ...{ kind: 'person', id: office.approverId },
      reach: {
        held: [{ role: 'supervisor', organizationId: office.officeId }],
        ...{ offices: [office.officeId], units: [] },
      },
    };
    const given = await enterTask(into.id, [], false);
    // The merger stops at the very end, behind a plan that somebody else holds.
    await rows(
      `INSERT INTO targets (code, office_id, lead_unit_id, plan_year, title, summary, status)
       VALUES ('held', $1, $2, 2024, '目标', '略', 'confirmed')`,
      [office.officeId, from.id],
    );
    const waiting = async (count: number) => {
      for (;;) {
        const [row] = await rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        if (row?.n === count) return;
      }
    };
    const races: Promise<unknown>[] = [];
    await uow.run(async (tx) => {
      await tx.query("SELECT 1 FROM targets WHERE code = 'held' FOR UPDATE");
      races.push(
        reorganization().merge(SYSTEM, {
          ...{ organizationId: from.id, intoId: into.id, on: today, reason },
        }),
      );
      await waiting(1);
      races.push(
        tasks().createMany(supervisor, [
          {
            ...{ officeId: office.officeId, leadUnitId: from.id, title: '新任务', measure: '措施' },
            dueOn: day('2024-09-30'),
          },
        ]),
        tasks().assign(supervisor, { taskId: given, leadUnitId: from.id }),
      );
      for (const race of races) race.catch(() => undefined);
      await waiting(3);
    });
    const settled = await Promise.allSettled(races);
    expect(settled).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'UNIT_NOT_FOUND' } },
      { status: 'rejected', reason: { code: 'UNIT_NOT_FOUND' } },
    ]);
    expect(
      await rows("SELECT id FROM tasks WHERE lead_unit_id = $1 AND status NOT IN ('done', 'withdrawn')", [
        from.id,
      ]),
    ).toEqual([]);
  });
});
