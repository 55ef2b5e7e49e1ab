import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** Weeks of the city pass on the way. Milliseconds. */

describe('an objection', () => {
  let city: City;
  let supervisor: Visitor;
  let colleague: Visitor;
  let approver: Visitor;
  let finance: Visitor;
  let wins: Item;
  let loses: Item;

  beforeAll(async () => {
    city = await openCity();
    [supervisor, colleague, approver, finance] = await Promise.all([
      ...[city.as('fanzhenhua'), city.as('yankejian'), city.as('qintao'), city.as('baochanglin')],
    ] as const);
    const [office, unit] = [await supervisor.organization('YX'), await supervisor.organization('YX-CZJ')];
    const accepted = async (title: string) => {
      const task = await supervisor.draft({
        ...{ officeId: office.id, leadUnitId: unit.id, title, dueOn: '2024-01-12' },
        measure: '逐件核对，公布目录。',
      });
      return finance.act(await supervisor.act(task, 'assign'), 'accept');
    };
    wins = await accepted('公布权责清单');
    loses = await accepted('清理收费目录');
    await city.goTo('2024-01-15');
  });
  afterAll(() => city.close());

  const documentsOf = async (task: Item) => (await finance.task(task))['notices'] as Item[];
  const documentOf = async (task: Item, level: number): Promise<Item> => {
    const one = ((await supervisor.task(task))['notices'] as Item[]).find(
      (notice) => notice['level'] === level,
    );
    if (!one) throw new Error(`No document of level ${level}`);
    return supervisor.get(`/api/notices/${one.id}`);
  };
  const onNotice = async (who: Visitor, task: Item, level: number, act: string, body: object = {}) => {
    const { id, version } = await documentOf(task, level);
    return who.post(`/api/notices/${id}/${act}`, { version, ...body });
  };
  const decide = (who: Visitor, objection: Item, body: object) =>
    who.post(`/api/objections/${objection.id}/decision`, { version: objection.version, ...body });
  const told = async (to: string, words: string) =>
    (await city.letters(`${to}@yunxi.example`)).filter(({ text }) => text.includes(words)).length;
  const complete = async (task: Item) => {
    const report = { purpose: 'completion', percent: 100, body: '目录三十件全部公布。' };
    const { id, version } = await finance.post(`/api/tasks/${task.id}/reports`, report);
    await supervisor.post(`/api/reports/${id}/review`, { outcome: 'accepted', version });
  };

  it('that is well founded takes the document back, and its facts are not held against the unit again', async () => {
    await onNotice(finance, wins, 1, 'receipt');
    const objection = await onNotice(finance, wins, 1, 'objection', {
      statement: '公布平台停机，已书面报备。',
    });
    for (const to of ['fanzhenhua', 'yankejian', 'qintao']) expect(await told(to, '已书面报备')).toBe(1);
    await decide(colleague, objection, { outcome: 'upheld', reason: '停机属实，非单位原因。' });
    for (const to of ['baochanglin', 'xuhuaiyuan']) expect(await told(to, '申辩成立')).toBe(1);
    expect(await documentOf(wins, 1)).toMatchObject({ status: 'withdrawn', objectionStatus: 'upheld' });
  });

  it('that is not leaves the document as it is, and its terms run on', async () => {
    await onNotice(finance, loses, 1, 'receipt');
    await onNotice(finance, loses, 1, 'reply', { text: '不认可。' });
    await onNotice(supervisor, loses, 1, 'reply/decision', { accepted: false, reason: '理由不足。' });
    const objection = await onNotice(finance, loses, 1, 'objection', { statement: '任务量大。' });
    const refusal = await supervisor.refusal(`/api/objections/${objection.id}/decision`, {
      ...{ version: objection.version, outcome: 'dismissed', reason: '维持。' },
    });
    expect(refusal).toMatchObject({ status: 422, code: 'REVIEWER_INVOLVED' });
    await decide(colleague, objection, { outcome: 'dismissed', reason: '任务量大不构成逾期理由。' });
    expect(await told('baochanglin', '维持原文书')).toBe(1);
    expect(await documentOf(loses, 1)).toMatchObject({ status: 'replied', objectionStatus: 'dismissed' });
  });

  it('makes the difference two weeks later: the one is left in peace, the other called to an interview', async () => {
    await city.goTo('2024-01-30');
    expect((await documentsOf(wins)).map(({ status }) => status)).toEqual(['withdrawn']);
    const [{ id: caseId } = { id: 0 }] = (await supervisor.task(wins))['cases'] as Item[];
    expect(await finance.get(`/api/cases/${caseId}/why`)).toMatchObject({
      standing: { act: 'wait', reasons: [{ code: 'EXCUSED' }] },
    });
    expect(await onNotice(approver, loses, 2, 'signature')).toMatchObject({ status: 'issued', level: 2 });
  });

  it('to an interview notice takes with it what that notice opened, and no other follows the next day', async () => {
    await onNotice(finance, loses, 2, 'receipt');
    const notice = await documentOf(loses, 2);
    const itemsOf = async () =>
      (await finance.list('/api/rectification?limit=200')).filter(
        (item) => item['unitId'] === notice['unitId'],
      );
    const before = (await itemsOf()).filter(({ status }) => status === 'set_aside').length;
    const objection = await onNotice(finance, loses, 2, 'objection', { statement: '目录已于一月送审。' });
    await decide(colleague, objection, {
      ...{ outcome: 'upheld', reason: '送审属实。', excusedUntil: '2024-03-29' },
    });
    expect((await itemsOf()).filter(({ status }) => status === 'set_aside')).toHaveLength(before + 1);
    await city.goTo('2024-02-01');
    expect((await documentsOf(loses)).map(({ level, status }) => [level, status])).toEqual([
      [1, 'replied'],
      [2, 'withdrawn'],
    ]);
  });

  it('ends with the matter: what stood is closed, what fell stays fallen', async () => {
    await complete(wins);
    await complete(loses);
    await city.goTo('2024-02-02');
    expect((await documentsOf(wins)).map(({ status }) => status)).toEqual(['withdrawn']);
    expect((await documentsOf(loses)).map(({ status }) => status)).toEqual(['closed', 'withdrawn']);
    for (const task of [wins, loses]) {
      expect(await finance.task(task)).toMatchObject({ status: 'done', cases: [{ closedAs: 'done' }] });
    }
  });
});
