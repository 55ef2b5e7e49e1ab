import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import type { Answer, Browser } from '../http/rig-for-specs.ts';
import { at, type ReportingRig, reportingRig } from './rig-for-specs.ts';

const body = '承担的六件文件已全部审查完毕。';
const reason = '缺少审查意见书，请补充。';

describe('cooperation over HTTP', () => {
  let database: TestDatabase;
  let rig: ReportingRig;
  let lead: Browser;
  let helper: Browser;
  let second: Browser;
  let supervisor: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    const clocks = { clock: new TestClock(at('2024-01-08')), securityClock: new TestClock(at('2026-03-02')) };
    rig = await reportingRig(database.connection, clocks, enterSmallOffice);
    [lead, helper, second, supervisor] = await Promise.all([
      rig.signedIn('liaison'),
      rig.signedIn('helper'),
      rig.signedIn('second'),
      rig.signedIn('supervisor'),
    ]);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const contribute = async (taskId: number, rest: object = {}) => {
    const answer = await helper.ask('POST', `/api/tasks/${taskId}/contributions`, { body, ...rest });
    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'submitted', version: 1, unitName: 'helping' },
    });
    return Number(answer.body['id']);
  };
  const review = (by: Browser, id: number, rest: object) =>
    by.ask('POST', `/api/contributions/${id}/review`, { outcome: 'accepted', version: 1, ...rest });
  const itemsOf = ({ body: answer }: Answer) => answer['items'] as Record<string, unknown>[];
  const disputed = async () => {
    const taskId = await rig.accepted();
    const contributionId = await contribute(taskId);
    await review(lead, contributionId, { outcome: 'sent_back', reason });
    const statement = '意见书已随文报送。';
    const raised = await helper.ask('POST', `/api/contributions/${contributionId}/dispute`, {
      ...{ statement, version: 2 },
    });
    expect(raised).toMatchObject({ status: 201, body: { kind: 'sending_back', statement, version: 1 } });
    return { taskId, contributionId, disagreementId: Number(raised.body['id']) };
  };
  const told = async (subject: string) => {
    const mails = await rig.query<{ address: string }>(
      "SELECT address FROM deliveries WHERE subject LIKE $1 AND channel = 'mail' ORDER BY address",
      [subject],
    );
    return mails.map(({ address }) => address.replace('@yunxi.example', ''));
  };
  const decide = (by: Browser, id: number, rest: object) =>
    by.ask('POST', `/api/disagreements/${id}/decision`, {
      ...{ outcome: 'upheld', reason: '材料齐全。', version: 1 },
      ...rest,
    });

  it('goes into the lead’s report, with its figures, once the lead accepts it', async () => {
    const taskId = await rig.accepted();
    rig.clock.at = at('2024-02-05');
    const readings = [{ indicatorId: rig.indicators.lost, value: 4, asOfOn: '2024-01-31' }];
    const id = await contribute(taskId, { percent: 50, readings });
    expect(await review(helper, id, {})).toMatchObject({ status: 403 });
    expect(await review(lead, id, {})).toMatchObject({
      status: 200,
      body: { status: 'accepted', version: 2 },
    });
    expect(await review(lead, id, { outcome: 'sent_back', reason })).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT', details: { status: 'accepted' } },
    });
    const report = await lead.ask('POST', `/api/tasks/${taskId}/reports`, {
      purpose: 'progress',
      body: '汇总。',
    });
    expect(report.body).toMatchObject({
      contributions: [{ id, unitName: 'helping', percent: 50, body }],
      readings: [{ indicatorName: '行政诉讼败诉率', value: 4, unit: '%', asOfOn: '2024-01-31' }],
    });
    expect((await helper.ask('GET', `/api/contributions/${id}`)).body).toMatchObject({
      reportId: report.body['id'],
    });
    const sentBack = { outcome: 'sent_back', reason: '请写明审查结论。', version: 1 };
    await supervisor.ask('POST', `/api/reports/${String(report.body['id'])}/review`, sentBack);
    expect(await told(`report:${String(report.body['id'])}:sent_back`)).toEqual([
      'both',
      'head',
      'helper',
      'liaison',
    ]);
    const again = { purpose: 'progress', body: '汇总，并附审查结论。' };
    expect((await lead.ask('POST', `/api/tasks/${taskId}/reports`, again)).body).toMatchObject({
      contributions: [{ id }],
    });
    const entries = await rig.query<{ action: string }>(
      "SELECT action FROM ledger_entries WHERE subject = $1 AND action LIKE 'task.contribution%' ORDER BY id",
      [`task:${taskId}`],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'task.contribution_submitted',
      'task.contribution_accepted',
    ]);
  });

  it('is sent back with a reason, and a dispute about it is decided by the office alone, once', async () => {
    const { taskId, contributionId, disagreementId } = await disputed();
    expect(await told(`task:${taskId}:task.contribution_sent_back:%`)).toEqual(['helper']);
    expect(await decide(lead, disagreementId, {})).toMatchObject({ status: 403 });
    expect(await decide(helper, disagreementId, {})).toMatchObject({ status: 403 });
    const waiting = await supervisor.ask('GET', '/api/disagreements/awaiting-decision?limit=200');
    expect(itemsOf(waiting)).toContainEqual(expect.objectContaining({ id: disagreementId, taskId }));
    expect(await decide(supervisor, disagreementId, { reason: ' ' })).toMatchObject({
      status: 422,
      body: { code: 'DISAGREEMENT_REASON_MISSING' },
    });
    const approver = await rig.signedIn('approver');
    const answers = await Promise.all([
      decide(supervisor, disagreementId, {}),
      decide(approver, disagreementId, { outcome: 'dismissed' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await told(`task:${taskId}:task.disagreement_decided:%`)).toEqual(['helper']);
    const won = answers.find(({ status }) => status === 200);
    const { body: contribution } = await helper.ask('GET', `/api/contributions/${contributionId}`);
    expect(contribution['status']).toBe(won?.body['outcome'] === 'upheld' ? 'accepted' : 'sent_back');
  });

  it('without a reason is not sent back', async () => {
    const id = await contribute(await rig.accepted());
    expect(await review(lead, id, { outcome: 'sent_back' })).toMatchObject({
      status: 422,
      body: { code: 'CONTRIBUTION_REASON_MISSING' },
    });
    expect((await lead.ask('GET', `/api/contributions/${id}`)).body).toMatchObject({
      status: 'submitted',
      version: 1,
    });
  });

  it('ends for a unit whose objection to its part is upheld', async () => {
    const taskId = await rig.accepted();
    const path = `/api/tasks/${taskId}/disagreements`;
    const raised = await helper.ask('POST', path, { statement: '该事项不属本单位职责。' });
    expect(raised).toMatchObject({ status: 201, body: { kind: 'part', contributionId: null } });
    expect(await helper.ask('POST', path, { statement: '再次提出。' })).toMatchObject({
      status: 409,
      body: { code: 'DISAGREEMENT_OPEN_STATE' },
    });
    expect(itemsOf(await lead.ask('GET', path))).toHaveLength(1);
    expect(itemsOf(await second.ask('GET', path))).toEqual([]);
    await decide(supervisor, Number(raised.body['id']), {});
    expect(await helper.ask('POST', `/api/tasks/${taskId}/contributions`, { body })).toMatchObject({
      status: 404,
    });
    expect(
      await rig.query('SELECT unit_id AS id FROM task_cooperators WHERE task_id = $1', [taskId]),
    ).toEqual([{ id: rig.units.second }]);
  });

  it('is between the unit, the lead and the office: no other cooperating unit, sibling or office looks on', async () => {
    const { taskId, contributionId, disagreementId } = await disputed();
    const outsiders = [second, await rig.signedIn('sibling'), await rig.signedIn('stranger')];
    for (const outsider of outsiders) {
      expect(await outsider.ask('GET', `/api/contributions/${contributionId}`)).toMatchObject({
        status: 404,
      });
      expect(await outsider.ask('GET', `/api/disagreements/${disagreementId}`)).toMatchObject({
        status: 404,
      });
    }
    expect(itemsOf(await second.ask('GET', `/api/tasks/${taskId}/contributions`))).toEqual([]);
    expect(await review(second, contributionId, { version: 3 })).toMatchObject({ status: 404 });
    expect(await decide(outsiders[2] ?? second, disagreementId, {})).toMatchObject({ status: 404 });
    const stranger = outsiders[2] ?? second;
    expect(itemsOf(await stranger.ask('GET', '/api/disagreements/awaiting-decision'))).toEqual([]);
    const lent = { body, unitId: rig.units.second };
    expect(await helper.ask('POST', `/api/tasks/${taskId}/contributions`, lent)).toMatchObject({
      status: 403,
    });
  });
});
