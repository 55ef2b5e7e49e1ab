import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

const PROBLEM = '行政处罚案卷中法制审核意见的日期晚于处罚决定，程序倒置。';

describe('a relapse after a year', () => {
  let city: City;
  let supervisor: Visitor;
  let approver: Visitor;
  let liaison: Visitor;
  let head: Visitor;
  let neighbour: Visitor;
  let auditor: Visitor;
  let ids: { readonly office: number; readonly unit: number; readonly head: number };
  let earlier: Item;
  let later: Item;

  const enter = async (source: string, problem: string): Promise<Item> => {
    const item = { unitId: ids.unit, source, problem };
    const entered = await supervisor.post('/api/rectification', { officeId: ids.office, items: [item] });
    const [{ id }] = entered['items'] as [Item];
    return supervisor.get(`/api/rectification/${id}`);
  };
  const act = async (by: Visitor, item: Item, name: string, body: object = {}): Promise<Item> => {
    const { version } = await by.get(`/api/rectification/${item.id}`);
    return by.post(`/api/rectification/${item.id}/${name}`, { version, ...body });
  };
  /** From the measure to the striking off, by those whose turn it is. */
  const putRight = async (item: Item, dueOn: string, proof: string): Promise<Item> => {
    await act(head, item, 'measures', { measure: '逐卷核对审核日期。', responsibleId: ids.head, dueOn });
    await act(liaison, item, 'submission', { evidence: [{ name: proof, reference: `${proof}（扫描件）` }] });
    return act(supervisor, item, 'closure', { finding: '抽查十卷，日期相符。' });
  };
  const story = async (item: Item) =>
    (await supervisor.list(`/api/rectification/${item.id}/story?limit=200`)).map((entry) =>
      JSON.stringify(entry),
    );

  beforeAll(async () => {
    city = await openCity();
    [supervisor, approver, liaison, head, neighbour, auditor] = await Promise.all([
      ...[
        city.as('fanzhenhua'),
        city.as('qintao'),
        city.as('zuoying'),
        city.as('kangdesheng'),
        city.as('xuhuaiyuan'),
      ],
      city.as('tangxuejun'),
    ] as const);
    const [office, unit] = await Promise.all(['YX', 'YX-RSJ'].map((code) => supervisor.organization(code)));
    const [answering] = await supervisor.list('/api/people?text=kangdesheng');
    ids = { office: office?.id ?? 0, unit: unit?.id ?? 0, head: answering?.id ?? 0 };
  });
  afterAll(() => city.close());

  it('begins with a problem of the file review that is put right, verified by another and struck off', async () => {
    earlier = await putRight(await enter('file_review', PROBLEM), '2024-03-29', '案卷核对表');
    expect(earlier).toMatchObject({ status: 'closed', source: 'file_review', relapseOfId: null });
    expect((await neighbour.refusal(`/api/rectification/${earlier.id}`)).status).toBe(404);
  });

  it('is drawn by lot for a second look, which it passes', async () => {
    const draw = { officeId: ids.office, closedFrom: '2024-01-01', closedTo: '2024-12-31', size: 5 };
    const drawn = await supervisor.post('/api/rectification/rechecks', {
      ...{ ...draw, seed: '2024年第一季度', dueOn: '2024-06-28' },
    });
    const [{ id, version }] = drawn['items'] as [Item];
    await approver.post(`/api/rectification/rechecks/${id}/result`, {
      ...{ version, outcome: 'passed', finding: '又调阅五卷，程序规范。' },
    });
    expect(await supervisor.get(`/api/rectification/${earlier.id}`)).toMatchObject({ status: 'closed' });
  });

  it('comes back a year later, from another source, and the ledger remembers the first time', async () => {
    await city.standStillUntil('2025-01-08');
    later = await enter('audit', '审计发现：行政处罚案卷法制审核意见日期晚于处罚决定日期，程序倒置。');
    const found = await supervisor.get(`/api/rectification/${later.id}/relapse-candidates`);
    expect((found['items'] as Item[])[0]).toMatchObject({
      ...{ id: earlier.id, sameUnit: true, sameSource: false, foundOn: '2024-01-02' },
    });
    const reason = '与2024年案卷评查发现的问题相同';
    later = await act(supervisor, later, 'relapse', { earlierId: earlier.id, reason });
    expect(later).toMatchObject({ relapseOfId: earlier.id, relapseOfCode: earlier['code'] });
    expect((await story(later)).join()).toContain(reason);
  });

  it('counts against the year whose problem came back, and in the unit’s score', async () => {
    const year = (number: number) =>
      supervisor.get(`/api/rectification/figures?year=${number}&unitId=${ids.unit}&officeId=${ids.office}`);
    expect((await year(2025))['total']).toMatchObject({ opened: 1, open: 1 });
    expect((await year(2024))['total']).toMatchObject({
      opened: 1,
      closed: 1,
      relapsed: 1,
      relapseRate: 100,
    });
    const card = await head.get(`/api/scores/card?year=2025&officeId=${ids.office}&unitId=${ids.unit}`);
    expect(JSON.stringify(card['lines'])).toContain(String(later['code']));
  });

  it('is put right again; when the second look fails, the item opens again by itself', async () => {
    later = await putRight(later, '2025-03-31', '审核流程改造说明');
    const drawn = await supervisor.post('/api/rectification/rechecks', {
      ...{ officeId: ids.office, closedFrom: '2025-01-01', closedTo: '2025-12-31', size: 5 },
      ...{ seed: '2025年第一季度', dueOn: '2025-06-30' },
    });
    const recheck = (drawn['items'] as Item[]).find(({ itemId }) => itemId === later.id);
    await approver.post(`/api/rectification/rechecks/${recheck?.id}/result`, {
      ...{ version: recheck?.version, outcome: 'failed', finding: '新调阅的三卷仍然倒置。' },
    });
    expect(await supervisor.get(`/api/rectification/${later.id}`)).toMatchObject({ reopened: 1 });
    later = await putRight(later, '2025-04-30', '系统强制校验截图');
    expect(later).toMatchObject({ status: 'closed', reopened: 1 });
    expect(await auditor.get('/api/ledger/verification')).toMatchObject({
      result: { verified: true, findings: [] },
    });
  });
});
