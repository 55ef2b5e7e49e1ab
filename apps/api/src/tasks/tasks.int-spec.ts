import type { Tx } from '#persistence';
import { SIGNING_IN_MS, type TaskBody, type TaskTown, taskTown } from './tasks-town-for-specs.ts';

describe('tasks over HTTP', () => {
  let town: TaskTown;
  const code = (expected: string, status: number) => ({ status, body: { code: expected } });

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
  }, SIGNING_IN_MS);
  beforeEach(() => {
    town.moveTo('2024-01-08');
  });
  afterAll(() => town.close());

  describe('drafting', () => {
    it('makes one task a unit from one body, each with a code of its own', async () => {
      const { unitId, secondId } = town.office;
      const body = town.draft({ leadUnitIds: [unitId, secondId] });
      const { status, body: answer } = await town.as.supervisor.ask('POST', '/api/tasks', body);
      expect(status).toBe(201);
      const items = answer['items'] as TaskBody[];
      expect(items.map(({ leadUnitId }) => leadUnitId)).toEqual([unitId, secondId]);
      for (const item of items) expect(item['code']).toMatch(/^RW2024-\d{5}$/);
      expect(new Set(items.map((item) => item['code'])).size).toBe(2);
      expect(items[1]).toMatchObject({
        status: 'draft',
        leadUnitName: '市场监管局',
        version: 1,
        light: 'normal',
      });
    });

    it.each([
      [
        'a unit of another office',
        () => ({ leadUnitIds: [town.office.unitId, town.office.foreignId] }),
        'UNIT_NOT_FOUND',
        404,
      ],
      [
        'another office’s name',
        () => ({ officeId: town.office.otherOfficeId }),
        'ORGANIZATION_NOT_FOUND',
        404,
      ],
      ['a target that is not there', () => ({ targetId: 99_999 }), 'TARGET_NOT_FOUND', 404],
      ['a code of the system’s own form', () => ({ code: 'RW2024-00001' }), 'TASK_CODE_RESERVED', 422],
      [
        'one code for two units',
        () => ({ code: 'A1', leadUnitIds: [town.office.unitId, town.office.secondId] }),
        'TASK_CODE_TWICE',
        409,
      ],
      ['a due day in another age', () => ({ dueOn: '2049-12-31' }), 'TASK_DUE_DAY_INVALID', 422],
      ['a due day long past', () => ({ dueOn: '2010-01-01' }), 'TASK_DUE_DAY_INVALID', 422],
      ['an id that no record can have', () => ({ leadUnitIds: [1e300] }), 'INPUT_INVALID', 400],
      ['a title of blanks', () => ({ title: '  ' }), 'TASK_TITLE_MISSING', 422],
    ])('refuses %s, and writes nothing', async (_, wrong, refusal, status) => {
      const count = () => town.dataSource.query<{ n: number }[]>('SELECT count(*) AS n FROM tasks');
      const before = await count();
      const answer = await town.as.supervisor.ask('POST', '/api/tasks', town.draft(wrong()));
      expect(answer).toMatchObject(code(refusal, status));
      expect(await count()).toEqual(before);
    });

    it('is corrected while it is a draft, guarded by its version, and not after', async () => {
      const task = await town.drafted();
      const path = `/api/tasks/${task.id}`;
      const edited = await town.as.supervisor.ask('PATCH', path, {
        version: 1,
        dueOn: '2024-07-31',
        title: '书面述法',
      });
      expect(edited.body).toMatchObject({
        version: 2,
        dueOn: '2024-07-31',
        originalDueOn: '2024-07-31',
        title: '书面述法',
      });
      const stale = await town.as.supervisor.ask('PATCH', path, { version: 1, title: '述法' });
      expect(stale).toMatchObject({
        status: 409,
        body: { code: 'VERSION_CONFLICT', details: { version: 2 } },
      });
      const { task: given } = await town.act('supervisor', edited.body as TaskBody, 'assign');
      const late = await town.as.supervisor.ask('PATCH', path, { version: given.version, title: '述法' });
      expect(late).toMatchObject(code('TASK_GIVEN_OUT_STATE', 409));
    });
  });

  describe('giving out', () => {
    it('sets up lead, cooperating units, milestones, reports owed and the clock of acceptance', async () => {
      const task = await town.assigned({
        cooperatingUnitIds: [town.office.secondId],
        milestones: [{ name: '方案印发', dueOn: '2024-02-01' }],
        reportingCycle: 'quarterly',
      });
      expect(task).toMatchObject({
        status: 'assigned',
        acceptBy: '2024-01-15',
        reportingCycle: 'quarterly',
        level: 0,
      });
      const { body } = await town.as.liaison.ask('GET', `/api/tasks/${task.id}`);
      expect(body).toMatchObject({
        cooperators: [{ unitName: '市场监管局' }],
        milestones: [{ position: 1, name: '方案印发', reachedOn: null }],
        periods: [{ label: '2024年第一季度', dueOn: '2024-04-08', reportedOn: null }],
        cases: [{ round: 1, status: 'open', level: 0 }],
        nextStep: { on: '2024-02-02', sentence: '2月2日（19个工作日后）将发出提醒单《工作指引清单》' },
        acts: ['accept', 'return', 'request_extension'],
      });
    });

    it('of many is all or nothing', async () => {
      const [one, two] = [await town.drafted(), await town.drafted()];
      const tasks = [
        { taskId: one.id, version: 1 },
        { taskId: two.id, version: 1, cooperatingUnitIds: [town.office.foreignId] },
      ];
      const refused = await town.as.supervisor.ask('POST', '/api/tasks/assign', { tasks });
      expect(refused).toMatchObject(code('UNIT_NOT_FOUND', 404));
      const sound = tasks.map(({ taskId, version }) => ({ taskId, version }));
      const { body } = await town.as.supervisor.ask('POST', '/api/tasks/assign', { tasks: sound });
      expect(body['items']).toMatchObject([
        { status: 'assigned', version: 2 },
        { status: 'assigned', version: 2 },
      ]);
    });

    it('waits for a merger of the unit, and gives nothing to what is gone', async () => {
      const { thirdId } = town.office;
      const task = await town.drafted({ leadUnitIds: [thirdId] });
      const ends = (on: string | null) => (tx: Tx) =>
        tx.query('UPDATE organizations SET valid_to = $2 WHERE id = $1', [thirdId, on]);
      const { answer } = await town.rig.uow.run(async (tx) => {
        await ends('2024-01-07')(tx);
        const [merger] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        const held = () =>
          town.dataSource.query<unknown[]>(
            'SELECT 1 FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))',
            [merger?.pid],
          );
        const assigning = town.act('supervisor', task, 'assign');
        while ((await held()).length === 0) await new Promise(setImmediate);
        return { answer: assigning };
      });
      expect(await answer).toMatchObject(code('UNIT_NOT_FOUND', 404));
      await town.rig.uow.run(ends(null));
    });
  });

  describe('taking and returning', () => {
    it('is accepted once', async () => {
      const task = await town.assigned();
      const both = await Promise.all([
        town.act('liaison', task, 'accept'),
        town.act('liaison', task, 'accept'),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(both.find(({ status }) => status === 200)?.task).toMatchObject({
        status: 'accepted',
        acceptedOn: '2024-01-08',
      });
    });

    it('is returned within its clock alone; accepted however late', async () => {
      const task = await town.assigned();
      town.moveTo('2024-01-16');
      const late = await town.act('liaison', task, 'return', { reason: '职责不在本单位。' });
      expect(late).toMatchObject({
        status: 422,
        body: { code: 'RETURN_TOO_LATE', title: expect.stringContaining('2024年1月15日') as string },
      });
      const accepted = await town.act('liaison', task, 'accept');
      expect(accepted.task).toMatchObject({ status: 'accepted', acceptedOn: '2024-01-16' });
    });

    it('goes back and on to another unit, with what was handed over', async () => {
      const task = await town.assigned();
      const { task: returned } = await town.act('liaison', task, 'return', { reason: '职责不在本单位。' });
      expect(returned).toMatchObject({ status: 'returned', returnedBy: 'unit' });
      const twice = await town.act('supervisor', returned, 'assign');
      expect(twice).toMatchObject({
        status: 409,
        body: { code: 'TRANSITION_REFUSED', details: { state: 'returned' } },
      });
      const listed = async (status: string) => {
        const { body } = await town.as.supervisor.ask('GET', `/api/tasks?status=${status}&limit=100`);
        return (body['items'] as TaskBody[]).map(({ id }) => id);
      };
      expect([await listed('returned'), await listed('sent_back')]).toEqual([[task.id], []]);
      const { task: again } = await town.act('supervisor', returned, 'reassign', {
        ...{ leadUnitId: town.office.secondId, reason: '经协调改由你单位牵头。', handOver: '方案已起草。' },
      });
      expect(again).toMatchObject({ status: 'assigned', leadUnitName: '市场监管局', deadlineVersion: 2 });
      const { body } = await town.as.second.ask('GET', `/api/tasks/${task.id}`);
      expect(body['handOvers']).toMatchObject([
        { fromUnitName: '机构unit', toUnitName: '市场监管局', note: '方案已起草。' },
      ]);
      expect(body['cases']).toMatchObject([
        { round: 1, closedAs: 'withdrawn' },
        { round: 2, status: 'open' },
      ]);
      expect(await town.as.liaison.ask('GET', `/api/tasks/${task.id}`)).toMatchObject(
        code('TASK_NOT_FOUND', 404),
      );
      const { body: story } = await town.as.second.ask('GET', `/api/tasks/${task.id}/story`);
      const said = (story['items'] as { who: string; sentence: string }[]).map(({ sentence }) => sentence);
      expect(said).toContain('退回任务：职责不在本单位');
      expect(said).toContain(
        '由机构unit改派市场监管局，2024年6月28日前完成：经协调改由你单位牵头；交接说明：方案已起草',
      );
    });

    it('passes on from hand to another unit, never to the same', async () => {
      const { task } = await town.act('liaison', await town.assigned(), 'accept');
      const same = await town.act('supervisor', task, 'reassign', { reason: '请继续。' });
      expect(same).toMatchObject(code('REASSIGN_SAME_UNIT', 422));
      const other = await town.act('supervisor', task, 'reassign', {
        leadUnitId: town.office.thirdId,
        reason: '机构调整。',
      });
      expect(other.task).toMatchObject({ status: 'assigned', leadUnitName: '交通运输局', acceptedOn: null });
    });
  });

  describe('the plan of a task under way', () => {
    it('gets milestones, which the unit reaches', async () => {
      const { task } = await town.act('liaison', await town.assigned(), 'accept');
      const more = await town.act('supervisor', task, 'milestones', {
        milestones: [{ name: '中期', dueOn: '2024-04-01' }],
      });
      expect(more.status).toBe(200);
      const late = await town.act('supervisor', more.task, 'milestones', {
        milestones: [{ name: '总结', dueOn: '2024-07-01' }],
      });
      expect(late).toMatchObject(code('MILESTONE_INVALID', 422));
      const unknown = await town.act('liaison', more.task, 'milestones/9007199254740991/reach');
      expect(unknown).toMatchObject(code('MILESTONE_NOT_FOUND', 404));
      const reached = await town.act('liaison', more.task, 'milestones/1/reach');
      expect(reached.task).toMatchObject({ status: 'in_progress' });
      const { body } = await town.as.liaison.ask('GET', `/api/tasks/${task.id}`);
      expect(body['milestones']).toMatchObject([{ name: '中期', reachedOn: '2024-01-08' }]);
    });

    it('gets other cooperating units, and those before lose sight of it', async () => {
      const task = await town.assigned({ cooperatingUnitIds: [town.office.secondId] });
      const changed = await town.act('supervisor', task, 'cooperators', { unitIds: [town.office.thirdId] });
      expect(changed.status).toBe(200);
      const sees = async (who: 'second' | 'third') =>
        (await town.as[who].ask('GET', `/api/tasks/${task.id}`)).status;
      expect([await sees('second'), await sees('third')]).toEqual([404, 200]);
      const stale = await town.act('supervisor', task, 'cooperators', { unitIds: [] });
      expect(stale).toMatchObject(code('VERSION_CONFLICT', 409));
    });
  });

  describe('extension, suspension and withdrawal', () => {
    it('is asked by the unit, listed, and decided once by the office', async () => {
      const task = await town.assigned();
      const asked = await town.act('liaison', task, 'extensions', {
        dueOn: '2024-08-30',
        reason: '等待省里方案。',
      });
      expect(asked.status).toBe(201);
      expect(asked.body['extensions']).toMatchObject([
        { requestedDueOn: '2024-08-30', decidedAt: null, granted: null },
      ]);
      const { body: list } = await town.as.approver.ask('GET', '/api/extensions?pending=true');
      const [waiting] = list['items'] as (TaskBody & { taskVersion: number })[];
      expect(waiting).toMatchObject({
        taskId: task.id,
        dueOn: '2024-06-28',
        taskVersion: asked.task.version,
      });
      const path = `/api/extensions/${String(waiting?.id)}/decision`;
      const verdict = { version: waiting?.taskVersion, granted: true, dueOn: '2024-07-31' };
      expect(await town.as.stranger.ask('POST', path, verdict)).toMatchObject(
        code('EXTENSION_NOT_FOUND', 404),
      );
      const both = await Promise.all([
        town.as.approver.ask('POST', path, verdict),
        town.as.supervisor.ask('POST', path, verdict),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { body } = await town.as.liaison.ask('GET', `/api/tasks/${task.id}`);
      expect(body).toMatchObject({ dueOn: '2024-07-31', originalDueOn: '2024-06-28', deadlineVersion: 2 });
    });

    it('stands still and goes on, and ends when it is withdrawn', async () => {
      const task = await town.assigned();
      const { task: still } = await town.act('supervisor', task, 'suspend', { reason: '等待上级部署。' });
      expect(still).toMatchObject({ light: 'suspended' });
      const { task: again } = await town.act('supervisor', still, 'resume');
      const { task: gone } = await town.act('supervisor', again, 'withdraw', { reason: '上级已统一部署。' });
      expect(gone).toMatchObject({
        status: 'withdrawn',
        light: 'withdrawn',
        workingDaysLeft: null,
        level: null,
      });
    });
  });
});
