import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

const LIAISON = 'peishoucheng@yunxi.example';

/** 2024-01-02 is a Tuesday. */
describe('being told, once and as one wishes', () => {
  let city: City;
  let supervisor: Visitor;
  let liaison: Visitor;
  let ids: { office: number; unit: number };

  beforeAll(async () => {
    city = await openCity();
    [supervisor, liaison] = await Promise.all([city.as('fanzhenhua'), city.as('peishoucheng')]);
    const idOf = async (code: string) => (await supervisor.organization(code)).id;
    ids = { office: await idOf('YX'), unit: await idOf('YX-JYJ') };
  });
  afterAll(() => city.close());

  const given = async (title: string): Promise<Item> => {
    const draft = await supervisor.draft({
      ...{ officeId: ids.office, leadUnitId: ids.unit, title },
      ...{ measure: '制定方案，逐项落实。', dueOn: '2024-06-28' },
    });
    return supervisor.act(draft, 'assign');
  };
  const unread = async () => (await liaison.get('/api/inbox/unread'))['total'];
  const inbox = async (query = '') => liaison.list(`/api/inbox${query}`);
  const lettersAbout = async (title: string) =>
    (await city.letters(LIAISON)).filter(({ subject, text }) => `${subject}${text}`.includes(title));

  it('is by mail at once and in the inbox, which says why', async () => {
    await given('开展校园法治教育');
    const [letter, ...more] = await lettersAbout('开展校园法治教育');
    expect(letter?.subject).toBe('【三单督办】【任务】开展校园法治教育');
    expect(more).toEqual([]);
    const [entry] = await inbox('?topic=task');
    expect(entry).toMatchObject({
      ...{ title: '开展校园法治教育', tag: '任务', readAt: null },
      reason: '您收到这条消息，是因为您是云溪市教育局的联络员，任务的办理情况应当告知您。',
    });
    await liaison.post('/api/inbox/reading', { messageIds: [entry?.id], read: true });
    expect(await unread()).toBe(0);
  });

  it('is the next morning in one mail, where one wishes so and has not read it meanwhile', async () => {
    const refused = await liaison.ask('PUT', '/api/inbox/preferences', {
      items: [{ topic: 'notice', mode: 'off' }],
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'PREFERENCE_REFUSED' } });
    await liaison.ask('PUT', '/api/inbox/preferences', { items: [{ topic: 'task', mode: 'digest' }] });
    await given('编印法治副校长手册');
    await given('排查校园合同');
    await given('开展宪法宣传');
    const [newest] = await inbox('?topic=task');
    await liaison.post('/api/inbox/reading', { messageIds: [newest?.id], read: true });
    expect(await lettersAbout('编印法治副校长手册')).toEqual([]);
    await city.goTo('2024-01-03', '09:30');
    const [digest, ...more] = await lettersAbout('编印法治副校长手册');
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('【三单督办】【摘要】2024年1月3日消息摘要（2项）');
    expect(digest?.text).toContain('排查校园合同');
    expect(digest?.text).not.toContain('开展宪法宣传');
    expect(await unread()).toBe(2);
    await city.goTo('2024-01-04', '09:30');
    expect(await lettersAbout('排查校园合同')).toHaveLength(1);
  });

  it('is on Monday for the leaders: where things stand, and no more than five things', async () => {
    await city.goTo('2024-01-08', '09:30');
    const weekly = (await city.letters()).filter(({ subject }) => subject.includes('当周督办情况'));
    expect(weekly.length).toBeGreaterThan(0);
    const readers = weekly.map(({ to }) => to);
    expect(new Set(readers).size).toBe(readers.length);
    expect(weekly[0]?.text).toMatch(/在办任务\d+项，其中逾期\d+项，七日内到期\d+项/);
    expect(weekly[0]?.text).toContain('系统在每周第一个工作日汇总督办情况');
    await city.goTo('2024-01-09');
    const later = (await city.letters()).filter(({ subject }) => subject.includes('当周督办情况'));
    expect(later).toHaveLength(weekly.length);
  });

  it('is seen by the office that looks after its mail', async () => {
    const sent = await supervisor.list('/api/deliveries?state=sent&topic=task');
    expect(sent.map(({ title }) => title)).toContain('开展校园法治教育');
    expect((await supervisor.get('/api/deliveries/counts'))['failed']).toBe(0);
  });
});
