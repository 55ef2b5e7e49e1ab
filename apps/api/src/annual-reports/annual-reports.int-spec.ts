import { strFromU8, unzipSync } from 'fflate';
import { day } from '#domain/shared';
import type { County } from '#testing';
import type { ApiRig, Browser } from '../http/rig-for-specs.ts';
import { type TwoCounties, twoCounties } from '../statistics/two-counties-for-specs.ts';

interface ParagraphBody {
  readonly key: string;
  readonly runs: readonly {
    readonly text: string;
    readonly number?: { readonly figure: string; readonly year: number };
    readonly state?: string;
    readonly list?: string;
  }[];
}

describe('an annual report over HTTP', () => {
  const path = '/api/annual-reports/2026';
  let stage: TwoCounties;
  let rig: ApiRig;
  let north: County;
  let supervisor: Browser;
  let approver: Browser;

  beforeAll(async () => {
    stage = await twoCounties(day('2027-02-22'), (query, { officeId }) =>
      query(
        "UPDATE targets SET status = 'not_met', judgement = '资金没有到位。', title = '建成复议服务站5个' WHERE office_id = $1",
        [officeId],
      ),
    );
    ({ rig, north } = stage);
    supervisor = await rig.signedIn('north-supervisor');
    approver = await rig.signedIn('north-approver');
  });
  afterAll(() => stage.close());

  const paragraphs = (body: Record<string, unknown>): ParagraphBody[] =>
    (body['sections'] as { paragraphs: ParagraphBody[] }[]).flatMap((section) => section.paragraphs);
  const textOf = (body: Record<string, unknown>, key: string) =>
    paragraphs(body)
      .find((one) => one.key === key)
      ?.runs.map(({ text }) => text)
      .join('');
  const show = (browser: Browser) => browser.ask('GET', `${path}?officeId=${north.officeId}`);
  const save = (version: number, ...worded: readonly object[]) =>
    supervisor.ask('PUT', path, { officeId: north.officeId, version, paragraphs: worded });
  const finalise = (version: number) =>
    approver.ask('POST', `${path}/finalisation`, { officeId: north.officeId, version });
  const file = async (query: string) => {
    const { cookie = '' } = supervisor;
    const answer = await fetch(`${rig.origin}${path}/file?officeId=${north.officeId}&${query}`, {
      headers: { cookie },
    });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };

  it('is drafted from the ledger, each number with the list it opens, and counts the days', async () => {
    const { status, body } = await show(supervisor);
    expect([status, body['version'], body['status']]).toEqual([200, 0, 'draft']);
    expect(textOf(body, 'not_met')).toBe('未实现的目标1个（上年0个）：“建成复议服务站5个”，资金没有到位。');
    const numbers = paragraphs(body).flatMap(({ runs }) => runs.filter(({ number }) => number));
    for (const { text, list = '' } of numbers.filter((one) => !one.text.endsWith('%'))) {
      const { body: page } = await supervisor.ask('GET', `${list}&limit=200`);
      expect([list, (page['items'] as unknown[]).length]).toEqual([list, Number(text)]);
    }
    expect(body['countdowns']).toMatchObject([
      { before: '2027-03-01', lastOn: '2027-02-28', calendarDays: 6 },
      { before: '2027-04-01', lastOn: '2027-03-31', calendarDays: 37 },
    ]);
  });

  it('takes a person’s words in versions, and marks a number that is not the ledger’s', async () => {
    const words = {
      key: 'supervision',
      runs: [
        { text: '印发督办文书' },
        { text: '99', number: { figure: 'documents.total', year: 2026 } },
        { text: '件。' },
      ],
    };
    const { status, body } = await save(0, words);
    expect([status, body['version']]).toEqual([200, 1]);
    const run = paragraphs(body).find(({ key }) => key === 'supervision')?.runs[1];
    expect(run).toMatchObject({ text: '99', state: 'edited', ledger: '0' });
    expect(await save(0, words)).toMatchObject({ status: 409, body: { code: 'VERSION_CONFLICT' } });
    const back = await save(1, { key: 'supervision', runs: [] });
    expect(textOf(back.body, 'supervision')).toContain('全年印发督办文书0件');
  });

  it('cannot be made final without its unmet targets, nor by who may not', async () => {
    const written = ['causes', 'leadership_words', 'next_words'].map((key) => ({
      key,
      runs: [{ text: '已写明。' }],
    }));
    await save(2, ...written, { key: 'not_met', runs: [{ text: '目标全部实现。' }] });
    const refused = await finalise(3);
    expect(refused).toMatchObject({ status: 422, body: { code: 'ANNUAL_REPORT_TARGETS_OMITTED' } });
    expect(refused.body['title']).toContain('建成复议服务站5个');
    await save(3, { key: 'not_met', runs: [] });
    const bySupervisor = await supervisor.ask('POST', `${path}/finalisation`, {
      ...{ officeId: north.officeId, version: 4 },
    });
    expect(bySupervisor.status).toBe(403);
    const final = await finalise(4);
    expect([final.status, final.body['status'], final.body['version']]).toEqual([200, 'final', 5]);
    expect((await save(5, ...written)).status).toBe(409);
  });

  it('stays as it was when the ledger goes on, as text and as Word', async () => {
    await stage.query("UPDATE targets SET status = 'met' WHERE office_id = $1", [north.officeId]);
    expect(textOf((await show(approver)).body, 'not_met')).toContain('未实现的目标1个');
    expect((await file('format=txt')).toString()).toContain('　　未实现的目标1个');
    const word = unzipSync(new Uint8Array(await file('format=docx')));
    const said = strFromU8(word['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');
    expect(said).toContain('二、存在的不足和原因');
    expect(said).toContain('2027年2月22日');
  });

  it('is opened again for a reason, and keeps its history', async () => {
    const body = { officeId: north.officeId, version: 5, reason: '补充数据' };
    expect(await approver.ask('POST', `${path}/reopening`, body)).toMatchObject({
      ...{ status: 200, body: { status: 'draft', version: 6 } },
    });
    const { body: page } = await supervisor.ask('GET', `${path}/versions?officeId=${north.officeId}&limit=2`);
    expect(page['items']).toMatchObject([
      { version: 6, status: 'draft', reason: '补充数据' },
      { version: 5, status: 'final' },
    ]);
    expect((await file('format=txt&version=3')).toString()).toContain('目标全部实现。');
  });

  it('is not there for anybody outside of the office', async () => {
    for (const login of ['south-supervisor', 'south-approver']) {
      const stranger = await rig.signedIn(login);
      expect(await show(stranger)).toMatchObject({ status: 404, body: { code: 'ORGANIZATION_NOT_FOUND' } });
    }
    expect((await show(await rig.signedIn('north-liaison'))).status).toBe(403);
  });
});
