import { day, instantAt } from '#domain/shared';
import type { Actor } from '#platform/actor';
import {
  createTestDatabase,
  enterSmallOffice,
  type SmallOffice,
  TestClock,
  type TestDatabase,
} from '#testing';
import type { Assignment } from './index.ts';
import { type TasksRig, tasksRig } from './rig-for-specs.ts';

const supervisor: Actor = { kind: 'person', id: 1 };
const liaison: Actor = { kind: 'person', id: 2 };
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const at = (on: string) => instantAt(day(on), '10:00');
const body = '方案已印发，十二个单位书面述法报告全部收齐。';

describe('reporting and review', () => {
  const clock = new TestClock(at('2024-01-08'));
  let database: TestDatabase;
  let rig: TasksRig;
  let office: SmallOffice;
  let otherUnitId: number;
  let created = 0;

  const accepted = async (rest: Omit<Assignment, 'taskId'> = {}) => {
    const [taskId = 0] = await rig.tasks.createMany(supervisor, [
      {
        code: `T${(created += 1)}`,
        officeId: office.officeId,
        leadUnitId: office.unitId,
        title: '组织书面述法',
        measure: '印发方案，收齐书面述法报告。',
        dueOn: day('2024-06-28'),
      },
    ]);
    await rig.tasks.assign(supervisor, {
      taskId,
      milestones: [{ name: '方案印发', dueOn: day('2024-02-29') }],
      reportingCycle: 'monthly',
      ...rest,
    });
    await rig.tasks.accept(liaison, { taskId });
    return taskId;
  };
  const submitted = async () => {
    const taskId = await accepted();
    return { taskId, reportId: await rig.progress.submitCompletion(liaison, { taskId, body }) };
  };
  const rest = (taskId: number) =>
    rig.query('UPDATE cases SET next_due_at = NULL WHERE task_id = $1', [taskId]);

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

  it('ends the task on the day of submission, whatever time the office took, and closes its case', async () => {
    const taskId = await accepted();
    clock.at = at('2024-06-20');
    const reportId = await rig.progress.submitCompletion(liaison, { taskId, body });
    clock.at = at('2024-07-10');
    await rig.progress.review(supervisor, { reportId, outcome: 'accepted' });
    expect(await rig.task(taskId)).toMatchObject({ status: 'done', completedOn: '2024-06-20' });
    expect(await rig.cases(taskId)).toMatchObject([{ status: 'closed', closedAs: 'done', nextDueAt: null }]);
    expect(await rig.actions(taskId)).toEqual([
      'drafted',
      'assigned',
      'accepted',
      'started',
      'submitted',
      'completed',
    ]);
  });

  it('begins the work with the first milestone or report, and has the engine look again', async () => {
    const taskId = await accepted();
    await rest(taskId);
    clock.at = at('2024-02-20');
    await rig.progress.reachMilestone(liaison, { taskId, position: 1 });
    expect(await rig.milestones(taskId)).toMatchObject([{ name: '方案印发', reachedOn: '2024-02-20' }]);
    expect((await rig.task(taskId)).status).toBe('in_progress');
    expect(await rig.cases(taskId)).toMatchObject([{ nextDueAt: clock.at }]);
    const started = "SELECT actor FROM ledger_entries WHERE subject = $1 AND action = 'task.started'";
    expect(await rig.query(started, [`task:${taskId}`])).toEqual([{ actor: 'person:2' }]);
    await expect(rig.progress.reachMilestone(liaison, { taskId, position: 1 })).rejects.toThrow(
      refused('MILESTONE_REACHED'),
    );
    await expect(rig.progress.reachMilestone(liaison, { taskId, position: 9 })).rejects.toThrow(
      refused('MILESTONE_NOT_FOUND'),
    );
  });

  it('fulfils a period once; one that is sent back is owed again', async () => {
    const taskId = await accepted();
    clock.at = at('2024-02-05');
    const filing = { taskId, period: '2024年1月', percent: 20, body };
    const reportId = await rig.progress.file(liaison, filing);
    expect((await rig.periods(taskId))[0]).toMatchObject({ label: '2024年1月', reportedOn: '2024-02-05' });
    await expect(rig.progress.file(liaison, filing)).rejects.toThrow(refused('PERIOD_REPORTED'));
    await rig.progress.review(supervisor, { reportId, outcome: 'sent_back', reason: '未写明收齐情况。' });
    expect((await rig.periods(taskId))[0]).toMatchObject({ reportedOn: null });
    await rig.progress.file(liaison, filing);
    expect((await rig.task(taskId)).status).toBe('in_progress');
  });

  it('takes supplements from cooperating units, but the period from the lead alone', async () => {
    const taskId = await accepted({ cooperatingUnitIds: [otherUnitId] });
    await rig.progress.file(liaison, { taskId, unitId: otherUnitId, body });
    const stranger = { taskId, unitId: office.officeId, body };
    await expect(rig.progress.file(liaison, stranger)).rejects.toThrow(refused('TASK_UNIT_NOT_INVOLVED'));
    const instead = { taskId, unitId: otherUnitId, period: '2024年1月', body };
    await expect(rig.progress.file(liaison, instead)).rejects.toThrow(refused('TASK_UNIT_NOT_INVOLVED'));
  });

  it.each([
    ['an empty text', { body: ' ' }, 'REPORT_BODY_MISSING'],
    ['a percentage beyond a hundred', { body, percent: 101 }, 'REPORT_PERCENT_INVALID'],
    ['a period that is not owed', { body, period: '2024年13月' }, 'PERIOD_NOT_FOUND'],
  ])('refuses %s, and the task does not begin by it', async (_, filing, code) => {
    const taskId = await accepted();
    await expect(rig.progress.file(liaison, { taskId, ...filing })).rejects.toThrow(refused(code));
    expect(await rig.task(taskId)).toMatchObject({ status: 'accepted', version: 3 });
    expect(await rig.query('SELECT 1 FROM progress_reports WHERE task_id = $1', [taskId])).toEqual([]);
  });

  it('goes on after being sent back, as often as it takes', async () => {
    const { taskId, reportId } = await submitted();
    const noReason = rig.progress.review(supervisor, { reportId, outcome: 'sent_back' });
    await expect(noReason).rejects.toThrow(refused('TASK_REASON_MISSING'));
    await rig.progress.review(supervisor, { reportId, outcome: 'sent_back', reason: '缺少两个单位的报告。' });
    expect(await rig.task(taskId)).toMatchObject({ status: 'returned', completedOn: null });
    const second = await rig.progress.submitCompletion(liaison, { taskId, body: '已补齐。' });
    await rig.progress.review(supervisor, { reportId: second, outcome: 'accepted' });
    expect((await rig.actions(taskId)).slice(-5)).toEqual([
      'submitted',
      'sent_back',
      'resumed',
      'submitted',
      'completed',
    ]);
  });

  it('is not reported on before it is accepted, nor by a unit that gave it back', async () => {
    const taskId = await accepted();
    await rig.query("UPDATE tasks SET status = 'assigned' WHERE id = $1", [taskId]);
    await expect(rig.progress.submitCompletion(liaison, { taskId, body })).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
    await rig.tasks.returnToOffice(liaison, { taskId, reason: '职责不在本单位。' });
    await expect(rig.progress.submitCompletion(liaison, { taskId, body })).rejects.toThrow(
      refused('TASK_NOT_ACCEPTED'),
    );
    expect(await rig.query('SELECT 1 FROM progress_reports WHERE task_id = $1', [taskId])).toEqual([]);
  });

  it('is submitted once while the office holds it', async () => {
    const { taskId } = await submitted();
    await expect(rig.progress.submitCompletion(liaison, { taskId, body })).rejects.toThrow(
      refused('TRANSITION_REFUSED'),
    );
  });

  it.each([
    ['with the version both saw', 'VERSION_CONFLICT', true],
    ['without a version', 'REPORT_REVIEWED', false],
  ])('lets one of two reviewers at once win, %s', async (_, code, versioned) => {
    const { taskId, reportId } = await submitted();
    const { version } = await rig.task(taskId);
    const seen = { reportId, ...(versioned ? { expectedVersion: version } : {}) };
    const outcomes = await Promise.allSettled([
      rig.progress.review(supervisor, { ...seen, outcome: 'accepted' }),
      rig.progress.review(supervisor, { ...seen, outcome: 'sent_back', reason: '材料不全。' }),
    ]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toMatchObject([{ reason: { code } }]);
    const [report] = await rig.query<{ outcome: string }>(
      'SELECT outcome FROM progress_reports WHERE id = $1',
      [reportId],
    );
    expect((await rig.task(taskId)).status).toBe(report?.outcome === 'accepted' ? 'done' : 'returned');
  });
});
