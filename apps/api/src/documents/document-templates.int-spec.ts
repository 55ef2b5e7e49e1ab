import { DEFAULT_TEMPLATES, type DocumentTemplate } from '#domain/official-document';
import { day, instantAt } from '#domain/shared';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { noticesRig, type NoticesRig } from '../notices/rig-for-specs.ts';

const STANDARD = DEFAULT_TEMPLATES.interview_notice;
const WITH_TASK: DocumentTemplate = {
  ...STANDARD,
  lines: [{ text: '就“{{任务名称}}”进行约谈。' }, ...STANDARD.lines.slice(1)],
};

describe('templates of documents', () => {
  const clock = new TestClock(instantAt(day('2024-07-11'), '09:00'));
  let database: TestDatabase;
  let rig: NoticesRig;

  beforeAll(async () => {
    database = await createTestDatabase();
    rig = await noticesRig(database.connection, clock, new TestClock(clock.at), 2);
    await rig.sweepOn('2024-07-11');
  });

  afterAll(async () => {
    await rig.close();
    await database.drop();
  });

  const ask = async (login: string, method: 'GET' | 'POST', path: string, body?: unknown) =>
    (await rig.signedIn(login)).ask(method, `/api/document-templates${path}`, body);
  const publication = (template: DocumentTemplate, basedOnVersion: number, note = '写明任务名称。') => ({
    ...{ officeId: rig.office.officeId, kind: 'interview_notice', template, basedOnVersion, note },
  });

  it('begin with the words of the product, and say what may and what must stand in them', async () => {
    const { status, body } = await ask('supervisor', 'GET', `/kinds?officeId=${rig.office.officeId}`);
    expect(status).toBe(200);
    const kinds = body['kinds'] as {
      kind: string;
      current: unknown;
      template: unknown;
      placeholders: unknown;
    }[];
    expect(kinds).toHaveLength(8);
    expect(kinds.find(({ kind }) => kind === 'interview_notice')).toMatchObject({
      ...{ name: '约谈通知书', current: null, template: STANDARD },
      placeholders: { required: ['事实', '要求', '规则'] },
    });
    for (const login of ['stranger', 'sysadmin']) {
      const { status: other } = await ask(login, 'GET', `/kinds?officeId=${rig.office.unitId}`);
      expect(other).toBe(404);
    }
    expect((await ask('liaison', 'GET', `/kinds?officeId=${rig.office.officeId}`)).status).toBe(403);
  });

  it('are checked: every fault at once, named', async () => {
    const template = { title: '{{标题', lines: [{ text: '{{单位名}}：' }, { level: 3, text: '{{*事实}}' }] };
    const { body } = await ask('supervisor', 'POST', '/check', { kind: 'interview_notice', template });
    expect(body).toEqual({
      valid: false,
      faults: [
        { line: 0, fault: '占位符的花括号不成对' },
        { line: 1, fault: '没有名为“单位名”的占位符' },
        { line: null, fault: '缺少占位符“要求”' },
        { line: null, fault: '缺少占位符“规则”' },
      ],
    });
    const refused = await ask('approver', 'POST', '', publication(template as DocumentTemplate, 0));
    expect([refused.status, refused.body['code']]).toEqual([422, 'TEMPLATE_INVALID']);
    expect(refused.body['title']).toContain('没有名为“单位名”的占位符');
  });

  it('are published as versions by whoever may, and never changed', async () => {
    expect((await ask('supervisor', 'POST', '', publication(WITH_TASK, 0))).status).toBe(403);
    expect((await ask('stranger', 'POST', '', publication(WITH_TASK, 0))).status).toBe(404);
    const first = await ask('approver', 'POST', '', publication(WITH_TASK, 0));
    expect([first.status, first.body]).toMatchObject([
      201,
      { version: 1, current: true, template: WITH_TASK },
    ]);
    const late = await ask('second', 'POST', '', publication(STANDARD, 0));
    expect([late.status, late.body['code'], late.body['details']]).toMatchObject([
      ...[409, 'VERSION_CONFLICT', { version: 1 }],
    ]);
    const list = await ask(
      'supervisor',
      'GET',
      `?officeId=${rig.office.officeId}&kind=interview_notice&limit=10`,
    );
    expect(list.body['items']).toMatchObject([{ version: 1, note: '写明任务名称。' }]);
    const id = String(first.body['id']);
    expect((await ask('supervisor', 'GET', `/${id}`)).body).toMatchObject({ version: 1 });
    expect((await ask('stranger', 'GET', `/${id}`)).status).toBe(404);
    const told = await rig.query<{ subject: string }>(
      `SELECT subject FROM ledger_entries WHERE action = 'document_template.published'`,
    );
    expect(told).toEqual([{ subject: `document_template:${id}` }]);
  });

  it('are looked at as PDF before they are published, with the sample or with a notice', async () => {
    const { cookie = '', csrfToken = '' } = await rig.signedIn('approver');
    const preview = async (wish: object) => {
      const answer = await fetch(`${rig.origin}/api/document-templates/preview`, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json' },
        body: JSON.stringify({ officeId: rig.office.officeId, ...wish }),
      });
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    const sample = await preview({ kind: 'interview_notice', template: WITH_TASK });
    expect([sample.status, sample.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    const [noticeId] = await rig.ids(1, 'issued');
    expect((await preview({ kind: 'guidance_list', noticeId })).status).toBe(200);
    expect((await preview({ kind: 'interview_notice', noticeId })).status).toBe(422);
  });

  it('that ask for what a document has not keep it from being submitted and from being signed', async () => {
    const supervisor = await rig.signedIn('supervisor');
    const { officeId, unitId } = rig.office;
    const drafted = await supervisor.ask('POST', '/api/notices', {
      ...{ kind: 'interview_notice', officeId, unitId, title: '关于案卷评查的约谈通知书' },
      ...{ grounds: ['案卷评查未按期开展。'], startReason: '情况紧急。' },
    });
    expect(drafted.status).toBe(201);
    const noticeId = Number(drafted.body['id']);
    const submit = () =>
      supervisor.ask('POST', `/api/notices/${noticeId}/submission`, {
        version: Number(drafted.body['version']),
      });
    const refused = await submit();
    expect([refused.status, refused.body['code']]).toEqual([422, 'DOCUMENT_PLACEHOLDER_EMPTY']);
    expect(refused.body['title']).toContain('“任务名称”');
    const back = await ask('approver', 'POST', '', publication(STANDARD, 1, '没有任务的文书也要能发。'));
    expect(back.body).toMatchObject({ version: 2 });
    expect((await submit()).status).toBeLessThan(300);
    await ask('approver', 'POST', '', publication(WITH_TASK, 2, '再试。'));
    const approver = await rig.signedIn('approver');
    const sign = await approver.ask('POST', `/api/notices/${noticeId}/signature`, {
      version: Number(drafted.body['version']) + 1,
    });
    expect([sign.status, sign.body['code']]).toEqual([422, 'DOCUMENT_PLACEHOLDER_EMPTY']);
    const [row] = await rig.query<{ number: string | null }>('SELECT number FROM notices WHERE id = $1', [
      noticeId,
    ]);
    expect(row?.number).toBeNull();
  });
});
