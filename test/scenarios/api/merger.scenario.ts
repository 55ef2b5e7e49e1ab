import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** Weeks of the whole city. Milliseconds. */

describe('a unit that is merged into another in mid-year', () => {
  let city: City;
  let supervisor: Visitor;
  let administrator: Visitor;
  let science: Visitor;
  let education: Visitor;
  let ids: { office: number; education: number; science: number; culture: number };
  let own: Item;
  let done: Item;
  let before: Item[];
  let waiting: Item;

  beforeAll(async () => {
    city = await openCity();
    [supervisor, administrator, science, education] = await Promise.all([
      city.as('fanzhenhua'),
      city.as('songxiaowen'),
      city.as('huorunze'),
      city.as('peishoucheng'),
    ]);
    const idOf = async (code: string) => (await supervisor.organization(code)).id;
    ids = {
      ...{ office: await idOf('YX'), education: await idOf('YX-JYJ') },
      ...{ science: await idOf('YX-KJJ'), culture: await idOf('YX-WLJ') },
    };
  });
  afterAll(() => city.close());

  const accepted = async (title: string, assignment: object = {}): Promise<Item> => {
    const draft = await supervisor.draft({
      ...{ officeId: ids.office, leadUnitId: ids.science, title, dueOn: '2024-06-28' },
      measure: '制定方案，逐项落实。',
    });
    return science.act(await supervisor.act(draft, 'assign', assignment), 'accept');
  };

  it('takes open tasks along and leaves the past in its name', async () => {
    await city.goTo('2024-02-20');
    done = await accepted('编制科技项目清单');
    const report = { purpose: 'completion', percent: 100, body: '清单已编制并公布。' };
    const handedIn = await science.post(`/api/tasks/${done.id}/reports`, report);
    await supervisor.post(`/api/reports/${handedIn.id}/review`, {
      outcome: 'accepted',
      version: handedIn.version,
    });
    own = await accepted('推进科技成果转化', {
      ...{ cooperatingUnitIds: [ids.culture], reportingCycle: 'monthly' },
    });
    const reported = await accepted('修订科技奖励办法');
    waiting = await science.post(`/api/tasks/${reported.id}/reports`, {
      ...{ purpose: 'completion', percent: 100, body: '办法已修订。' },
    });
    before = await science.list('/api/tasks?limit=200');
    expect(before.map(({ id }) => id)).toContain(own.id);

    await city.goTo('2024-03-01');
    const { version } = await administrator.organization('YX-KJJ');
    const merged = await administrator.post(`/api/organizations/${ids.science}/merge`, {
      ...{ version, intoId: ids.education, on: '2024-03-01', reason: '机构改革，组建教育科技局。' },
    });
    const leading = before.filter(({ leadUnitId }) => leadUnitId === ids.science).length;
    expect(merged).toMatchObject({
      leading,
      organization: { validTo: '2024-02-29', mergedIntoName: '云溪市教育局', people: [] },
    });
  });

  it('is all with the successor, where it stood', async () => {
    const tasks = await education.list('/api/tasks?limit=200');
    const mine = new Set(tasks.map(({ id }) => id));
    expect(
      before.filter(({ leadUnitId }) => leadUnitId === ids.science).every(({ id }) => mine.has(id)),
    ).toBe(true);
    const page = await education.task(own);
    expect(page).toMatchObject({
      ...{ status: 'accepted', leadUnitName: '云溪市教育局', dueOn: '2024-06-28' },
      handOvers: [{ fromUnitName: '云溪市科学技术局', toUnitName: '云溪市教育局' }],
    });
    const report = { purpose: 'progress', percent: 20, body: '已接手，转化目录正在编制。' };
    await education.post(`/api/tasks/${own.id}/reports`, report);
    const renamed = await administrator.organization('YX-JYJ');
    await administrator.post(`/api/organizations/${ids.education}/rename`, {
      ...{ version: renamed.version, name: '云溪市教育科技局', fromOn: '2024-03-01', reason: '机构改革。' },
    });
    expect(await education.task(own)).toMatchObject({ leadUnitName: '云溪市教育科技局' });
  });

  it('hears from the office about what its forerunner handed in', async () => {
    const { id, version, taskId } = waiting;
    const reason = '缺少公平竞争审查意见。';
    await supervisor.post(`/api/reports/${id}/review`, { outcome: 'sent_back', reason, version });
    const letters = await city.letters('peishoucheng@yunxi.example');
    const told = letters.filter(({ text }) => text.includes(reason));
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringContaining('云溪市科学技术局2024年2月20日报送的完成报告已退回'),
    ]);
    expect(await education.get(`/api/tasks/${Number(taskId)}/report-draft`)).toMatchObject({
      ...{ purpose: 'completion', body: '办法已修订。', sentBack: { reportId: id, reason } },
    });
  });

  it('keeps old names on what is past', async () => {
    expect(await supervisor.task(done)).toMatchObject({
      ...{ status: 'done', leadUnitName: '云溪市科学技术局' },
      lastReport: { unitName: '云溪市科学技术局' },
    });
    const unit = await supervisor.get(`/api/organizations/${ids.science}`);
    expect(unit).toMatchObject({ name: '云溪市科学技术局', mergedIntoName: '云溪市教育科技局' });
    const successor = await supervisor.get(`/api/organizations/${ids.education}`);
    expect(successor).toMatchObject({
      names: [
        { name: '云溪市教育局', untilOn: '2024-02-29' },
        { name: '云溪市教育科技局', untilOn: null },
      ],
      mergers: [{ name: '云溪市科学技术局' }],
    });
    expect(await supervisor.get(`/api/organizations/${ids.education}?on=2024-02-29`)).toMatchObject({
      name: '云溪市教育局',
    });
  });

  it('shows the people of the merged unit nothing any more', async () => {
    for (const path of ['/api/tasks', `/api/tasks/${own.id}`, `/api/tasks/${done.id}`]) {
      expect(await science.refusal(path)).toMatchObject({ status: 403 });
    }
    expect((await science.ask('GET', '/api/session')).body).toMatchObject({ roles: [] });
  });

  it('reminds the successor alone of what is missed from then on', async () => {
    const since = new Date('2024-03-01T10:00:00+08:00');
    await city.goTo('2024-03-12');
    const later = async (to: string) => (await city.letters(to)).filter(({ at }) => at > since);
    expect(await later('huorunze@yunxi.example')).toEqual([]);
    const [reminder] = (await later('peishoucheng@yunxi.example')).filter(({ text }) =>
      text.includes('推进科技成果转化'),
    );
    expect(reminder?.text).toContain('2024年2月');
    expect(reminder?.text).toContain('云溪市教育科技局');
  });
});
