import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** The whole city lives through the weeks meanwhile. Milliseconds. */
const LIAISON = 'zoujingyi@yunxi.example';
const HEAD = 'minyanan@yunxi.example';
const LEADER = 'qihuifang@yunxi.example';

describe('a leader’s instruction', () => {
  let city: City;
  let supervisor: Visitor;
  let leader: Visitor;
  let liaison: Visitor;
  let head: Visitor;
  let sibling: Visitor;
  let task: Item;
  let instruction: Item;
  let unitId: number;
  let leaderId: number;

  const act = (who: Visitor, name: string, body: object = {}) =>
    who.post(`/api/instructions/${instruction.id}/${name}`, { version: instruction.version, ...body });
  const about = async (to: string) =>
    (await city.letters(to)).filter(({ subject }) => subject.includes('【批示】')).map(({ text }) => text);

  beforeAll(async () => {
    city = await openCity();
    [supervisor, leader, liaison, head, sibling] = await Promise.all([
      ...[city.as('fanzhenhua'), city.as('qihuifang'), city.as('zoujingyi'), city.as('minyanan')],
      city.as('huorunze'),
    ] as const);
    unitId = (await supervisor.organization('YX-SCJ')).id;
    const office = await supervisor.organization('YX');
    const person = await leader.get('/api/session');
    leaderId = Number((person['person'] as Item | undefined)?.id ?? person['personId']);
    task = await supervisor.draft({
      ...{ officeId: office.id, leadUnitId: unitId, dueOn: '2024-06-28' },
      ...{ title: '公平竞争审查', measure: '存量文件逐件审查。' },
    });
    task = await supervisor.act(task, 'assign');
  });
  afterAll(() => city.close());

  it('is written by the leader on a task and reaches the unit by mail, the task and nobody else', async () => {
    const wish = { taskId: task.id, carrierId: unitId, dueOn: '2024-01-26' };
    expect(await sibling.refusal('/api/instructions', { ...wish, text: '请办理。' })).toMatchObject({
      status: 403,
    });
    instruction = await leader.post('/api/instructions', { ...wish, text: '存量文件一件不漏，月底前报我。' });
    expect(instruction).toMatchObject({ status: 'given', leaderId, topic: '公平竞争审查' });
    for (const to of [LIAISON, HEAD]) {
      expect((await about(to)).join()).toContain('存量文件一件不漏，月底前报我。');
    }
    expect(await liaison.list(`/api/instructions?taskId=${task.id}`)).toMatchObject([{ id: instruction.id }]);
    expect(await liaison.story(task)).toContainEqual(expect.stringContaining('存量文件一件不漏'));
    expect((await sibling.refusal(`/api/instructions/${instruction.id}`)).status).toBe(404);
    expect(await sibling.list('/api/instructions')).toEqual([]);
  });

  it('is reminded of by itself when nobody takes it up, and again before its day', async () => {
    await city.goTo('2024-01-05');
    expect((await about(LIAISON)).filter((text) => text.includes('尚未承办'))).toHaveLength(1);
    instruction = await act(liaison, 'acceptance');
    expect(instruction).toMatchObject({ status: 'accepted', steps: ['report'] });
    await city.goTo('2024-01-24');
    expect((await about(HEAD)).filter((text) => text.includes('即将到期'))).toHaveLength(1);
    expect(await about(LEADER)).toEqual([]);
  });

  it('is late: the leader hears it too, once', async () => {
    await city.goTo('2024-01-31');
    expect((await about(LEADER)).filter((text) => text.includes('已过办结期限'))).toHaveLength(1);
    expect(await leader.list('/api/instructions?overdue=true&mine=true')).toMatchObject([
      { id: instruction.id, overdue: true },
    ]);
  });

  it('is reported on, returned with what is still to be done, and settled', async () => {
    instruction = await act(head, 'report', { text: '已审查存量文件八十件。' });
    expect((await about(LEADER)).join()).toContain('已审查存量文件八十件。');
    instruction = await act(leader, 'return', { text: '尚缺区县部分。' });
    expect((await about(LIAISON)).join()).toContain('尚缺区县部分。');
    instruction = await act(liaison, 'report', { text: '区县二十件一并审查完毕。' });
    instruction = await act(leader, 'settlement', { text: '同意办结。' });
    expect(instruction).toMatchObject({ status: 'settled', steps: [], overdue: false });
    const entries = instruction['entries'] as { step: string; text: string }[];
    expect(entries.map(({ step, text }) => `${step} ${text}`)).toEqual([
      ...['accept ', 'report 已审查存量文件八十件。', 'return 尚缺区县部分。'],
      ...['report 区县二十件一并审查完毕。', 'settle 同意办结。'],
    ]);
  });

  it('is also taken from paper, on a topic of its own, and settled from paper', async () => {
    const onPaper = { leaderId, givenOn: '2024-01-30', paperRef: '办文〔2024〕18号' };
    const wish = {
      topic: '行政执法突出问题整治',
      text: '请拿出方案。',
      carrierId: unitId,
      dueOn: '2024-02-29',
    };
    expect(await supervisor.refusal('/api/instructions', wish)).toMatchObject({
      ...{ status: 422, code: 'INSTRUCTION_PAPER_MISSING' },
    });
    instruction = await supervisor.post('/api/instructions', { ...wish, onPaper });
    expect(instruction).toMatchObject({
      ...{
        subjectKind: 'topic',
        leaderId,
        recordedByName: '范振华',
        paperRef: '办文〔2024〕18号',
        taskId: null,
      },
    });
    instruction = await act(liaison, 'acceptance');
    instruction = await act(liaison, 'report', { text: '方案已报。' });
    instruction = await act(supervisor, 'settlement', { text: '同意。', paperRef: '办文〔2024〕22号' });
    expect(instruction).toMatchObject({ status: 'settled' });
    expect((instruction['entries'] as Item[]).at(-1)).toMatchObject({ paperRef: '办文〔2024〕22号' });
  });
});
