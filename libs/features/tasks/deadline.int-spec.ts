import { type Day, day, instantAt } from '#domain/shared';
import type { Actor } from '#platform/actor';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import { type TasksRig, tasksRig } from './rig-for-specs.ts';

const supervisor: Actor = { kind: 'person', id: 1 };
const liaison: Actor = { kind: 'person', id: 2 };
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const at = (on: string) => instantAt(day(on), '10:00');
const newDueOn = day('2024-09-30');
const reason = '上级验收标准七月才下发。';

describe('extensions and suspensions', () => {
  const clock = new TestClock(at('2024-01-08'));
  let database: TestDatabase;
  let rig: TasksRig;
  let office: SmallOffice;
  let created = 0;

  const underWay = async (on: Day = day('2024-06-20')) => {
    clock.at = at('2024-01-08');
    const [taskId = 0] = await rig.tasks.createMany(supervisor, [
      {
        code: `T${(created += 1)}`,
        officeId: office.officeId,
        leadUnitId: office.unitId,
        title: '综合执法改革通过验收',
        measure: '完成事项划转，通过省级验收。',
        dueOn: day('2024-06-28'),
      },
    ]);
    await rig.tasks.assign(supervisor, { taskId, reportingCycle: 'quarterly' });
    await rig.tasks.accept(liaison, { taskId });
    clock.at = instantAt(on, '10:00');
    return taskId;
  };
  const suspensions = (taskId: number) =>
    rig.query('SELECT from_on AS "from", to_on AS "to" FROM suspensions WHERE task_id = $1 ORDER BY id', [
      taskId,
    ]);
  /** The engine has looked and waits for a fact. */
  const rest = (taskId: number) =>
    rig.query('UPDATE cases SET next_due_at = NULL WHERE task_id = $1', [taskId]);
  const decision = async (taskId: number) =>
    (
      await rig.query('SELECT granted, decision_reason AS reason FROM extensions WHERE task_id = $1', [
        taskId,
      ])
    )[0];

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await tasksRig(database.connection, clock);
    office = await rig.uow.run(enterSmallOffice);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('granted moves the day, keeps the first one in sight, and begins a new round with its reports', async () => {
    const taskId = await underWay();
    const extensionId = await rig.deadlines.requestExtension(liaison, { taskId, newDueOn, reason });
    clock.at = at('2024-07-02');
    await rig.deadlines.decideExtension(supervisor, { extensionId, granted: true });
    expect(await rig.task(taskId)).toMatchObject({
      status: 'accepted',
      originalDueOn: '2024-06-28',
      dueOn: '2024-09-30',
      deadlineVersion: 2,
    });
    expect(await rig.cases(taskId)).toMatchObject([
      { round: 1, status: 'closed', closedAs: 'extended' },
      { round: 2, status: 'open', nextDueAt: clock.at },
    ]);
    expect((await rig.periods(taskId)).map(({ label }) => label)).toEqual([
      '2024年第一季度',
      '2024年第二季度',
    ]);
    expect((await rig.actions(taskId)).slice(-2)).toEqual(['extension_requested', 'extended']);
  });

  it('may be granted for less than was asked', async () => {
    const taskId = await underWay();
    const extensionId = await rig.deadlines.requestExtension(liaison, { taskId, newDueOn, reason });
    const longer = rig.deadlines.decideExtension(supervisor, {
      extensionId,
      granted: true,
      dueOn: day('2024-12-31'),
    });
    await expect(longer).rejects.toThrow(refused('EXTENSION_GRANT_INVALID'));
    await rig.deadlines.decideExtension(supervisor, { extensionId, granted: true, dueOn: day('2024-08-30') });
    expect((await rig.task(taskId)).dueOn).toBe('2024-08-30');
  });

  it('refused with a reason leaves day, round and case as they were', async () => {
    const taskId = await underWay();
    const extensionId = await rig.deadlines.requestExtension(liaison, { taskId, newDueOn, reason });
    const silent = rig.deadlines.decideExtension(supervisor, { extensionId, granted: false });
    await expect(silent).rejects.toThrow(refused('EXTENSION_REASON_MISSING'));
    expect(await decision(taskId)).toEqual({ granted: null, reason: null });
    await rig.deadlines.decideExtension(supervisor, {
      extensionId,
      granted: false,
      reason: '标准已提前下发。',
    });
    expect(await rig.task(taskId)).toMatchObject({ dueOn: '2024-06-28', deadlineVersion: 1 });
    expect(await rig.cases(taskId)).toMatchObject([{ round: 1, status: 'open' }]);
    expect(await decision(taskId)).toEqual({ granted: false, reason: '标准已提前下发。' });
  });

  it('can be asked for on the due day and not a day later', async () => {
    const onTheDay = await underWay(day('2024-06-28'));
    await rig.deadlines.requestExtension(liaison, { taskId: onTheDay, newDueOn, reason });
    const tooLate = await underWay(day('2024-06-29'));
    await expect(
      rig.deadlines.requestExtension(liaison, { taskId: tooLate, newDueOn, reason }),
    ).rejects.toThrow(refused('EXTENSION_AFTER_EXPIRY'));
  });

  it('is asked for one at a time, and decided once whoever decides', async () => {
    const taskId = await underWay();
    const ask = () => rig.deadlines.requestExtension(liaison, { taskId, newDueOn, reason });
    const asked = await Promise.allSettled([ask(), ask()]);
    expect(asked.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'EXTENSION_PENDING' } },
    ]);
    const extensionId =
      asked.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []))[0] ?? 0;
    const decide = (granted: boolean) =>
      rig.deadlines.decideExtension(supervisor, { extensionId, granted, reason: '已研究。' });
    const decided = await Promise.allSettled([decide(true), decide(false)]);
    expect(decided.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'EXTENSION_DECIDED' } },
    ]);
    const { granted } = (await decision(taskId)) as { granted: boolean };
    expect((await rig.task(taskId)).deadlineVersion).toBe(granted ? 2 : 1);
  });

  it('lapses when the task is withdrawn while the request waits', async () => {
    const taskId = await underWay();
    const extensionId = await rig.deadlines.requestExtension(liaison, { taskId, newDueOn, reason });
    await rig.tasks.withdraw(supervisor, { taskId, reason: '上级已统一部署。' });
    await expect(rig.deadlines.decideExtension(supervisor, { extensionId, granted: true })).rejects.toThrow(
      refused('EXTENSION_DECIDED'),
    );
    expect(await rig.cases(taskId)).toMatchObject([{ closedAs: 'withdrawn' }]);
  });

  it('suspends from today to the day of resumption, both included, and has the engine look each time', async () => {
    const taskId = await underWay(day('2024-03-04'));
    await rest(taskId);
    await rig.deadlines.suspend(supervisor, { taskId, reason: '机构改革期间暂停。' });
    expect(await rig.cases(taskId)).toMatchObject([{ nextDueAt: clock.at }]);
    await expect(rig.deadlines.suspend(supervisor, { taskId, reason: '再次暂停。' })).rejects.toThrow(
      refused('SUSPENSION_OPEN'),
    );
    clock.at = at('2024-04-12');
    await rest(taskId);
    await rig.deadlines.resume(supervisor, { taskId });
    expect(await suspensions(taskId)).toEqual([{ from: '2024-03-04', to: '2024-04-12' }]);
    expect(await rig.cases(taskId)).toMatchObject([{ nextDueAt: clock.at }]);
    await expect(rig.deadlines.resume(supervisor, { taskId })).rejects.toThrow(
      refused('SUSPENSION_NOT_OPEN'),
    );
    expect((await rig.actions(taskId)).slice(-2)).toEqual(['suspended', 'suspension_ended']);
  });

  it('ends a suspension when the task is done under it', async () => {
    const taskId = await underWay(day('2024-03-04'));
    await rig.deadlines.suspend(supervisor, { taskId, reason: '机构改革期间暂停。' });
    const reportId = await rig.progress.submitCompletion(liaison, { taskId, body: '已提前完成。' });
    clock.at = at('2024-03-06');
    await rig.progress.review(supervisor, { reportId, outcome: 'accepted' });
    expect(await suspensions(taskId)).toEqual([{ from: '2024-03-04', to: '2024-03-06' }]);
    await expect(rig.deadlines.suspend(supervisor, { taskId, reason: '再次暂停。' })).rejects.toThrow(
      refused('TASK_OVER'),
    );
  });

  it('neither extends nor suspends a draft', async () => {
    const [taskId = 0] = await rig.tasks.createMany(supervisor, [
      {
        ...{ code: 'draft', officeId: office.officeId, leadUnitId: office.unitId, dueOn: day('2024-06-28') },
        ...{ title: '述法', measure: '收齐述法报告。' },
      },
    ]);
    const request = { taskId, newDueOn, reason };
    await expect(rig.deadlines.requestExtension(liaison, request)).rejects.toThrow(
      refused('TASK_NOT_ASSIGNED'),
    );
    await expect(rig.deadlines.suspend(supervisor, request)).rejects.toThrow(refused('TASK_NOT_ASSIGNED'));
  });
});
