import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import type { Browser } from '../http/rig-for-specs.ts';
import { at, type ReportingRig, reportingRig } from './rig-for-specs.ts';

const body = '一月份审查文件十二件，出具意见十二份。';

describe('reports over HTTP', () => {
  let database: TestDatabase;
  let rig: ReportingRig;
  let liaison: Browser;
  let head: Browser;
  let supervisor: Browser;
  let approver: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    const clocks = { clock: new TestClock(at('2024-01-08')), securityClock: new TestClock(at('2026-03-02')) };
    rig = await reportingRig(database.connection, clocks, enterSmallOffice);
    [liaison, head, supervisor, approver] = await Promise.all([
      rig.signedIn('liaison'),
      rig.signedIn('head'),
      rig.signedIn('supervisor'),
      rig.signedIn('approver'),
    ]);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const reading = (value: number, asOfOn = '2024-01-31', indicatorId = rig.indicators.reviewed) => ({
    ...{ indicatorId, value, asOfOn },
  });
  const submit = async (taskId: number, report: object) => {
    const answer = await liaison.ask('POST', `/api/tasks/${taskId}/reports`, {
      purpose: 'progress',
      body,
      ...report,
    });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body as { id: number; version: number };
  };
  const review = (by: Browser, { id, version }: { id: number; version: number }, rest: object) =>
    by.ask('POST', `/api/reports/${id}/review`, { outcome: 'accepted', version, ...rest });
  const itemsOf = ({ body: answer }: { body: Record<string, unknown> }) =>
    answer['items'] as Record<string, unknown>[];

  it('keep a draft that is saved over the version seen, and is gone once handed in', async () => {
    const taskId = await rig.accepted();
    const path = `/api/tasks/${taskId}/report-draft`;
    expect(await liaison.ask('GET', path)).toMatchObject({
      status: 200,
      body: {
        version: null,
        period: '2024年1月',
        body: '',
        indicators: [{ op: '>=', value: 100 }, { op: '<=' }],
      },
    });
    const draft = {
      purpose: 'progress',
      period: '2024年1月',
      body: '初稿',
      readings: [reading(90, '2024-01-05')],
    };
    expect(await liaison.ask('PUT', path, draft)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await head.ask('PUT', path, draft)).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT', details: { current: { version: 1, body: '初稿' } } },
    });
    expect(await head.ask('PUT', path, { ...draft, body: '二稿', version: 1 })).toMatchObject({
      status: 200,
      body: { version: 2, body: '二稿', readings: [{ value: 90, asOfOn: '2024-01-05' }] },
    });
    expect(await supervisor.ask('GET', path)).toMatchObject({ status: 403 });
    const { id: draftId } = (await liaison.ask('GET', path)).body;
    await rig.query(
      `INSERT INTO attachments (subject_kind, subject_id, name, media_type, size, sha256, revision, scan, uploaded_at)
       VALUES ('report_draft', $1, '方案.pdf', 'application/pdf', 1, $2, 1, 'clean', now())`,
      [draftId, 'a'.repeat(64)],
    );
    const bears = async (by: Browser, subject: string) => {
      const answer = await by.ask('GET', `/api/attachments?subject=${subject}`);
      return answer.status === 200 ? itemsOf(answer).map(({ name }) => name) : answer.status;
    };
    const draftSubject = `report_draft:${draftId as number}`;
    expect([await bears(liaison, draftSubject), await bears(supervisor, draftSubject)]).toEqual([
      ['方案.pdf'],
      404,
    ]);
    rig.clock.at = at('2024-02-05');
    const handedIn = await submit(taskId, { period: '2024年1月', percent: 20, readings: [reading(90)] });
    expect(await bears(supervisor, `report:${handedIn.id}`)).toEqual(['方案.pdf']);
    expect(await liaison.ask('GET', path)).toMatchObject({
      status: 200,
      body: { version: null, period: '2024年2月', percent: 20, body: '', readings: [{ value: 90 }] },
    });
  });

  it('say what is wrong with them, and leave nothing behind', async () => {
    const taskId = await rig.accepted();
    const path = `/api/tasks/${taskId}/reports`;
    const wrong = async (report: object) => {
      const { status, body: answer } = await liaison.ask('POST', path, {
        purpose: 'progress',
        body,
        ...report,
      });
      return [status, answer['code']];
    };
    expect(await wrong({ percent: 101 })).toEqual([400, 'INPUT_INVALID']);
    expect(await wrong({ body: ' ' })).toEqual([422, 'REPORT_BODY_MISSING']);
    expect(await wrong({ period: '2024年13月' })).toEqual([404, 'PERIOD_NOT_FOUND']);
    expect(await wrong({ readings: [reading(1, '2024-01-05', 99_999)] })).toEqual([
      404,
      'INDICATOR_NOT_FOUND',
    ]);
    expect(await wrong({ readings: [reading(1, '2024-03-01')] })).toEqual([422, 'READING_IN_FUTURE']);
    expect(await wrong({ readings: [{ ...reading(1, '2024-01-05'), unit: '件' }] })).toEqual([
      422,
      'READING_UNIT_WRONG',
    ]);
    expect(itemsOf(await liaison.ask('GET', path))).toEqual([]);
  });

  it('wait for the reviewer with hints, one of two reviewers wins, and the unit is told', async () => {
    const taskId = await rig.accepted();
    rig.clock.at = at('2024-02-05');
    const first = await submit(taskId, { period: '2024年1月', percent: 30, readings: [reading(90)] });
    await review(supervisor, first, {});
    rig.clock.at = at('2024-03-05');
    const second = await submit(taskId, {
      period: '2024年2月',
      percent: 20,
      readings: [reading(85, '2024-02-29')],
    });
    const waiting = itemsOf(await supervisor.ask('GET', '/api/reports/awaiting-review?limit=200'));
    const mine = waiting.find(({ id }) => id === second.id) as { hints: { code: string }[] };
    expect(mine.hints.map(({ code }) => code)).toEqual(['FIGURE_WRONG_WAY', 'PERCENT_FELL', 'TEXT_COPIED']);
    expect(
      mine.hints.every((hint) => (hint as { earlierReportId?: number }).earlierReportId === first.id),
    ).toBe(true);
    expect((await liaison.ask('GET', `/api/reports/${second.id}`)).body).toMatchObject({ hints: [] });

    const answers = await Promise.all([
      review(supervisor, second, { outcome: 'sent_back', reason: '数据下降未说明原因。' }),
      review(approver, second, { outcome: 'sent_back', reason: '请补充。' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { outcome: 'sent_back', version: 2 },
    });
    expect((await liaison.ask('GET', `/api/reports/${second.id}`)).body).toMatchObject({
      status: 'sent_back',
      resubmitOn: '2024-03-12',
    });
    const told = await rig.query('SELECT address FROM deliveries WHERE subject = $1 AND topic = $2', [
      `report:${second.id}:sent_back`,
      'report',
    ]);
    expect(told).toEqual(['liaison', 'head', 'both'].map((code) => ({ address: `${code}@yunxi.example` })));
    expect((await liaison.ask('GET', `/api/tasks/${taskId}/report-draft`)).body).toMatchObject({
      period: '2024年2月',
      body,
      sentBack: { reportId: second.id, resubmitOn: '2024-03-12' },
    });
  });

  it('are taken back by their author alone while nobody has reviewed them, and become a draft again', async () => {
    const taskId = await rig.accepted();
    rig.clock.at = at('2024-02-05');
    const { id, version } = await submit(taskId, { period: '2024年1月', percent: 20 });
    const path = `/api/reports/${id}/withdraw`;
    expect(await head.ask('POST', path, { version })).toMatchObject({ status: 403 });
    expect(await liaison.ask('POST', path, { version })).toMatchObject({
      status: 200,
      body: { status: 'withdrawn', version: 2 },
    });
    expect(await liaison.ask('POST', path, { version })).toMatchObject({ status: 409 });
    expect(await review(supervisor, { id, version: 2 }, {})).toMatchObject({
      status: 409,
      body: { code: 'REPORT_WITHDRAWN' },
    });
    const owed = await liaison.ask('GET', `/api/reporting-periods?taskId=${taskId}`);
    expect(itemsOf(owed)[0]).toMatchObject({ label: '2024年1月', missed: false });
    expect((await liaison.ask('GET', `/api/tasks/${taskId}/report-draft`)).body).toMatchObject({
      version: 1,
      period: '2024年1月',
      percent: 20,
      body,
    });
    const completion = await submit(taskId, { purpose: 'completion' });
    await liaison.ask('POST', `/api/reports/${completion.id}/withdraw`, { version: 1 });
    const [task] = await rig.query('SELECT status FROM tasks WHERE id = $1', [taskId]);
    expect(task).toEqual({ status: 'in_progress' });
  });

  it('of completion show promises beside figures; short ones are accepted only with a reason', async () => {
    const taskId = await rig.accepted();
    rig.clock.at = at('2024-06-20');
    const report = await submit(taskId, { purpose: 'completion', readings: [reading(98, '2024-06-19')] });
    const shown = await supervisor.ask('GET', `/api/reports/${report.id}`);
    expect(shown.body['standings']).toMatchObject([
      { name: '合法性审查率', reading: 98, standing: 'partly_met' },
      { standing: expect.stringMatching(/not_measured|met/) as string },
    ]);
    expect(shown.body['hints']).toContainEqual(expect.objectContaining({ code: 'NOTHING_ATTACHED' }));
    expect(await review(supervisor, report, {})).toMatchObject({
      status: 422,
      body: { code: 'ACCEPTANCE_REASON_MISSING' },
    });
    expect(await review(supervisor, report, { reason: '两件系市政府发文。' })).toMatchObject({
      status: 200,
      body: { status: 'accepted', standings: [{ reading: 98, standing: 'partly_met' }, {}] },
    });
    const [entry] = (await rig.entries('task.completed')).slice(-1);
    expect(entry?.after).toMatchObject({ reportId: report.id, reason: '两件系市政府发文。' });
    const curve = await supervisor.ask(
      'GET',
      `/api/targets/${rig.targetId}/readings?indicatorId=${rig.indicators.reviewed}&limit=200`,
    );
    expect(itemsOf(curve).at(-1)).toMatchObject({
      ...{
        value: 98,
        unit: '%',
        asOfOn: '2024-06-19',
        taskId,
        reportId: report.id,
        reportStatus: 'accepted',
      },
    });
  });

  it('are not reviewed by whoever wrote them', async () => {
    const taskId = await rig.accepted();
    const both = await rig.signedIn('both');
    const { body: report } = await both.ask('POST', `/api/tasks/${taskId}/reports`, {
      purpose: 'progress',
      body,
    });
    const seen = { id: Number(report['id']), version: 1 };
    expect(await review(both, seen, {})).toMatchObject({ status: 403, body: { code: 'POWER_REFUSED' } });
    expect(await review(approver, seen, {})).toMatchObject({ status: 200 });
  });

  it('fulfil a period once, and a repeated request once in all', async () => {
    const taskId = await rig.accepted();
    const report = { purpose: 'progress', period: '2024年1月', body };
    const send = (key: string) =>
      liaison.ask('POST', `/api/tasks/${taskId}/reports`, report, { 'idempotency-key': `${key}-${taskId}` });
    const first = await send('first-try');
    expect(await send('first-try')).toMatchObject({ status: 201, body: { id: first.body['id'] } });
    expect(await send('second-try')).toMatchObject({ status: 409, body: { code: 'PERIOD_REPORTED' } });
    expect(itemsOf(await liaison.ask('GET', `/api/tasks/${taskId}/reports`))).toHaveLength(1);
  });

  it('that are owed are listed by day, page by page, and a missed one says so', async () => {
    const taskId = await rig.accepted();
    rig.clock.at = at('2024-03-04');
    const all = `/api/reporting-periods?taskId=${taskId}`;
    const { body: first } = await liaison.ask('GET', `${all}&limit=2`);
    expect(first['items']).toMatchObject([
      { label: '2024年1月', missed: true, unitName: '机构unit' },
      { label: '2024年2月', missed: false },
    ]);
    const { body: rest } = await liaison.ask('GET', `${all}&limit=2&cursor=${String(first['next'])}`);
    expect(rest['items']).toMatchObject([{ label: '2024年3月' }, { label: '2024年4月' }]);
    expect(itemsOf(await liaison.ask('GET', `${all}&show=missed`))).toHaveLength(1);
    const forged = Buffer.from('["dueOn","tomorrow",1]').toString('base64url');
    expect(await liaison.ask('GET', `${all}&cursor=${forged}`)).toMatchObject({ status: 400 });
  });

  it('stay behind the wall: a sibling and another office find nothing', async () => {
    const taskId = await rig.accepted();
    const { id, version } = await submit(taskId, { readings: [reading(90, '2024-01-05')] });
    for (const login of ['sibling', 'stranger']) {
      const other = await rig.signedIn(login);
      for (const path of [`/api/tasks/${taskId}/reports`, `/api/reports/${id}`]) {
        expect(await other.ask('GET', path)).toMatchObject({ status: 404 });
      }
      expect(await other.ask('GET', `/api/targets/${rig.targetId}/readings`)).toMatchObject({ status: 404 });
      expect(itemsOf(await other.ask('GET', '/api/reporting-periods'))).toEqual([]);
    }
    const sibling = await rig.signedIn('sibling');
    const report = { purpose: 'progress', body };
    expect(await sibling.ask('POST', `/api/tasks/${taskId}/reports`, report)).toMatchObject({ status: 404 });
    expect(await sibling.ask('POST', `/api/reports/${id}/withdraw`, { version })).toMatchObject({
      status: 404,
    });
    expect(await sibling.ask('PUT', `/api/tasks/${taskId}/report-draft`, report)).toMatchObject({
      status: 404,
    });
    const stranger = await rig.signedIn('stranger');
    expect(await review(stranger, { id, version }, {})).toMatchObject({
      status: 404,
      body: { code: 'REPORT_NOT_FOUND' },
    });
    expect(itemsOf(await stranger.ask('GET', '/api/reports/awaiting-review'))).toEqual([]);
    const helper = await rig.signedIn('helper');
    expect(await helper.ask('POST', `/api/tasks/${taskId}/reports`, report)).toMatchObject({ status: 403 });
  });
});
