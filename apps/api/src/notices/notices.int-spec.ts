import { day, instantAt } from '#domain/shared';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import type { Answer, Browser } from '../http/rig-for-specs.ts';
import { type NoticesRig, noticesRig } from './rig-for-specs.ts';

type Item = Readonly<Record<string, unknown>>;

describe('documents over HTTP', () => {
  let database: TestDatabase;
  let rig: NoticesRig;
  const clock = new TestClock(instantAt(day('2024-07-11'), '09:00'));
  const people = new Map<string, Browser>();
  const as = (login: string): Browser => people.get(login) ?? rig.browser();
  /** Level one: each test takes one of its own. */
  let reminders: number[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
    rig = await noticesRig(database.connection, clock, wall);
    const logins = ['approver', 'second', 'supervisor', 'liaison', 'head', 'leader', 'neighbour', 'stranger'];
    for (const login of logins) people.set(login, await rig.signedIn(login));
    await rig.sweepOn('2024-07-11');
    reminders = await rig.ids(1, 'issued');
    expect(reminders).toHaveLength(9);
  });
  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const reminder = () => {
    const id = reminders.shift();
    if (id === undefined) throw new Error('No reminder is left');
    return id;
  };
  const show = (login: string, id: number) => as(login).ask('GET', `/api/notices/${id}`);
  const itemsOf = ({ body }: Answer) => body['items'] as Item[];
  /** Acts on the version that is there. */
  const act = async (login: string, id: number, path: string, body: object = {}) => {
    const [row] = await rig.query<{ version: number }>('SELECT version FROM notices WHERE id = $1', [id]);
    return as(login).ask('POST', `/api/notices/${id}/${path}`, { version: row?.version, ...body });
  };
  const decide = (login: string, id: unknown, body: object) =>
    as(login).ask('POST', `/api/objections/${String(id)}/decision`, {
      version: 1,
      reason: '经复核。',
      ...body,
    });
  const statement = '到货延迟系供应商原因，已于期限前报备。';
  const levelOfCase = async (noticeId: number) => {
    const [row] = await rig.query<{ level: number }>(
      'SELECT level FROM cases WHERE id = (SELECT case_id FROM notices WHERE id = $1)',
      [noticeId],
    );
    return row?.level;
  };

  it('are seen by the unit and its office, and are not there for siblings and strangers', async () => {
    const [id = 0] = reminders;
    expect(await show('liaison', id)).toMatchObject({
      status: 200,
      body: { number: '云法督〔2024〕1号', status: 'issued', servedOn: null, acts: ['receive'] },
    });
    expect((await show('supervisor', id)).body).toMatchObject({ acts: ['withdraw', 'record_refusal'] });
    expect((await show('leader', id)).body).toMatchObject({ acts: [] });
    for (const login of ['neighbour', 'stranger']) {
      expect(await show(login, id)).toMatchObject({ status: 404, body: { code: 'NOTICE_NOT_FOUND' } });
      expect(itemsOf(await as(login).ask('GET', '/api/notices'))).toEqual([]);
    }
    expect(await act('neighbour', id, 'receipt')).toMatchObject({ status: 404 });
    expect(await act('leader', id, 'receipt')).toMatchObject({ status: 403 });
  });

  it('are listed page by page, the newest first', async () => {
    const first = await as('liaison').ask('GET', '/api/notices?level=1&year=2024&limit=5');
    const rest = await as('liaison').ask(
      'GET',
      `/api/notices?level=1&limit=5&cursor=${String(first.body['next'])}`,
    );
    const ids = [...itemsOf(first), ...itemsOf(rest)].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => Number(b) - Number(a)));
    expect(ids).toHaveLength(9);
    expect(itemsOf(await as('liaison').ask('GET', '/api/notices?year=2023'))).toEqual([]);
  });

  it('prove their service recipient by recipient', async () => {
    const id = reminder();
    await rig.query(
      `UPDATE deliveries SET state = CASE WHEN message->'recipient'->>'role' = 'liaison' THEN 'sent' ELSE 'failed' END,
              sent_at = CASE WHEN message->'recipient'->>'role' = 'liaison' THEN now() END, last_response = '550 no such user'
        WHERE notice_id = $1`,
      [id],
    );
    const statesOf = ({ body }: Answer) =>
      (body['deliveries'] as Item[]).map(({ role, state }) => `${String(role)} ${String(state)}`).sort();
    expect(statesOf(await show('supervisor', id))).toEqual(['liaison opened', 'unit_head failed']);
    const received = await act('head', id, 'receipt');
    expect(received).toMatchObject({
      status: 200,
      body: { status: 'received', servedOn: '2024-07-11', receivedByName: '人员head' },
    });
    expect(statesOf(received)).toEqual(['liaison opened', 'unit_head received']);
  });

  it('take a reply, which the office weighs once', async () => {
    const id = reminder();
    await act('liaison', id, 'receipt');
    expect(await act('liaison', id, 'reply', { text: '设备到货延迟。' })).toMatchObject({
      status: 200,
      body: { status: 'replied', replyPending: true, reply: { late: false, repliedByName: '人员liaison' } },
    });
    expect(await act('liaison', id, 'reply/decision', { accepted: true })).toMatchObject({ status: 403 });
    const early = { accepted: true, excusedUntil: '2024-07-01' };
    expect(await act('supervisor', id, 'reply/decision', early)).toMatchObject({
      status: 422,
      body: { code: 'EXCUSED_DAY_INVALID' },
    });
    const verdict = { accepted: true, excusedUntil: '2024-12-31', reason: '情况属实。' };
    expect(await act('supervisor', id, 'reply/decision', verdict)).toMatchObject({
      status: 200,
      body: { replyPending: false, reply: { accepted: true, excusedUntil: '2024-12-31' } },
    });
    expect(await act('approver', id, 'reply/decision', verdict)).toMatchObject({
      status: 422,
      body: { code: 'REPLY_NOT_PENDING' },
    });
  });

  it('are taken back with a reason: the number stays used and an open objection is settled', async () => {
    const id = reminder();
    await act('liaison', id, 'receipt');
    const { body: objection } = await act('liaison', id, 'objection', { statement });
    const stale = { version: 1, reason: '事实有误' };
    expect(await as('supervisor').ask('POST', `/api/notices/${id}/withdrawal`, stale)).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT', details: { status: 'received' } },
    });
    const { body: before } = await show('supervisor', id);
    expect(await act('supervisor', id, 'withdrawal', { reason: '事实有误' })).toMatchObject({
      status: 200,
      body: { status: 'withdrawn', number: before['number'], withdrawnReason: '事实有误' },
    });
    expect((await as('liaison').ask('GET', `/api/objections/${String(objection['id'])}`)).body).toMatchObject(
      {
        status: 'settled',
      },
    );
    expect(await levelOfCase(id)).toBe(0);
  });

  it('fall when an objection wins: the case steps back and goes on as the rules say', async () => {
    const id = reminder();
    await act('liaison', id, 'receipt');
    const raised = await act('liaison', id, 'objection', { statement });
    expect(raised).toMatchObject({ status: 201, body: { status: 'open', dueOn: '2024-08-10', late: false } });
    const objectionId = raised.body['id'];
    expect(await act('head', id, 'objection', { statement })).toMatchObject({
      status: 409,
      body: { code: 'OBJECTION_MADE_TWICE' },
    });
    const open = await as('second').ask('GET', '/api/objections?status=open');
    expect(itemsOf(open)).toContainEqual(expect.objectContaining({ id: objectionId, dueOn: '2024-08-10' }));
    expect(itemsOf(await as('stranger').ask('GET', '/api/objections'))).toEqual([]);
    expect(await decide('liaison', objectionId, { outcome: 'upheld' })).toMatchObject({ status: 403 });
    expect(await decide('stranger', objectionId, { outcome: 'upheld' })).toMatchObject({
      status: 404,
      body: { code: 'OBJECTION_NOT_FOUND' },
    });
    const answers = await Promise.all([
      decide('approver', objectionId, { outcome: 'upheld', reason: '事实不清。' }),
      decide('second', objectionId, { outcome: 'upheld', reason: '事实不清。' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await show('liaison', id)).body).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: '事实不清。',
      objectionStatus: 'upheld',
      acts: [],
    });
    expect(await levelOfCase(id)).toBe(0);
    const [entry] = await rig.entries('notice.objection_upheld');
    expect(entry).toMatchObject({ subject: `notice:${id}`, after: { objectionId, late: false } });
    const mails = await rig.query(
      `SELECT p.code, d.subject FROM deliveries d JOIN people p ON p.id = d.recipient_id
        WHERE d.topic = 'objection' AND d.subject LIKE 'objection:' || $1 || ':%' ORDER BY 1, 2`,
      [objectionId],
    );
    expect(mails).toEqual(
      [
        ...['approver', 'colleague', 'second', 'supervisor'].map((code) => ({
          code,
          subject: `objection:${String(objectionId)}:raised`,
        })),
        ...['head', 'liaison'].map((code) => ({ code, subject: `objection:${String(objectionId)}:decided` })),
      ].sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
    // The same facts are not issued again: the rule knows that they were excused, and says so.
    await rig.sweepOn('2024-07-12');
    await rig.sweepOn('2024-08-01');
    expect(await levelOfCase(id)).toBe(0);
    const { caseId } = (await show('supervisor', id)).body;
    expect((await as('liaison').ask('GET', `/api/cases/${String(caseId)}/why`)).body).toMatchObject({
      standing: {
        act: 'wait',
        reasons: [{ code: 'EXCUSED', finding: expect.stringContaining('申辩成立') as string }],
      },
    });
    clock.at = instantAt(day('2024-07-11'), '10:00');
  });

  it('are issued anew when the span of a won objection is over', async () => {
    const id = reminder();
    await act('liaison', id, 'receipt');
    const { body } = await act('liaison', id, 'objection', { statement });
    const verdict = { outcome: 'upheld', excusedUntil: '2024-07-10' };
    expect(await decide('second', body['id'], verdict)).toMatchObject({
      body: { code: 'EXCUSAL_DAY_INVALID' },
    });
    expect(await decide('second', body['id'], { ...verdict, excusedUntil: '2024-07-31' })).toMatchObject({
      body: { status: 'upheld', excusedUntil: '2024-07-31' },
    });
    await rig.sweepOn('2024-07-31');
    expect(await levelOfCase(id)).toBe(0);
    await rig.sweepOn('2024-08-01');
    expect(await levelOfCase(id)).toBe(1);
    clock.at = instantAt(day('2024-07-11'), '10:00');
  });

  it('stand when an objection loses, and whoever weighed the reply does not decide on it', async () => {
    const id = reminder();
    await act('liaison', id, 'receipt');
    await act('liaison', id, 'reply', { text: '不认可。' });
    await act('supervisor', id, 'reply/decision', { accepted: false, reason: '理由不足。' });
    const { body } = await act('liaison', id, 'objection', { statement });
    expect((await show('supervisor', id)).body['acts']).not.toContain('decide_objection');
    expect((await show('second', id)).body['acts']).toContain('decide_objection');
    const verdict = { outcome: 'dismissed' };
    expect(await decide('supervisor', body['id'], verdict)).toMatchObject({
      status: 422,
      body: { code: 'REVIEWER_INVOLVED' },
    });
    clock.at = instantAt(day('2024-08-12'), '10:00');
    expect(await decide('second', body['id'], verdict)).toMatchObject({
      status: 200,
      body: { status: 'dismissed', late: true, decidedByName: 'second' },
    });
    expect((await show('liaison', id)).body).toMatchObject({
      status: 'replied',
      objectionStatus: 'dismissed',
    });
    clock.at = instantAt(day('2024-07-12'), '10:00');
  });

  it('keep a reply after its term as late, and take no objection after thirty days', async () => {
    const id = reminder();
    await act('liaison', id, 'receipt');
    clock.at = instantAt(day('2024-07-22'), '10:00');
    expect((await act('liaison', id, 'reply', { text: '正在办理。' })).body).toMatchObject({
      replyLate: true,
      reply: { late: true },
    });
    clock.at = instantAt(day('2024-08-12'), '10:00');
    expect((await show('liaison', id)).body).toMatchObject({ objectionDueOn: '2024-08-11', acts: [] });
    expect(await act('liaison', id, 'objection', { statement })).toMatchObject({
      status: 422,
      body: { code: 'OBJECTION_TERM_OVER' },
    });
    clock.at = instantAt(day('2024-07-22'), '10:00');
  });

  it('of the higher levels are drafts of the office alone until an approver has signed them, once', async () => {
    await rig.serveAll();
    await rig.sweepOn('2024-08-20');
    const [id = 0, sentBack = 0] = await rig.ids(2, 'awaiting_signature');
    expect(await show('liaison', id)).toMatchObject({ status: 404 });
    expect(await show('supervisor', id)).toMatchObject({ body: { acts: ['withdraw'], number: null } });
    const mine = '/api/notices?awaitingMySignature=true';
    expect(itemsOf(await as('approver').ask('GET', mine)).map((item) => item['id'])).toContain(id);
    expect(itemsOf(await as('supervisor').ask('GET', mine))).toEqual([]);
    expect(await act('supervisor', id, 'signature')).toMatchObject({
      status: 403,
      body: { code: 'POWER_REFUSED' },
    });
    expect(await act('stranger', id, 'signature')).toMatchObject({ status: 404 });
    const answers = await Promise.all([act('approver', id, 'signature'), act('second', id, 'signature')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const signer = answers[0]?.status === 200 ? 'approver' : 'second';
    expect(await show('liaison', id)).toMatchObject({ status: 200, body: { status: 'issued', level: 2 } });
    await act('liaison', id, 'receipt');
    const { body: objection } = await act('liaison', id, 'objection', { statement });
    expect(await decide(signer, objection['id'], { outcome: 'dismissed' })).toMatchObject({
      status: 422,
      body: { code: 'REVIEWER_INVOLVED' },
    });

    const reason = '请补充约谈事由。';
    expect(await act('approver', sentBack, 'sending-back', { reason })).toMatchObject({
      body: { status: 'draft', acts: ['edit', 'submit', 'withdraw'] },
    });
    const told = await rig.query(
      "SELECT address, message->'why' AS why FROM deliveries WHERE subject LIKE $1 AND channel = 'mail' ORDER BY address",
      [`notice:${sentBack}:sent_back:%`],
    );
    // The engine drafted it: every supervisor of the office may go on with it.
    expect(told).toEqual(
      ['colleague', 'supervisor'].map((name) => ({ address: `${name}@yunxi.example`, why: [reason] })),
    );
    expect(await act('approver', sentBack, 'signature')).toMatchObject({
      status: 409,
      body: { code: 'TRANSITION_REFUSED' },
    });
    const grounds = ['任务逾期三十日未办结。'];
    expect(await act('supervisor', sentBack, 'submission', { grounds: [' '] })).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_CONTENT_INCOMPLETE' },
    });
    expect(await act('supervisor', sentBack, 'submission', { grounds })).toMatchObject({
      body: { status: 'awaiting_signature', content: { grounds } },
    });
    expect(await act('second', sentBack, 'signature')).toMatchObject({
      status: 200,
      body: { status: 'issued' },
    });
  });

  it('of the third level go out under a leader’s instruction alone', async () => {
    await rig.serveAll();
    await rig.sweepOn('2024-11-20');
    const [id = 0] = await rig.ids(3, 'awaiting_signature');
    expect(await act('approver', id, 'signature')).toMatchObject({
      status: 422,
      body: { code: 'NOTICE_INSTRUCTION_MISSING' },
    });
    const text = '请认真核查。';
    const wrong = { leaderId: await rig.personId('neighbour'), text };
    expect(await act('approver', id, 'signature', { instruction: wrong })).toMatchObject({
      status: 422,
      body: { code: 'INSTRUCTION_NOT_FROM_LEADER' },
    });
    const instruction = { leaderId: rig.office.leaderId, text };
    expect(await act('approver', id, 'signature', { instruction })).toMatchObject({
      status: 200,
      body: { status: 'issued', level: 3, instruction: { ...instruction, leaderName: '人员leader' } },
    });
  });
});
