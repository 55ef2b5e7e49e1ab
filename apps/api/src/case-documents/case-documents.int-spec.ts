import { strFromU8, unzipSync } from 'fflate';
import { ChainProof } from '#features/documents';
import { RectificationHandOver, SetAsideService } from '#features/rectification';
import { SYSTEM } from '#platform/actor';
import { Browser } from '../http/rig-for-specs.ts';
import { type InspectionRig, inspectionRig } from '../inspections/rig-for-specs.ts';
import { type InterviewsRig, interviewsRig } from '../interviews/rig-for-specs.ts';
import { SIGNING_IN_MS } from '../tasks/tasks-town-for-specs.ts';

/** What was printed: its status, its code when it was refused, and the words of a Word file. */
async function printed(browser: Browser, origin: string, path: string) {
  const answer = await fetch(`${origin}${path}`, { headers: { cookie: browser.cookie ?? '' } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const { code } = JSON.parse(strFromU8(bytes)) as { code: string };
    return { status: answer.status, code, text: '', head: '' };
  }
  const parts = type === 'application/pdf' ? {} : unzipSync(bytes);
  const text = Object.entries(parts)
    .filter(([name]) => /document\.xml$|header\d\.xml$/.test(name))
    .map(([, part]) => strFromU8(part).replaceAll(/<[^>]+>/g, ''))
    .join('');
  return { status: answer.status, code: undefined, text, head: strFromU8(bytes.subarray(0, 5)) };
}

describe('papers of inspections and of what they found', () => {
  let stage: InspectionRig;
  const get = (who: keyof InspectionRig['as'], path: string) =>
    printed(stage.as[who], stage.rig.origin, path);

  beforeAll(async () => {
    stage = await inspectionRig('2024-03-01');
  }, SIGNING_IN_MS);
  afterAll(() => stage.close());

  it('are a draft of the office until they are signed, and then each unit’s own part', async () => {
    const { unitId, secondId } = stage.ids;
    const finding = (of: number, fact: string) => ({
      ...{ unitId: of, kind: 'problem', fact, evidence: '案卷复印件。', demand: '补齐审核意见。' },
      completionDays: 60,
    });
    const drafted = await stage.as.supervisor.ask('POST', '/api/inspections', await stage.plan());
    let inspection = await stage.done('supervisor', drafted.body as never, 'submission');
    inspection = await stage.done('approver', inspection, 'approval');
    inspection = await stage.done('supervisor', inspection, 'start');
    const path = `/api/inspections/${inspection.id}/document/file`;
    expect(await get('supervisor', path)).toMatchObject({
      ...{ status: 422, code: 'INSPECTION_CONCLUSION_INCOMPLETE' },
    });
    const findings = [finding(unitId, '卷宗甲缺审核意见。'), finding(secondId, '卷宗乙缺审核意见。')];
    await stage.done('supervisor', inspection, 'findings', { findings });
    inspection = await stage.page('supervisor', inspection);
    inspection = await stage.done('supervisor', inspection, 'assessments', {
      ...{ summary: '总体较好。', assessments: [] },
    });
    const draft = await get('supervisor', `${path}?format=docx`);
    expect(draft.text).toContain('草稿');
    expect(draft.text).toContain('卷宗乙缺审核意见。');
    expect(await get('liaison', path)).toMatchObject({ status: 404, code: 'INSPECTION_DOCUMENT_NOT_FOUND' });

    inspection = await stage.done('supervisor', inspection, 'conclusion');
    inspection = await stage.done('chief', inspection, 'instructions', { text: '同意反馈。' });
    inspection = await stage.done('approver', inspection, 'signature');
    const whole = await get('supervisor', `${path}?format=docx`);
    expect(whole.text).toContain(String(inspection['number']));
    expect(whole.text).not.toContain('草稿');
    const own = await get('liaison', `${path}?format=docx`);
    expect(own.text).toContain('卷宗甲缺审核意见。');
    expect(own.text).not.toContain('卷宗乙');
    const part = await get('supervisor', `${path}?format=docx&unitId=${secondId}`);
    expect(part.text).not.toContain('卷宗甲');
    expect(await get('liaison', `${path}?unitId=${secondId}`)).toMatchObject({ status: 404 });
    expect(await get('stranger', path)).toMatchObject({ status: 404 });
  });

  it('tell a unit what to put right and that it is struck off, until the item says otherwise', async () => {
    const { body } = await stage.as.liaison.ask('GET', '/api/rectification');
    const [item] = body['items'] as { id: number; code: string }[];
    const path = `/api/rectification/${item?.id}/document`;
    const notice = await get('liaison', `${path}?format=docx`);
    expect(notice.text).toContain(`整改编号：${item?.code}，来源：督察发现`);
    expect(notice.text).toContain('补齐审核意见。');
    expect((await get('liaison', path)).head).toBe('%PDF-');
    expect(await get('liaison', `${path}?kind=closing`)).toMatchObject({
      ...{ status: 409, code: 'RECTIFICATION_DOCUMENT_STATE' },
    });
    expect(await get('second', path)).toMatchObject({ status: 404, code: 'RECTIFICATION_NOT_FOUND' });
    const head = await stage.rig.signedIn('head');
    const act = async (who: Browser, name: string, more: object = {}) => {
      const { body: now } = await stage.as.supervisor.ask('GET', `/api/rectification/${item?.id}`);
      const answer = await who.ask('POST', `/api/rectification/${item?.id}/${name}`, {
        ...{ version: now['version'], ...more },
      });
      if (answer.status >= 300) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    };
    const state = async (paper: { text: string }): Promise<unknown> => {
      const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(paper.text) ?? [];
      return (await stage.as.liaison.ask('GET', `/api/public/documents/${code}`)).body['state'];
    };
    const agreed = {
      measure: '逐卷补齐。',
      responsibleId: await stage.person('liaison'),
      dueOn: '2024-03-29',
    };
    expect(await state(notice)).toBe('in_force');
    stage.moveTo('2024-03-05');
    await act(head, 'measures', agreed);
    expect(await state(notice)).toBe('replaced');
    const second = await get('liaison', `${path}?format=docx`);
    for (const words of [
      ...['落实整改措施：逐卷补齐。', `${item?.code}-2`, '2024年3月5日'],
      `本通知书代替2024年3月1日印发的整改通知书（${item?.code}）。`,
    ])
      expect(second.text).toContain(words);
    expect(notice.text).not.toContain('2024年3月5日');
    expect(await state(second)).toBe('in_force');

    const evidence = [{ name: '补正材料', reference: '档案室' }];
    const closed = async () => {
      await act(stage.as.liaison, 'submission', { evidence });
      await act(stage.as.supervisor, 'closure', {});
      return get('liaison', `${path}?kind=closing&format=docx`);
    };
    const closing = await closed();
    expect(closing.text).toContain('逐卷补齐。');
    expect(closing.text).toContain('经人员supervisor于');
    expect((await get('supervisor', `${path}?kind=closing&format=docx`)).text).toBe(closing.text);
    expect(await state(closing)).toBe('in_force');
    await act(stage.as.supervisor, 'reopening', { reason: '抽查又见缺审核意见的卷宗。' });
    expect(await Promise.all([closing, second].map(state))).toEqual(['withdrawn', 'replaced']);
    await act(head, 'measures', agreed);
    const again = await closed();
    expect(await Promise.all([closing, again].map(state))).toEqual(['withdrawn', 'in_force']);
  });

  it('list several problems of one unit in one notice, which is amended by the first that does not stand', async () => {
    const { officeId, unitId, secondId } = stage.ids;
    const [own, their] = [await stage.person('liaison'), await stage.person('second')];
    const dueOn = '2024-04-30';
    const entered = await stage.as.supervisor.ask('POST', '/api/rectification', {
      officeId,
      items: [unitId, unitId, unitId, secondId].map((of, nth) => ({
        ...{ unitId: of, source: 'audit', problem: `第${nth + 1}本台账不全。` },
        ...(nth === 2
          ? {}
          : { agreed: { measure: '补齐台账。', responsibleId: of === unitId ? own : their, dueOn } }),
      })),
    });
    const [one = 0, two = 0, three = 0, other = 0] = (entered.body['items'] as { id: number }[]).map(
      ({ id }) => id,
    );
    const issue = (who: keyof InspectionRig['as'], ...itemIds: number[]) =>
      stage.as[who].ask('POST', '/api/rectification/notices', { itemIds });
    for (const [itemIds, code] of [
      [[one, other], 'RECTIFICATION_NOTICE_MIXED'],
      [[one, three], 'RECTIFICATION_NOTICE_DAY_MISSING'],
      [[one, 999_999], 'RECTIFICATION_NOT_FOUND'],
    ] as const)
      expect((await issue('supervisor', ...itemIds)).body).toMatchObject({ code });
    expect(await issue('stranger', one, two)).toMatchObject({ status: 404 });
    expect(await issue('liaison', one, two)).toMatchObject({ status: 403 });

    const { status, body } = await issue('supervisor', one, two);
    expect([status, body]).toMatchObject([
      201,
      { unitId, issuedOn: '2024-03-05', state: 'in_force', endedOn: null, items: [{ id: one }, { id: two }] },
    ]);
    const path = `/api/rectification/notices/${Number(body['id'])}`;
    const paper = await get('liaison', `${path}/document?format=docx`);
    for (const words of [
      ...[
        String(body['number']),
        '共2个问题，详见附件。',
        '第1本台账不全。',
        '第2本台账不全。',
        '2024年4月30日',
      ],
    ])
      expect(paper.text).toContain(words);
    expect((await get('supervisor', `${path}/document`)).head).toBe('%PDF-');
    expect(await get('second', `${path}/document`)).toMatchObject({
      ...{ status: 404, code: 'RECTIFICATION_NOTICE_NOT_FOUND' },
    });
    const listed = await stage.as.liaison.ask('GET', `/api/rectification/notices?itemId=${two}`);
    expect(listed.body['items']).toEqual([body]);
    const { cookie = '' } = stage.as.supervisor;
    const file = await fetch(`${stage.rig.origin}${path}/document?format=docx`, { headers: { cookie } });
    const bytes = Buffer.from(await file.arrayBuffer());
    const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(paper.text) ?? [];
    const setAside = async (itemId: number) => {
      await stage.rig.uow.run((tx) =>
        stage.rig.app
          .get(SetAsideService, { strict: false })
          .setAsideIn(tx, stage.clock.at, SYSTEM, { itemIds: [itemId], reason: '账本在别处。' }),
      );
      const proof = await stage.rig.app.get(ChainProof, { strict: false }).prove(bytes);
      return [(await stage.as.liaison.ask('GET', path)).body, proof] as const;
    };
    const amended = { state: 'amended', endedOn: '2024-03-05' };
    expect(await setAside(two)).toMatchObject([amended, { verdict: 'amended', document: amended }]);
    const page = await new Browser(stage.rig.origin).travel(`/verify/${code}`);
    expect(page.text).toContain('已于2024年3月5日经复核变更，所列问题以复核决定为准。');
    // What of it stands is still to be put right by the same paper.
    expect((await get('liaison', `${path}/document?format=docx`)).text).toBe(paper.text);
    expect(await setAside(one)).toMatchObject([{ state: 'set_aside' }, { verdict: 'set_aside' }]);
  });

  it('stand no more as they were issued once a review finds otherwise, and say since when', async () => {
    const { unitId, secondId } = stage.ids;
    const { body: list } = await stage.as.supervisor.ask('GET', '/api/inspections');
    const [inspection] = list['items'] as { id: number }[];
    const id = inspection?.id ?? 0;
    const bytes = async (query: string) => {
      const path = `/api/inspections/${id}/document/file?format=docx${query}`;
      const { cookie = '' } = stage.as.supervisor;
      return Buffer.from(
        await (await fetch(`${stage.rig.origin}${path}`, { headers: { cookie } })).arrayBuffer(),
      );
    };
    const papers = [await bytes(`&unitId=${unitId}`), await bytes(''), await bytes(`&unitId=${secondId}`)];
    const proved = () =>
      Promise.all(papers.map((paper) => stage.rig.app.get(ChainProof, { strict: false }).prove(paper)));
    expect((await proved()).map(({ verdict }) => verdict)).toEqual(['genuine', 'genuine', 'genuine']);

    const version = async () => {
      const { parts } = await stage.page('liaison', { id });
      return (parts as { unitId: number; version: number }[]).find((part) => part.unitId === unitId)?.version;
    };
    const post = async (who: keyof InspectionRig['as'], path: string, body: object) => {
      const answer = await stage.as[who].ask('POST', `/api/inspections/${path}`, body);
      if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    };
    await post('liaison', `${id}/receipt`, { unitId, version: await version() });
    const { body: found } = await stage.as.liaison.ask('GET', `/api/inspections/${id}/findings`);
    const findingIds = (found['items'] as { id: number }[]).map((finding) => finding.id);
    const asked = await post('liaison', `${id}/reviews`, {
      ...{ unitId, version: await version(), findingIds, statement: '审核意见单独成册。' },
    });
    const [review] = asked['reviews'] as { id: number; version: number }[];
    stage.moveTo('2024-03-15');
    await post('colleague', `reviews/${review?.id}/decision`, {
      ...{ version: review?.version, outcome: 'upheld', setAsideIds: findingIds, reason: '原卷齐全。' },
    });
    const after = await proved();
    expect(after.map(({ verdict, document }) => [verdict, document?.endedOn])).toEqual([
      ['set_aside', '2024-03-15'],
      ['amended', '2024-03-15'],
      ['genuine', null],
    ]);
    const page = await new Browser(stage.rig.origin).travel(`/verify/${after[1]?.document?.code}`);
    expect(page.text).toContain('已于2024年3月15日经复核变更，所列问题以复核决定为准。');
    expect(page.text).not.toContain('现行有效');
    // Printed again it is the same paper, and its standing the same.
    expect((await bytes('')).equals(papers[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('name the unit that took another’s place from the next printing on', async () => {
    const { secondId, helpingId } = stage.ids;
    const { body } = await stage.as.second.ask('GET', '/api/rectification');
    const [item] = body['items'] as { id: number; code: string }[];
    const path = `/api/rectification/${item?.id}/document?format=docx`;
    const state = async (paper: { text: string }): Promise<unknown> => {
      const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(paper.text) ?? [];
      return (await new Browser(stage.rig.origin).ask('GET', `/api/public/documents/${code}`)).body['state'];
    };
    const former = await get('second', path);
    expect(former.text).toContain('关于第二单位有关问题的整改通知书');
    await stage.rig.uow.run((tx) =>
      stage.rig.app.get(RectificationHandOver, { strict: false }).handOverIn(tx, stage.clock.at, SYSTEM, {
        ...{ fromUnitId: secondId, toUnitId: helpingId, reason: '机构改革' },
      }),
    );
    expect(await state(former)).toBe('replaced');
    const next = await get('helper', path);
    for (const words of ['关于抽调单位有关问题的整改通知书', `${item?.code}-2`, `（${item?.code}）`])
      expect(next.text).toContain(words);
    expect(next.text).not.toContain('第二单位');
    expect(await state(next)).toBe('in_force');
  });
});

describe('the record of an interview on paper', () => {
  let town: InterviewsRig;
  const get = (who: keyof InterviewsRig['as'], path: string) => printed(town.as[who], town.rig.origin, path);
  const act = async (
    who: keyof InterviewsRig['as'],
    page: Record<string, unknown>,
    name: string,
    body = {},
  ) =>
    (
      await town.as[who].ask('POST', `/api/interviews/${Number(page['id'])}/${name}`, {
        ...{ version: page['version'], ...body },
      })
    ).body;

  beforeAll(async () => {
    town = await interviewsRig();
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('is a draft until both sides have spoken, and nobody else’s', async () => {
    const hostId = town.office.approverId;
    const { body } = await town.as.supervisor.ask('POST', '/api/interviews', {
      ...{ officeId: town.office.officeId, on: '2024-07-18', time: '15:00', place: '三楼会议室', hostId },
      noticeIds: [(await town.notice()).id],
    });
    let [page = {}] = body['items'] as Record<string, unknown>[];
    const path = `/api/interviews/${Number(page['id'])}/document?format=docx`;
    expect(await get('supervisor', path)).toMatchObject({ status: 409, code: 'INTERVIEW_DOCUMENT_STATE' });
    town.at('2024-07-18', '16:00');
    const present = (position: number) => ({ position, attendance: 'present' });
    page = await act('supervisor', page, 'attendance', { attendance: [present(1), present(2)] });
    page = await act('supervisor', page, 'record', {
      ...{ said: '单位作了说明。', problems: ['任务逾期未完成。'], causes: [] },
      promises: [{ measure: '修订制度', responsibleId: await town.personId('head'), dueOn: '2024-07-26' }],
    });
    const draft = await get('liaison', path);
    expect(draft.text).toContain('草稿');
    expect(draft.text).toContain('修订制度。责任人人员head，2024年7月26日前完成。');
    page = await act('approver', page, 'office-confirmation');
    page = await act('head', page, 'unit-confirmation');
    expect(page).toMatchObject({ status: 'concluded' });
    const record = await get('head', path);
    expect(record.text).not.toContain('草稿');
    expect(record.text).toContain('以上内容经双方核对，记录属实。');
    // Printed once: what names and words become later changes nothing.
    await town.query(`UPDATE organizations SET name = '改名后的机构' WHERE id = $1`, [town.office.unitId]);
    expect((await get('head', path)).text).toBe(record.text);
    const kept = await town.query<{ code: string }>(`SELECT code FROM issued_documents WHERE subject = $1`, [
      `interview:${Number(page['id'])}`,
    ]);
    expect(kept).toHaveLength(1);
    expect(record.text).toContain('验证码');
    for (const who of ['second', 'stranger'] as const)
      expect(await get(who, path)).toMatchObject({ status: 404, code: 'INTERVIEW_NOT_FOUND' });
  });
});
