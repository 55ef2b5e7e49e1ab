import { createCalendar } from '#domain/calendar';
import { day, instantAt } from '#domain/shared';
import type { Actor } from '#platform/actor';
import { holidayYears } from '#seeds';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { AcceptedTask, Decomposition } from './index.ts';
import { type PlanImportRig, planImportRig } from './rig-for-specs.ts';

const supervisor: Actor = { kind: 'person', id: 1 };
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const calendar = createCalendar(holidayYears());

describe('parting targets into tasks', () => {
  const clock = new TestClock(instantAt(day('2024-01-08'), '10:00'));
  let database: TestDatabase;
  let rig: PlanImportRig;
  let office: SmallOffice;
  let imported = 0;

  /** A confirmed target from a report of its own. */
  const target = async () => {
    const text = `云溪市2023年法治政府建设情况的报告（第${(imported += 1)}稿）
二、2024年工作安排
一是畅通复议渠道。推行容缺受理；六月底前建成复议服务站5个。行政复议按期办结率达到100%。
二是抓好法治学习${imported}。举办专题培训6期。
云溪市第${imported}次报告`;
    const { importId } = await rig.imports.import(supervisor, {
      officeId: office.officeId,
      text,
      issuer: `云溪市${imported}`,
    });
    const [draft] = (await rig.imports.view(importId)).drafts;
    await rig.desk.edit(supervisor, { draftId: draft?.id ?? 0, leadUnitId: office.unitId });
    const [targetId] = await rig.confirmation.confirm(supervisor, { importId });
    return targetId ?? 0;
  };
  const accepted = ({ tasks, leadUnitId }: Decomposition): AcceptedTask[] =>
    tasks.map(({ title, measure, dueOn, milestones }) => ({
      ...{ title, measure, dueOn, milestones },
      leadUnitId: leadUnitId ?? 0,
    }));
  const tasksOf = (targetId: number) =>
    rig.query<{
      id: number;
      code: string;
      title: string;
      status: string;
      dueOn: string;
      cases: number;
      milestones: number;
    }>(
      `SELECT t.id, t.code, t.title, t.status, t.due_on AS "dueOn",
              (SELECT count(*)::int FROM cases WHERE task_id = t.id AND status = 'open') AS cases,
              (SELECT count(*)::int FROM milestones WHERE task_id = t.id) AS milestones
         FROM tasks t WHERE target_id = $1 ORDER BY id`,
      [targetId],
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await planImportRig(database.connection, clock);
    office = await rig.uow.run(enterSmallOffice);
  });
  beforeEach(() => {
    clock.at = instantAt(day('2024-01-08'), '10:00');
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  it('proposes tasks on working days, with the lead that was chosen, and creates nothing', async () => {
    const targetId = await target();
    const before = [await rig.count('tasks'), await rig.count('ledger_entries')];
    const proposal = await rig.decomposition.propose(targetId);
    expect(proposal.leadUnitId).toBe(office.unitId);
    expect(proposal.tasks.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['推行容缺受理', '2024-12-31'],
      ['建成复议服务站5个', '2024-06-28'],
      ['行政复议按期办结率达到100%', '2024-12-31'],
    ]);
    expect(proposal.tasks[2]?.milestones.map(({ dueOn }) => dueOn)).toEqual([
      ...['2024-03-29', '2024-06-28', '2024-09-30', '2024-12-31'],
    ]);
    for (const { dueOn } of proposal.tasks) expect(calendar.isWorkingDay(dueOn)).toBe(true);
    expect([await rig.count('tasks'), await rig.count('ledger_entries')]).toEqual(before);
  });

  it('gives out what a person accepts: tasks with milestones, open cases, a target under way', async () => {
    const targetId = await target();
    const proposal = await rig.decomposition.propose(targetId);
    const tasks = accepted(proposal)
      .slice(1)
      .map((task, nth) => (nth === 0 ? { ...task, title: '建成五个服务站' } : task));
    const ids = await rig.decomposition.accept(supervisor, {
      targetId,
      expectedVersion: proposal.version,
      tasks,
    });
    const stored = await tasksOf(targetId);
    expect(stored.map(({ id }) => id)).toEqual(ids);
    expect(stored).toMatchObject([
      { title: '建成五个服务站', status: 'assigned', dueOn: '2024-06-28', cases: 1, milestones: 2 },
      {
        title: '行政复议按期办结率达到100%',
        status: 'assigned',
        dueOn: '2024-12-31',
        cases: 1,
        milestones: 4,
      },
    ]);
    expect((await rig.actions(`target:${targetId}`)).slice(2)).toEqual([
      'target.started',
      'target.decomposed',
    ]);
  });

  it('is accepted once: by one of two at the same moment, and never on an old view', async () => {
    const targetId = await target();
    const proposal = await rig.decomposition.propose(targetId);
    const acceptance = { targetId, expectedVersion: proposal.version, tasks: accepted(proposal) };
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => rig.decomposition.accept(supervisor, acceptance)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(rig.decomposition.accept(supervisor, acceptance)).rejects.toThrow(
      refused('VERSION_CONFLICT'),
    );
    expect(await tasksOf(targetId)).toHaveLength(3);
  });

  it('lets more be added later, but no unit be asked twice for the same', async () => {
    const targetId = await target();
    const first = await rig.decomposition.propose(targetId);
    const [one, ...rest] = accepted(first);
    if (!one) throw new Error('Nothing was proposed');
    await rig.decomposition.accept(supervisor, { targetId, expectedVersion: first.version, tasks: [one] });
    const { version } = await rig.decomposition.propose(targetId);
    const again = { targetId, expectedVersion: version, tasks: [...rest, one] };
    await expect(rig.decomposition.accept(supervisor, again)).rejects.toThrow(refused('TASK_ASKED_TWICE'));
    await rig.decomposition.accept(supervisor, { targetId, expectedVersion: version, tasks: rest });
    const stale = { targetId, expectedVersion: version, tasks: [{ ...one, title: '另一项' }] };
    await expect(rig.decomposition.accept(supervisor, stale)).rejects.toThrow(refused('VERSION_CONFLICT'));
    const codes = (await tasksOf(targetId)).map(({ code }) => code.slice(code.lastIndexOf('-')));
    expect(codes).toEqual(['-1', '-2', '-3']);
  });

  it('proposes only what can still be done on a late day, and says what cannot', async () => {
    const targetId = await target();
    clock.at = instantAt(day('2024-08-05'), '10:00');
    const { tasks } = await rig.decomposition.propose(targetId);
    expect(tasks[1]?.remarks.map(({ code }) => code)).toEqual(['DUE_DAY_PASSED']);
    expect(tasks[2]?.milestones.map(({ dueOn }) => dueOn)).toEqual(['2024-09-30', '2024-12-31']);
  });

  it('refuses the rest whole: nothing is half given out', async () => {
    const targetId = await target();
    const proposal = await rig.decomposition.propose(targetId);
    const [one, two] = accepted(proposal);
    if (!one || !two) throw new Error('Too little was proposed');
    const accept = (...tasks: AcceptedTask[]) =>
      rig.decomposition.accept(supervisor, { targetId, expectedVersion: proposal.version, tasks });
    const before = [await rig.count('tasks'), await rig.count('cases'), await rig.count('ledger_entries')];
    await expect(accept()).rejects.toThrow(refused('ACCEPTANCE_EMPTY'));
    await expect(accept(one, { ...two, leadUnitId: 0 })).rejects.toThrow(refused('UNIT_NOT_FOUND'));
    await expect(accept(one, { ...two, dueOn: day('2023-12-29') })).rejects.toThrow(
      refused('TASK_DUE_DAY_INVALID'),
    );
    await expect(accept(one, { ...two, measure: ' ' })).rejects.toThrow(refused('TASK_TITLE_MISSING'));
    await expect(rig.decomposition.propose(0)).rejects.toThrow(refused('TARGET_NOT_FOUND'));
    expect([await rig.count('tasks'), await rig.count('cases'), await rig.count('ledger_entries')]).toEqual(
      before,
    );
    await rig.query("UPDATE targets SET status = 'draft' WHERE id = $1", [targetId]);
    await expect(rig.decomposition.propose(targetId)).rejects.toThrow(refused('TARGET_NOT_CONFIRMED'));
    await expect(accept(one)).rejects.toThrow(refused('TARGET_NOT_CONFIRMED'));
  });
});
