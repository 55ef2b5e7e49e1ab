import { day, instantAt } from '#domain/shared';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import type { Browser } from '../http/rig-for-specs.ts';
import { type NoticesRig, noticesRig } from './rig-for-specs.ts';

describe('documents by a person’s hand over HTTP', () => {
  let database: TestDatabase;
  let rig: NoticesRig;
  /** Two days before the tasks are due: the rule has nothing to say yet. */
  const clock = new TestClock(instantAt(day('2024-07-08'), '10:00'));
  const people = new Map<string, Browser>();
  const as = (login: string): Browser => people.get(login) ?? rig.browser();
  /** Each test takes cases of its own. */
  let cases: { id: number; taskId: number }[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
    rig = await noticesRig(database.connection, clock, wall);
    const logins = ['approver', 'second', 'supervisor', 'liaison', 'head', 'neighbour', 'stranger'];
    for (const login of logins) people.set(login, await rig.signedIn(login));
    cases = await rig.query('SELECT id, task_id AS "taskId" FROM cases ORDER BY id');
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const one = () => {
    const taken = cases.shift();
    if (!taken) throw new Error('No case is left');
    return taken;
  };
  const draft = (login: string, body: object) =>
    as(login).ask('POST', '/api/notices', { grounds: ['实地核查发现台账缺失。'], ...body });
  const show = async (login: string, id: unknown) => as(login).ask('GET', `/api/notices/${String(id)}`);
  const act = async (login: string, id: unknown, path: string, body: object = {}) => {
    const [row] = await rig.query<{ version: number }>('SELECT version FROM notices WHERE id = $1', [id]);
    return as(login).ask('POST', `/api/notices/${String(id)}/${path}`, { version: row?.version, ...body });
  };
  const issue = async (id: unknown, body: object = {}) => {
    await act('supervisor', id, 'submission');
    return act('approver', id, 'signature', body);
  };
  const levelOf = async (caseId: number) => {
    const [row] = await rig.query<{ level: number }>('SELECT level FROM cases WHERE id = $1', [caseId]);
    return row?.level;
  };
  const sweep = async (on: string) => {
    await rig.query('UPDATE cases SET next_due_at = $1 WHERE status <> $2', [clock.now(), 'closed']);
    await rig.sweepOn(on);
  };

  it('go to one unit about one case, are reworded, signed and numbered, and the rule waits for them', async () => {
    const { id: caseId } = one();
    const drafted = await draft('supervisor', { kind: 'guidance_list', caseIds: [caseId] });
    expect(drafted).toMatchObject({
      status: 201,
      body: {
        status: 'draft',
        byPerson: true,
        caseId,
        caseCount: 1,
        draftedByName: 'supervisor',
        number: null,
      },
    });
    expect(drafted.body).toMatchObject({
      title: '关于“任务1”的工作指引清单',
      acts: ['edit', 'submit', 'withdraw'],
    });
    const { id } = drafted.body;
    expect(await show('liaison', id)).toMatchObject({ status: 404 });
    expect(await draft('approver', { kind: 'guidance_list', caseIds: [caseId] })).toMatchObject({
      status: 409,
      body: { code: 'NOTICE_DRAFT_TAKEN' },
    });
    await rig.query('UPDATE cases SET next_due_at = $1 WHERE id = $2', [clock.now(), caseId]);
    await rig.sweepOn('2024-07-08');
    expect((await act('supervisor', id, 'content', { grounds: ['台账缺少三月记录。'] })).body).toMatchObject({
      status: 'draft',
      content: { grounds: ['台账缺少三月记录。'] },
      reasons: [{ code: 'BY_PERSON', finding: '台账缺少三月记录。' }],
    });
    expect((await act('supervisor', id, 'submission')).body).toMatchObject({ status: 'awaiting_signature' });
    expect(await act('supervisor', id, 'content', { title: '改' })).toMatchObject({
      status: 409,
      body: { code: 'NOTICE_DRAFT_STATE' },
    });
    const [told] = await rig.query<{ topic: string }>(
      "SELECT topic FROM deliveries WHERE notice_id = $1 AND topic = 'signature'",
      [id],
    );
    expect(told).toBeDefined();
    expect((await act('approver', id, 'signature')).body).toMatchObject({ status: 'issued', level: 1 });
    expect(await levelOf(caseId)).toBe(1);
    expect((await as('liaison').ask('GET', `/api/notices/${String(id)}/why`)).body).toMatchObject({
      replay: null,
      facts: [],
      approval: { draftedByName: 'supervisor', startReason: null },
    });
    expect(await draft('supervisor', { kind: 'guidance_list', caseIds: [caseId] })).toMatchObject({
      status: 409,
      body: { code: 'NOTICE_LEVEL_TAKEN' },
    });
  });

  it('start higher than the next level with a written reason alone', async () => {
    const { id: caseId } = one();
    const wish = { kind: 'interview_notice', caseIds: [caseId] };
    expect(await draft('supervisor', wish)).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_START_REASON_MISSING' },
    });
    const startReason = '群众反映强烈，须立即约谈。';
    const { body } = await draft('supervisor', { ...wish, startReason });
    expect(await issue(body['id'])).toMatchObject({
      status: 200,
      body: { status: 'issued', level: 2, startReason, kind: 'interview_notice' },
    });
    expect(await levelOf(caseId)).toBe(2);
    const [item] = await rig.query('SELECT problem FROM rectification_items WHERE notice_id = $1', [
      body['id'],
    ]);
    expect(item).toEqual({ problem: '实地核查发现台账缺失。' });
  });

  it('gather many problems of a unit: every case knows the document, and each level once a round still holds', async () => {
    const [a, b, c] = [one(), one(), one()];
    const problems = [
      { problem: '一号事项滞后', demand: '七日内补齐', dueOn: '2024-07-19', caseId: a.id },
      { problem: '二号事项滞后', caseId: b.id },
      { problem: '三号事项滞后', caseId: c.id },
      { problem: '档案管理混乱' },
    ];
    const instruction = { leaderId: rig.office.leaderId, text: '从严督办。' };
    const startReason = '问题集中、性质严重。';
    const { body } = await draft('supervisor', { kind: 'special_inspection_notice', problems, startReason });
    expect(body).toMatchObject({
      caseCount: 3,
      title: '关于3项工作任务的专项督察通知',
      cases: [{ caseId: a.id }, { caseId: b.id }, { caseId: c.id }],
    });
    const { id } = body;
    await act('supervisor', id, 'submission');
    // One of the tasks ends before the signature: the office looks the draft over again.
    await rig.query('UPDATE tasks SET completed_on = $1, status = $2 WHERE id = $3', [
      '2024-07-08',
      'done',
      a.taskId,
    ]);
    await sweep('2024-07-08');
    const reduced = (await show('supervisor', id)).body;
    expect(reduced).toMatchObject({ status: 'draft', caseId: b.id, caseCount: 2 });
    expect(reduced['content']).toMatchObject({
      annex: problems.slice(1).map(({ problem }) => ({ problem })),
    });
    expect(await issue(id, { instruction })).toMatchObject({ status: 200, body: { status: 'issued' } });
    expect([await levelOf(b.id), await levelOf(c.id)]).toEqual([3, 3]);
    const items = await rig.query(
      'SELECT problem, case_id AS "caseId" FROM rectification_items WHERE notice_id = $1 ORDER BY id',
      [id],
    );
    expect(items).toEqual([
      { problem: '二号事项滞后', caseId: b.id },
      { problem: '三号事项滞后', caseId: c.id },
      { problem: '档案管理混乱', caseId: null },
    ]);
    for (const { taskId } of [b, c]) {
      const page = await as('liaison').ask('GET', `/api/tasks/${taskId}`);
      expect(page.body['notices']).toMatchObject([{ id, level: 3 }]);
    }
    // What the rule sees of the second case: the document, its service, and no other at its level.
    await act('liaison', id, 'receipt');
    expect((await as('supervisor').ask('GET', `/api/cases/${c.id}/why`)).body).toMatchObject({
      level: 3,
      notices: [{ noticeId: id }],
      facts: expect.arrayContaining([expect.objectContaining({ kind: 'notice', recordId: id })]) as object,
    });
    // Taken back, both step back; closed only when the last is over.
    await act('supervisor', id, 'withdrawal', { reason: '情况有变' });
    expect([await levelOf(b.id), await levelOf(c.id)]).toEqual([0, 0]);
    expect((await draft('supervisor', { kind: 'guidance_list', caseIds: [b.id, c.id] })).status).toBe(201);
  });

  it('may stand outside of any case, to a unit below the office; refusal serves them, and the office closes them', async () => {
    const { officeId, unitId } = rig.office;
    const wish = { kind: 'guidance_list', officeId, unitId, title: '关于报送材料的工作指引清单' };
    expect(await draft('supervisor', { ...wish, unitId: undefined })).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_UNIT_MISSING' },
    });
    expect(await draft('supervisor', { ...wish, unitId: officeId })).toMatchObject({
      status: 404,
      body: { code: 'UNIT_NOT_FOUND' },
    });
    const { body } = await draft('supervisor', wish);
    const { id } = body;
    expect(await issue(id)).toMatchObject({
      status: 200,
      body: { caseId: null, taskId: null, caseCount: 0 },
    });
    const refusal = { refusedOn: '2024-07-08', reason: '办公室拒绝签收。', witness: '社区干部张某' };
    expect(await act('supervisor', id, 'refusal', { ...refusal, refusedOn: '2024-07-09' })).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_REFUSAL_DAY_INVALID' },
    });
    expect(await act('liaison', id, 'refusal', refusal)).toMatchObject({ status: 403 });
    expect((await act('supervisor', id, 'refusal', refusal)).body).toMatchObject({
      servedOn: '2024-07-08',
      refusal: { ...refusal, recordedByName: 'supervisor' },
      silence: { receiptDueOn: null, replyDueOn: null },
      replyDueOn: '2024-07-15',
    });
    expect(await act('supervisor', id, 'refusal', refusal)).toMatchObject({
      status: 409,
      body: { code: 'NOTICE_REFUSAL_STATE' },
    });
    clock.at = instantAt(day('2024-07-16'), '10:00');
    expect((await show('head', id)).body['silence']).toEqual({
      receiptDueOn: '2024-07-10',
      replyDueOn: '2024-07-15',
    });
    expect(await act('supervisor', id, 'closing', { finding: ' ' })).toMatchObject({ status: 422 });
    expect((await act('supervisor', id, 'closing', { finding: '材料已补报。' })).body).toMatchObject({
      status: 'closed',
    });
    clock.at = instantAt(day('2024-07-08'), '10:00');
  });

  it('are drafted by the office alone, about what it sees', async () => {
    const { id: caseId } = one();
    const wish = { kind: 'guidance_list', caseIds: [caseId] };
    expect(await draft('stranger', wish)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
    expect(await draft('liaison', wish)).toMatchObject({ status: 403 });
    const { officeId, unitId } = rig.office;
    const elsewhere = { kind: 'guidance_list', title: '清单', officeId, unitId };
    expect(await draft('stranger', elsewhere)).toMatchObject({
      status: 404,
      body: { code: 'ORGANIZATION_NOT_FOUND' },
    });
    expect(await draft('supervisor', { ...wish, unitId: officeId })).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_UNITS_DIFFER' },
    });
    const answers = await Promise.all([draft('supervisor', wish), draft('second', wish)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
