import { day, instantAt } from '#domain/shared';
import type { Actor } from '#platform/actor';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { Assignment, TaskDraft } from './index.ts';
import { type TasksRig, tasksRig } from './rig-for-specs.ts';

const supervisor: Actor = { kind: 'person', id: 1 };
const liaison: Actor = { kind: 'person', id: 2 };
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const at = (on: string) => instantAt(day(on), '10:00');

describe('giving tasks out', () => {
  const clock = new TestClock(at('2024-01-08'));
  let database: TestDatabase;
  let rig: TasksRig;
  let office: SmallOffice;
  let otherUnitId: number;
  let drafted = 0;

  const draft = (rest: Partial<TaskDraft> = {}): TaskDraft => ({
    code: `T${(drafted += 1)}`,
    officeId: office.officeId,
    leadUnitId: office.unitId,
    title: '组织书面述法',
    measure: '印发方案，三月底前收齐书面述法报告。',
    dueOn: day('2024-06-28'),
    ...rest,
  });
  const create = async (rest: Partial<TaskDraft> = {}) =>
    (await rig.tasks.createMany(supervisor, [draft(rest)]))[0] ?? 0;
  const assigned = async (rest: Omit<Assignment, 'taskId'> = {}) => {
    const taskId = await create();
    await rig.tasks.assign(supervisor, { taskId, ...rest });
    return taskId;
  };
  const returned = async (rest: Omit<Assignment, 'taskId'> = {}) => {
    const taskId = await assigned(rest);
    await rig.tasks.returnToOffice(liaison, { taskId, reason: '职责不在本单位。' });
    return taskId;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await tasksRig(database.connection, clock);
    office = await rig.uow.run(enterSmallOffice);
    const [other] = await rig.query<{ id: number }>(
      "INSERT INTO organizations (code, name, kind, level, valid_from) VALUES ('other', '市场监管局', 'unit', 'city', '2024-01-01') RETURNING id",
    );
    otherUnitId = other?.id ?? 0;
  });
  beforeEach(() => {
    clock.at = at('2024-01-08');
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('sets up days, cooperating units, milestones and reports owed, and opens the case under the ladder in force', async () => {
    const taskId = await assigned({
      cooperatingUnitIds: [otherUnitId],
      milestones: [
        { name: '方案印发', dueOn: day('2024-02-29') },
        { name: '报告收齐', dueOn: day('2024-03-20') },
      ],
      reportingCycle: 'quarterly',
    });
    expect(await rig.task(taskId)).toMatchObject({
      status: 'assigned',
      assignedOn: '2024-01-08',
      originalDueOn: '2024-06-28',
      dueOn: '2024-06-28',
      deadlineVersion: 1,
      version: 2,
    });
    expect((await rig.milestones(taskId)).map(({ name }) => name)).toEqual(['方案印发', '报告收齐']);
    expect(await rig.periods(taskId)).toEqual([
      { label: '2024年第一季度', dueOn: '2024-04-08', reportedOn: null },
    ]);
    expect(await rig.cases(taskId)).toEqual([
      { unitId: office.unitId, round: 1, status: 'open', closedAs: null, nextDueAt: clock.at },
    ]);
    expect(
      await rig.query('SELECT unit_id AS unit FROM task_cooperators WHERE task_id = $1', [taskId]),
    ).toEqual([{ unit: otherUnitId }]);
    expect(await rig.actions(taskId)).toEqual(['drafted', 'assigned']);
  });

  it('begins the target with its first task, and refuses under a target that is only a draft', async () => {
    const indicators = { indicators: [], title: '述法全覆盖', summary: '年内完成。', planYear: 2024 };
    const target = (code: string) => ({ code, officeId: office.officeId, ...indicators });
    const [confirmed = 0, stillDraft = 0] = await rig.targets.createMany(supervisor, [
      target('G1'),
      target('G2'),
    ]);
    await rig.targets.confirm(supervisor, { targetId: confirmed });
    await rig.tasks.assign(supervisor, { taskId: await create({ targetId: confirmed }) });
    const [status] = await rig.query('SELECT status FROM targets WHERE id = $1', [confirmed]);
    expect(status).toEqual({ status: 'in_progress' });

    const orphan = await create({ targetId: stillDraft });
    await expect(rig.tasks.assign(supervisor, { taskId: orphan })).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
    expect((await rig.task(orphan)).status).toBe('draft');
    expect(await rig.cases(orphan)).toEqual([]);
  });

  it.each<[string, () => Omit<Assignment, 'taskId'>, string]>([
    ['a due day before the day it is given', () => ({ dueOn: day('2024-01-05') }), 'TASK_DUE_DAY_INVALID'],
    [
      'a milestone after the due day',
      () => ({ milestones: [{ name: '总结', dueOn: day('2024-07-01') }] }),
      'MILESTONE_INVALID',
    ],
    [
      'the lead cooperating with itself',
      () => ({ cooperatingUnitIds: [office.unitId] }),
      'TASK_COOPERATORS_INVALID',
    ],
    ['a custom cycle without days', () => ({ reportingCycle: 'custom' }), 'REPORT_DAY_INVALID'],
    ['a version that has passed', () => ({ expectedVersion: 7 }), 'VERSION_CONFLICT'],
  ])('refuses %s, and then gives none of the batch out', async (_, wrong, code) => {
    const [sound = 0, unsound = 0] = await rig.tasks.createMany(supervisor, [draft(), draft()]);
    const batch = [{ taskId: sound }, { taskId: unsound, ...wrong() }];
    await expect(rig.tasks.assignMany(supervisor, batch)).rejects.toThrow(refused(code));
    expect(await rig.task(sound)).toMatchObject({ status: 'draft', version: 1 });
    expect(await rig.cases(sound)).toEqual([]);
    expect(await rig.actions(sound)).toEqual(['drafted']);
  });

  it('refuses a code that is taken, and keeps none of the drafts', async () => {
    const taken = draft();
    await rig.tasks.createMany(supervisor, [taken]);
    const fresh = draft();
    await expect(rig.tasks.createMany(supervisor, [fresh, taken])).rejects.toThrow(
      refused('TASK_CODE_TAKEN'),
    );
    expect(await rig.query('SELECT 1 FROM tasks WHERE code = $1', [fresh.code])).toEqual([]);
  });

  it('gives a task out once, whoever presses twice', async () => {
    const taskId = await create();
    const outcomes = await Promise.allSettled([
      rig.tasks.assign(supervisor, { taskId }),
      rig.tasks.assign(supervisor, { taskId }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rig.cases(taskId)).toHaveLength(1);
  });

  it('gives 2,000 tasks out in a moment', async () => {
    const ids = await rig.tasks.createMany(
      supervisor,
      Array.from({ length: 2_000 }, () => draft()),
    );
    const milestones = [{ name: '中期', dueOn: day('2024-04-01') }];
    const started = process.cpuUsage();
    await rig.tasks.assignMany(
      supervisor,
      ids.map((taskId) => ({ taskId, milestones, reportingCycle: 'monthly' as const })),
    );
    const workMs = process.cpuUsage(started).user / 1_000;
    const [count] = await rig.query<{ n: number }>(
      'SELECT count(*) AS n FROM cases WHERE task_id = ANY($1)',
      [ids],
    );
    expect(count?.n).toBe(2_000);
    expect(await rig.periods(ids.at(-1) ?? 0)).toHaveLength(5);
    // A statement a task would take ten times the work. Time on the clock says only how busy the machine is.
    expect(workMs).toBeLessThan(5_000);
  });

  it('is accepted once, and a second acceptance is told where the task stands', async () => {
    const taskId = await assigned();
    await rig.tasks.accept(liaison, { taskId, expectedVersion: 2 });
    await expect(rig.tasks.accept(liaison, { taskId, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { status: 'accepted', version: 3 },
    });
    await expect(rig.tasks.returnToOffice(liaison, { taskId, reason: '有困难。' })).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
  });

  it('goes back to the office only with a reason', async () => {
    const taskId = await assigned();
    await expect(rig.tasks.returnToOffice(liaison, { taskId, reason: ' ' })).rejects.toThrow(
      refused('TASK_REASON_MISSING'),
    );
    expect((await rig.task(taskId)).status).toBe('assigned');
  });

  it('goes again to the same unit in the same round', async () => {
    const taskId = await returned({ milestones: [{ name: '中期', dueOn: day('2024-04-01') }] });
    await rig.tasks.reassign(supervisor, { taskId, reason: '经研究仍由你单位牵头。' });
    expect(await rig.task(taskId)).toMatchObject({ status: 'assigned', deadlineVersion: 1 });
    expect(await rig.cases(taskId)).toMatchObject([{ round: 1, status: 'open' }]);
    expect(await rig.milestones(taskId)).toHaveLength(1);
    expect(await rig.actions(taskId)).toEqual(['drafted', 'assigned', 'returned', 'reassigned']);
  });

  it('goes to another unit in a new round, without what the former unit owed, even there and back', async () => {
    const taskId = await returned({
      cooperatingUnitIds: [otherUnitId],
      milestones: [
        { name: '方案', dueOn: day('2024-03-08') },
        { name: '中期', dueOn: day('2024-04-01') },
      ],
      reportingCycle: 'monthly',
    });
    clock.at = at('2024-03-11');
    await rig.tasks.reassign(supervisor, { taskId, leadUnitId: otherUnitId, reason: '改由你单位牵头。' });
    expect(await rig.task(taskId)).toMatchObject({
      leadUnitId: otherUnitId,
      assignedOn: '2024-03-11',
      dueOn: '2024-06-28',
      deadlineVersion: 2,
    });
    expect(await rig.milestones(taskId)).toMatchObject([{ name: '中期', dueOn: '2024-04-01' }]);
    expect((await rig.periods(taskId)).map(({ label }) => label)).toEqual([
      '2024年3月',
      '2024年4月',
      '2024年5月',
    ]);
    expect(await rig.query('SELECT 1 FROM task_cooperators WHERE task_id = $1', [taskId])).toEqual([]);

    await rig.tasks.returnToOffice(liaison, { taskId, reason: '职责不在本单位。' });
    await rig.tasks.reassign(supervisor, {
      taskId,
      leadUnitId: office.unitId,
      dueOn: day('2024-07-31'),
      reason: '经协调由你单位牵头。',
    });
    expect(await rig.cases(taskId)).toMatchObject([
      { unitId: office.unitId, round: 1, closedAs: 'withdrawn' },
      { unitId: otherUnitId, round: 2, closedAs: 'withdrawn' },
      { unitId: office.unitId, round: 3, status: 'open' },
    ]);
    expect(await rig.task(taskId)).toMatchObject({ originalDueOn: '2024-06-28', dueOn: '2024-07-31' });
  });

  it('is not given again for a day that has passed', async () => {
    const taskId = await returned();
    clock.at = at('2024-07-15');
    const late = rig.tasks.reassign(supervisor, {
      taskId,
      leadUnitId: otherUnitId,
      reason: '改由你单位牵头。',
    });
    await expect(late).rejects.toThrow(refused('TASK_DUE_DAY_INVALID'));
    expect(await rig.task(taskId)).toMatchObject({ status: 'returned', leadUnitId: office.unitId });
    expect(await rig.cases(taskId)).toMatchObject([{ round: 1, status: 'open' }]);
  });

  it('is reminded of once, on the morning of the last day for acceptance, in one letter a unit', async () => {
    clock.at = at('2024-03-04');
    const [first] = [await assigned(), await assigned()];
    const toldOn = async (on: string) => {
      clock.at = at(on);
      await rig.uow.run((tx) => rig.acceptance.look(tx, clock.at));
      return rig.query<{ title: string; what: string }>(
        `SELECT message->>'title' AS title, message->>'what' AS what FROM deliveries
          WHERE subject LIKE '%acceptance_due%2024-03-11' AND message->'recipient'->>'role' = 'liaison'`,
      );
    };
    expect(await toldOn('2024-03-08')).toEqual([]);
    const once = [{ title: '2项任务', what: '2项任务的签收期限今天届满，贵单位尚未签收。' }];
    expect(await toldOn('2024-03-11')).toEqual(once);
    await rig.tasks.accept(liaison, { taskId: first });
    expect(await toldOn('2024-03-11')).toEqual(once);
    expect(await toldOn('2024-03-12')).toEqual(once);
  });

  it('is withdrawn with a reason, and its case with it', async () => {
    const taskId = await assigned();
    await expect(rig.tasks.withdraw(supervisor, { taskId, reason: '' })).rejects.toThrow(
      refused('TASK_REASON_MISSING'),
    );
    await rig.tasks.withdraw(supervisor, { taskId, reason: '上级已统一部署。' });
    expect((await rig.task(taskId)).status).toBe('withdrawn');
    expect(await rig.cases(taskId)).toMatchObject([{ status: 'closed', closedAs: 'withdrawn' }]);
  });

  it('asks for a task that does not exist in vain', async () => {
    await expect(rig.tasks.accept(liaison, { taskId: 999_999 })).rejects.toThrow(refused('TASK_NOT_FOUND'));
  });
});
