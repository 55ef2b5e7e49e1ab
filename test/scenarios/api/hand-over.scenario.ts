import { type City, openCity } from '../stage/city.ts';
import { PDF } from '../stage/pdf.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** Reports that the office asks for on days of its own. */
const CHECKS = [
  { label: '开学检查', dueOn: '2024-03-08' },
  { label: '期中检查', dueOn: '2024-05-10' },
];

describe('work that changes hands', () => {
  let city: City;
  let supervisor: Visitor;
  let education: Visitor;
  let culture: Visitor;
  let ids: { office: number; education: number; culture: number; science: number };

  beforeAll(async () => {
    city = await openCity();
    [supervisor, education, culture] = await Promise.all([
      city.as('fanzhenhua'),
      city.as('peishoucheng'),
      city.as('luqiaoling'),
    ]);
    const idOf = async (code: string) => (await supervisor.organization(code)).id;
    ids = {
      ...{ office: await idOf('YX'), education: await idOf('YX-JYJ') },
      ...{ culture: await idOf('YX-WLJ'), science: await idOf('YX-KJJ') },
    };
  });
  afterAll(() => city.close());

  const given = async (leadUnitId: number, title: string, assignment: object = {}): Promise<Item> => {
    const draft = await supervisor.draft({
      ...{ officeId: ids.office, leadUnitId, title, measure: '制定方案，逐项落实。', dueOn: '2024-06-28' },
    });
    return supervisor.act(draft, 'assign', assignment);
  };

  describe('by a return', () => {
    let task: Item;

    it('goes back within the clock of acceptance, and nothing runs meanwhile', async () => {
      task = await given(ids.education, '开展校园周边文化市场整治', {
        reportingCycle: 'custom',
        periods: CHECKS,
      });
      await city.goTo('2024-01-05');
      expect(
        await education.refusal(`/api/tasks/${task.id}/return`, { version: task.version, reason: ' ' }),
      ).toMatchObject({ status: 422 });
      task = await education.act(task, 'return', { reason: '文化市场整治由文旅部门主管。' });
      expect(task).toMatchObject({ status: 'returned' });
      expect(await supervisor.list('/api/tasks?status=returned&limit=200')).toContainEqual(
        expect.objectContaining({ id: task.id, leadUnitName: '云溪市教育局' }),
      );
    });

    it('goes to the unit in charge, with a new clock and a new round', async () => {
      await city.goTo('2024-01-08');
      task = await supervisor.act(task, 'reassign', {
        ...{ leadUnitId: ids.culture, reason: '同意教育局意见。', handOver: '学校名单由教育局提供。' },
      });
      const page = await culture.task(task);
      expect(page).toMatchObject({
        ...{
          status: 'assigned',
          leadUnitName: '云溪市文化广电旅游局',
          acceptBy: '2024-01-15',
          deadlineVersion: 2,
        },
        handOvers: [{ fromUnitName: '云溪市教育局', note: '学校名单由教育局提供。' }],
        periods: CHECKS,
        cases: [
          { unitName: '云溪市教育局', closedAs: 'withdrawn' },
          { unitName: '云溪市文化广电旅游局', status: 'open' },
        ],
      });
    });

    it('is no longer there for the unit that returned it', async () => {
      expect(await education.refusal(`/api/tasks/${task.id}`)).toMatchObject({ status: 404 });
      expect(
        await education.refusal(`/api/tasks/${task.id}/accept`, { version: task.version }),
      ).toMatchObject({
        ...{ status: 404, code: 'TASK_NOT_FOUND' },
      });
    });

    it('cannot be returned again once the clock has run out', async () => {
      await city.goTo('2024-01-16');
      const late = { version: task.version, reason: '人手不足。' };
      expect(await culture.refusal(`/api/tasks/${task.id}/return`, late)).toMatchObject({
        ...{ status: 422, code: 'RETURN_TOO_LATE' },
      });
      expect(await culture.act(task, 'accept')).toMatchObject({ status: 'accepted' });
    });
  });

  describe('by a reassignment half-way', () => {
    let task: Item;
    let letterOfIntent: Item;

    it('is begun by the first unit', async () => {
      task = await given(ids.education, '建设青少年科普基地', {
        ...{ reportingCycle: 'monthly', milestones: [{ name: '选址', dueOn: '2024-03-29' }] },
      });
      task = await education.act(task, 'accept');
      await city.goTo('2024-02-04');
      const report = {
        purpose: 'progress',
        period: '2024年1月',
        percent: 30,
        body: '已选定两处场地，签订意向书。',
      };
      const { id } = await education.post(`/api/tasks/${task.id}/reports`, report);
      letterOfIntent = await education.attach(`report:${id}`, '意向书.pdf', PDF);
      await education.ask('PUT', `/api/tasks/${task.id}/report-draft`, {
        ...{ purpose: 'progress', period: '2024年2月', body: '二月草稿：场地已开工。' },
      });
      task = await education.act(await education.task(task), 'milestones/1/reach');
    });

    it('passes to another with what was delivered, in the name of who delivered it', async () => {
      await city.goTo('2024-02-06');
      const science = await city.as('huorunze');
      task = await supervisor.act(task, 'reassign', {
        ...{
          leadUnitId: ids.science,
          reason: '科普职责划转。',
          handOver: '意向书两份已移交，待签正式合同。',
        },
        milestones: [{ name: '开馆', dueOn: '2024-05-31' }],
      });
      task = await science.act(task, 'accept');
      expect(await science.task(task)).toMatchObject({
        ...{ status: 'accepted', leadUnitName: '云溪市科学技术局' },
        lastReport: { unitName: '云溪市教育局', percent: 30 },
        milestones: [
          { name: '选址', reachedOn: '2024-02-04' },
          { name: '开馆', reachedOn: null },
        ],
        handOvers: [{ toUnitName: '云溪市科学技术局', note: '意向书两份已移交，待签正式合同。' }],
      });
      expect(await science.list(`/api/tasks/${task.id}/reports`)).toMatchObject([
        { unitName: '云溪市教育局', period: '2024年1月', body: '已选定两处场地，签订意向书。' },
      ]);
      expect(await science.download(letterOfIntent)).toEqual(PDF);
      expect(await science.story(task)).toEqual(
        expect.arrayContaining(['裴守诚：云溪市教育局填报2024年1月，完成30%']),
      );
      const report = { purpose: 'progress', percent: 40, body: '接手后已签正式合同。' };
      expect(await science.post(`/api/tasks/${task.id}/reports`, report)).toMatchObject({
        unitName: '云溪市科学技术局',
      });
    });

    it('takes nothing more from the former unit', async () => {
      const report = { purpose: 'progress', body: '继续推进。' };
      for (const path of ['reports', 'extensions']) {
        const body =
          path === 'reports' ? report : { version: task.version, reason: '来不及。', dueOn: '2024-09-30' };
        expect(await education.refusal(`/api/tasks/${task.id}/${path}`, body)).toMatchObject({ status: 404 });
      }
      expect(await education.download(letterOfIntent)).toBe(404);
      expect(await education.list('/api/tasks?limit=200&status=all')).not.toContainEqual(
        expect.objectContaining({ id: task.id }),
      );
    });
  });
});
