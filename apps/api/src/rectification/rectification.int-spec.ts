import type { Browser } from '../http/rig-for-specs.ts';
import { SIGNING_IN_MS, type TaskTown, taskTown } from '../tasks/tasks-town-for-specs.ts';

interface Item {
  readonly id: number;
  readonly version: number;
  readonly [field: string]: unknown;
}

const evidence = [{ name: '修订后的会签制度', reference: '云水〔2024〕12号' }];

describe('the rectification ledger over HTTP', () => {
  let town: TaskTown;
  let head: Browser;

  const ask = (who: keyof TaskTown['as'] | 'head', ...rest: Parameters<Browser['ask']>) =>
    (who === 'head' ? head : town.as[who]).ask(...rest);
  const entered = (more: object = {}) => ({
    ...{ unitId: town.office.unitId, source: 'file_review', problem: '行政处罚案卷缺少法制审核意见。' },
    ...more,
  });
  const open = async (more: object = {}): Promise<Item> => {
    const body = { officeId: town.office.officeId, items: [entered(more)] };
    const answer = await ask('supervisor', 'POST', '/api/rectification', body);
    const [item] = (answer.body['items'] ?? []) as Item[];
    if (!item) throw new Error(JSON.stringify(answer.body));
    return item;
  };
  const act = async (who: keyof TaskTown['as'] | 'head', item: Item, name: string, body: object = {}) => {
    const path = `/api/rectification/${item.id}/${name}`;
    const answer = await ask(who, 'POST', path, { version: item.version, ...body });
    return { ...answer, item: answer.body as Item };
  };
  const measure = () => ({
    ...{ measure: '逐卷补齐，修订会签制度。', responsibleId: town.office.liaisonId, dueOn: '2024-03-29' },
  });
  const submitted = async (more: object = {}): Promise<Item> => {
    const item = await open({ agreed: measure(), ...more });
    return (await act('liaison', item, 'submission', { evidence })).item;
  };
  const closed = async (more: object = {}): Promise<Item> =>
    (await act('supervisor', await submitted(more), 'closure', { finding: '现场核验属实。' })).item;
  const listed = async (who: keyof TaskTown['as'], query = '') => {
    const { status, body } = await ask(who, 'GET', `/api/rectification${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return { items: body['items'] as Item[], next: body['next'] as string | null };
  };

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    head = await town.rig.signedIn('head');
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('leads an item from a case review to its striking off, each step by whom its life says', async () => {
    const item = await open({ sourceRef: '云法评〔2024〕1号', foundOn: '2024-01-05' });
    expect(item).toMatchObject({
      ...{ status: 'open', source: 'file_review', sourceRef: '云法评〔2024〕1号', foundOn: '2024-01-05' },
      ...{ officeName: '机构office', unitName: '机构unit', version: 1, code: 'ZG-2024-0001' },
    });
    expect(await act('liaison', item, 'measures', measure())).toMatchObject({ status: 403 });
    expect(await act('approver', item, 'measures', measure())).toMatchObject({ status: 403 });
    const agreed = (await act('head', item, 'measures', measure())).item;
    expect(agreed).toMatchObject({ status: 'measures_agreed', dueOn: '2024-03-29', steps: ['start'] });
    const begun = (await act('liaison', agreed, 'start')).item;
    const proven = (await act('liaison', begun, 'evidence', { evidence })).item;
    expect(proven).toMatchObject({
      status: 'in_progress',
      evidence: [{ ...evidence[0], addedOn: '2024-01-08', addedByName: '人员liaison', judged: false }],
    });
    const waiting = (await act('head', proven, 'submission')).item;
    const back = (await act('supervisor', waiting, 'sending-back', { reason: '缺少回头看记录。' })).item;
    expect(back).toMatchObject({ status: 'in_progress', evidence: [{ judged: true }] });
    expect(await act('liaison', back, 'submission')).toMatchObject({
      status: 422,
      body: { code: 'RECTIFICATION_EVIDENCE_MISSING' },
    });
    const again = await act('liaison', back, 'submission', {
      evidence: [{ name: '回头看记录', reference: '附件2' }],
    });
    const done = await act('approver', again.item, 'closure', { finding: '现场核验属实。' });
    expect(done.body).toMatchObject({ status: 'closed', verifierName: '人员approver', steps: [] });
    const { body } = await ask('liaison', 'GET', `/api/rectification/${item.id}/story`);
    expect(
      (body['items'] as { who: string; sentence: string }[]).map((e) => `${e.who} ${e.sentence}`),
    ).toEqual([
      '人员supervisor 列入整改台账',
      '人员head 确定措施，2024年3月29日前完成：逐卷补齐，修订会签制度',
      '人员liaison 开始整改',
      '人员liaison 补充佐证：修订后的会签制度',
      '人员head 报请核验',
      '人员supervisor 退回整改：缺少回头看记录',
      '人员liaison 报请核验：回头看记录',
      '人员approver 核验通过，予以销号：现场核验属实',
    ]);
  });

  it('takes each source that a person may enter, and none that comes by itself', async () => {
    const sources = ['duty_report', 'reconsideration_opinion', 'judicial_advice', 'procuratorial_advice'];
    for (const source of [...sources, 'audit', 'discipline_inspection', 'congress_proposal']) {
      expect(await open({ source })).toMatchObject({ source });
    }
    const body = { officeId: town.office.officeId, items: [entered({ source: 'supervision' })] };
    expect(await ask('supervisor', 'POST', '/api/rectification', body)).toMatchObject({ status: 400 });
  });

  it('lets nobody name what lies outside: office, unit or person', async () => {
    const { officeId, otherOfficeId, foreignId, secondId } = town.office;
    const enter = (who: keyof TaskTown['as'], office: number, more: object) =>
      ask(who, 'POST', '/api/rectification', { officeId: office, items: [entered(more)] });
    expect(await enter('supervisor', otherOfficeId, {})).toMatchObject({
      body: { code: 'ORGANIZATION_NOT_FOUND' },
    });
    expect(await enter('supervisor', officeId, { unitId: foreignId })).toMatchObject({
      body: { code: 'UNIT_NOT_FOUND' },
    });
    const outsider = { unitId: secondId, agreed: measure() };
    expect(await enter('supervisor', officeId, outsider)).toMatchObject({
      status: 404,
      body: { code: 'PERSON_NOT_FOUND' },
    });
    expect(await enter('liaison', officeId, {})).toMatchObject({ status: 403 });
    const late = { foundOn: '2024-02-01' };
    expect(await enter('supervisor', officeId, late)).toMatchObject({
      body: { code: 'RECTIFICATION_FOUND_LATER' },
    });
  });

  it('is behind walls: a sibling unit and another office find nothing there', async () => {
    const item = await submitted();
    for (const who of ['second', 'third', 'stranger'] as const) {
      for (const tail of ['', '/story']) {
        const answer = await ask(who, 'GET', `/api/rectification/${item.id}${tail}`);
        expect(answer).toMatchObject({ status: 404, body: { code: 'RECTIFICATION_NOT_FOUND' } });
      }
      expect((await listed(who)).items).toEqual([]);
    }
    for (const [name, body] of [
      ['closure', {}],
      ['relapse', { earlierId: item.id, reason: '相同。' }],
      ['sending-back', { reason: '不足。' }],
    ] as const) {
      expect(await act('stranger', { ...item, version: 99 }, name, body)).toMatchObject({ status: 404 });
    }
    expect(await act('second', { ...item, version: 99 }, 'submission', { evidence })).toMatchObject({
      status: 404,
    });
  });

  it('is narrowed by what it is asked for, page by page', async () => {
    const { secondId } = town.office;
    const old = await open({
      unitId: secondId,
      source: 'audit',
      foundOn: '2023-06-01',
      problem: '账实100%不符。',
    });
    const ids = async (query: string) => (await listed('supervisor', query)).items.map(({ id }) => id);
    expect(await ids(`?unitId=${secondId}`)).toEqual([old.id]);
    expect(await ids('?year=2023')).toEqual([old.id]);
    expect(await ids(`?text=${encodeURIComponent('100%不')}`)).toEqual([old.id]);
    expect(await ids('?source=audit&year=2023&status=open')).toEqual([old.id]);
    expect(await ids(`?officeId=${town.office.otherOfficeId}`)).toEqual([]);
    expect((await listed('second')).items.map(({ id }) => id)).toEqual([old.id]);
    const all = await ids('?limit=200');
    const first = await listed('supervisor', '?limit=3');
    const rest = await ids(`?limit=200&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.items.map(({ id }) => id), ...rest]).toEqual(all);
    const { body } = await ask('second', 'GET', '/api/rectification/counts');
    expect(body).toMatchObject({ states: { open: 1, closed: 0 }, overdue: 0, relapsed: 0 });
  });

  it('refuses a stale version with how the item stands now', async () => {
    const item = await submitted();
    await act('supervisor', item, 'closure');
    expect(await act('supervisor', item, 'sending-back', { reason: '不足。' })).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT', details: { status: 'closed', version: item.version + 1 } },
    });
  });

  it('strikes off many at once, or none and says why item by item', async () => {
    const [one, two, unripe] = [await submitted(), await submitted(), await open()];
    const close = (items: readonly Item[]) =>
      ask('supervisor', 'POST', '/api/rectification/closures', {
        items: items.map(({ id: itemId, version }) => ({ itemId, version })),
      });
    expect(await close([one, unripe, two])).toMatchObject({
      status: 422,
      body: {
        code: 'RECTIFICATION_GROUP_REFUSED',
        details: { refusals: [{ itemId: unripe.id, code: 'TRANSITION_REFUSED' }] },
      },
    });
    const shown = await ask('supervisor', 'GET', `/api/rectification/${one.id}`);
    expect(shown.body).toMatchObject({ status: 'submitted', version: one.version });
    const done = await close([two, one]);
    expect(done.body['items']).toMatchObject([
      { id: one.id, status: 'closed' },
      { id: two.id, status: 'closed' },
    ]);
    expect(await close([two, two])).toMatchObject({ body: { code: 'RECTIFICATION_ITEM_TWICE' } });
  });

  it('recognises a problem that is back in another year and another unit; a person marks it', async () => {
    const { secondId } = town.office;
    const problem = '规范性文件未按规定报送备案审查。';
    const earlier = await closed({ problem, foundOn: '2023-05-04' });
    const item = await open({ problem: '规范性文件没有按规定报送备案审查。', unitId: secondId });
    const found = await ask('supervisor', 'GET', `/api/rectification/${item.id}/relapse-candidates`);
    expect(found.body['items']).toMatchObject([{ id: earlier.id, sameUnit: false, sameSource: true }]);
    expect(await ask('second', 'GET', `/api/rectification/${item.id}/relapse-candidates`)).toMatchObject({
      status: 403,
    });
    const unfit = await act('supervisor', item, 'relapse', { earlierId: item.id, reason: '相同。' });
    expect(unfit.body).toMatchObject({ code: 'RECTIFICATION_EARLIER_UNFIT' });
    const mark = { earlierId: earlier.id, reason: '与去年发现的问题相同。' };
    const marked = await act('supervisor', item, 'relapse', mark);
    expect(marked.body).toMatchObject({ relapseOfId: earlier.id, relapseOfCode: earlier['code'] });
    // The unit does not hear of another unit's item.
    const asUnit = await ask('second', 'GET', `/api/rectification/${item.id}`);
    expect(asUnit.body).toMatchObject({ relapseOfId: null, relapseOfCode: null });
    const back = await ask('supervisor', 'GET', `/api/rectification/${earlier.id}`);
    expect(back.body['relapses']).toEqual([{ id: item.id, code: item['code'] }]);
    const figures = await ask('supervisor', 'GET', '/api/rectification/figures?year=2023');
    expect(figures.body).toMatchObject({ total: { opened: 2, closed: 1, relapsed: 1, closingRate: 50 } });
    const cleared = await act('supervisor', marked.item, 'relapse', {
      earlierId: null,
      reason: '认定有误。',
    });
    expect(cleared.body).toMatchObject({ relapseOfId: null });
  });

  it('counts a year with its definitions, for each as far as they see', async () => {
    const { body } = await ask('supervisor', 'GET', '/api/rectification/figures?year=2024');
    expect(body).toMatchObject({ year: 2024, issued: 0 });
    const [definition] = body['definitions'] as { figure: string; definition: string }[];
    expect(definition).toEqual({
      ...{ figure: 'issued', definition: '年度内印发的督办文书和督察文书件数，撤回的不计。' },
    });
    const sources = body['bySource'] as { source: string; figures: { opened: number } }[];
    const total = body['total'] as { opened: number };
    expect(sources.reduce((sum, { figures }) => sum + figures.opened, 0)).toBe(total.opened);
    const stranger = await ask('stranger', 'GET', '/api/rectification/figures?year=2024');
    expect(stranger.body).toMatchObject({ total: { opened: 0, closingRate: null }, bySource: [] });
  });

  it('draws rechecks by lot; a problem that is back opens its item, and the recheck is somebody else’s', async () => {
    await closed({ problem: '抽查事项之一。' });
    const body = {
      ...{ officeId: town.office.officeId, closedFrom: '2024-01-01', closedTo: '2024-12-31', size: 200 },
      ...{ seed: '第一季度', dueOn: '2024-04-30' },
    };
    const { status, body: answer } = await ask('supervisor', 'POST', '/api/rectification/rechecks', body);
    const drawn = answer['items'] as Item[];
    expect(status).toBe(201);
    const closedNow = await listed('supervisor', '?status=closed&limit=200');
    expect(drawn.map((one) => one['itemId']).sort()).toEqual(closedNow.items.map(({ id }) => id).sort());
    const again = await ask('supervisor', 'POST', '/api/rectification/rechecks', body);
    expect(again.body['items']).toEqual([]);

    const last = drawn.at(-1) ?? { id: 0, version: 0 };
    const result = (who: keyof TaskTown['as'], outcome: string, version = last.version) =>
      ask(who, 'POST', `/api/rectification/rechecks/${last.id}/result`, {
        ...{ version, outcome, finding: '随机调阅发现同类问题。' },
      });
    expect(await result('stranger', 'failed')).toMatchObject({ status: 404 });
    expect(await result('liaison', 'failed')).toMatchObject({ status: 403 });
    expect(await result('supervisor', 'passed')).toMatchObject({
      body: { code: 'RECTIFICATION_RECHECK_OWN' },
    });
    expect(await result('approver', 'failed', 9)).toMatchObject({ status: 409 });
    expect(await result('approver', 'failed')).toMatchObject({
      status: 200,
      body: { items: [{ outcome: 'failed', checkedByName: '人员approver' }] },
    });
    expect(await result('approver', 'passed', 2)).toMatchObject({
      status: 409,
      body: { code: 'RECTIFICATION_RECHECK_STATE' },
    });
    const item = await ask('liaison', 'GET', `/api/rectification/${String(last['itemId'])}`);
    expect(item.body).toMatchObject({
      status: 'open',
      reopened: 1,
      dueOn: null,
      evidence: [{ judged: true }],
    });

    const pending = await ask('liaison', 'GET', '/api/rectification/rechecks?pending=true&limit=200');
    expect(pending.body['items']).toHaveLength(drawn.length - 1);
    const other = drawn[0] ?? { id: 0, version: 0 };
    const page = await ask('supervisor', 'GET', `/api/rectification/${String(other['itemId'])}`);
    await act('supervisor', page.body as Item, 'reopening', { reason: '群众反映问题又出现。' });
    const shown = await ask('supervisor', 'GET', `/api/rectification/${String(other['itemId'])}`);
    expect(shown.body['rechecks']).toMatchObject([{ id: other.id, outcome: 'lapsed' }]);
    const hidden = await ask('stranger', 'GET', '/api/rectification/rechecks');
    expect(hidden.body['items']).toEqual([]);
  });
});
