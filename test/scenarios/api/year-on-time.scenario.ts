import { type City, openCity } from '../stage/city.ts';
import { PDF } from '../stage/pdf.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

/** The whole city lives through its year meanwhile. Milliseconds. */
const UNIT = '云溪市科学技术局';
const LIAISON = 'huorunze@yunxi.example';

describe('a unit that is on time all year', () => {
  let city: City;
  let supervisor: Visitor;
  let liaison: Visitor;
  let target: Item;
  let task: Item;
  const indicator = (nth: number) => Number((target['indicators'] as Item[])[nth]?.id);

  beforeAll(async () => {
    city = await openCity();
    [supervisor, liaison] = await Promise.all([city.as('fanzhenhua'), city.as('huorunze')]);
  });
  afterAll(() => city.close());

  /** Reports a quarter and has it accepted by the office. */
  const quarter = async (period: string, report: object, onReview: string) => {
    const handedIn = await liaison.post(`/api/tasks/${task.id}/reports`, {
      purpose: 'progress',
      period,
      ...report,
    });
    expect(handedIn).toMatchObject({ status: 'awaiting_review', period, unitName: UNIT });
    await city.goTo(onReview);
    const waiting = await supervisor.list('/api/reports/awaiting-review?limit=200');
    const seen = waiting.find(({ id }) => id === handedIn.id);
    const reviewed = await supervisor.post(`/api/reports/${handedIn.id}/review`, {
      outcome: 'accepted',
      version: seen?.version,
    });
    expect(reviewed).toMatchObject({ status: 'accepted', reviewedByName: '范振华' });
    return seen?.['hints'] as { code: string }[];
  };
  const figures = (asOfOn: string, audited: number, trained: number) => [
    { indicatorId: indicator(0), value: audited, asOfOn },
    { indicatorId: indicator(1), value: trained, asOfOn },
  ];
  const reach = async (position: number) => {
    task = await liaison.act(task, `milestones/${position}/reach`);
  };

  it('is given a task under a target that can be measured', async () => {
    const office = await supervisor.organization('YX');
    const unit = await supervisor.organization('YX-KJJ');
    const drafted = await supervisor.post('/api/targets', {
      ...{ officeId: office.id, planYear: 2024, leadUnitId: unit.id },
      ...{ title: '规范科技项目管理', summary: '科技项目全部经合法性审查，全年培训12期。' },
      indicators: [
        { name: '合法性审查率', op: '>=', value: 95, unit: '%', direction: 'up' },
        { name: '培训期数', op: '>=', value: 12, unit: '期', direction: 'up' },
      ],
    });
    target = await supervisor.post(`/api/targets/${drafted.id}/confirm`, { version: drafted.version });
    const draft = await supervisor.draft({
      ...{ officeId: office.id, leadUnitId: unit.id, targetId: target.id, dueOn: '2024-12-13' },
      ...{ title: '审查科技项目管理制度', measure: '逐项审查，按季填报审查率和培训期数。' },
    });
    expect(await liaison.refusal(`/api/tasks/${draft.id}`)).toMatchObject({ status: 404 });
    task = await supervisor.act(draft, 'assign', {
      reportingCycle: 'quarterly',
      milestones: [
        { name: '制度清单', dueOn: '2024-04-30' },
        { name: '审查完毕', dueOn: '2024-09-30' },
      ],
    });
    expect(await liaison.task(task)).toMatchObject({
      ...{
        status: 'assigned',
        light: 'normal',
        acceptBy: '2024-01-09',
        acts: expect.arrayContaining(['accept', 'return']) as unknown,
      },
      periods: [
        { label: '2024年第一季度', dueOn: '2024-04-08' },
        { label: '2024年第二季度', dueOn: '2024-07-05' },
        { label: '2024年第三季度', dueOn: '2024-10-12' },
      ],
    });
  });

  it('takes it within the days given', async () => {
    await city.goTo('2024-01-05');
    task = await liaison.act(task, 'accept');
    expect(task).toMatchObject({ status: 'accepted', acceptedOn: '2024-01-05' });
  });

  it('reports every quarter with figures, reaches every milestone, and is believed', async () => {
    await city.goTo('2024-04-03');
    const first = { percent: 25, readings: figures('2024-03-31', 90, 3) };
    await quarter(
      '2024年第一季度',
      { ...first, body: '梳理制度二十件，审查十八件，培训三期。' },
      '2024-04-08',
    );
    await city.goTo('2024-04-26');
    task = await liaison.task(task);
    await reach(1);
    await city.goTo('2024-07-03');
    const second = { percent: 50, readings: figures('2024-06-30', 94, 6) };
    const hints = await quarter(
      '2024年第二季度',
      { ...second, body: '新增项目十一个，均已送审，修改条款四处；上半年累计举办六期培训。' },
      '2024-07-05',
    );
    expect(hints.map(({ code }) => code)).not.toContain('TEXT_COPIED');
    await city.goTo('2024-09-27');
    task = await liaison.task(task);
    await reach(2);
    await city.goTo('2024-10-09');
    const third = { percent: 80, readings: figures('2024-09-30', 96, 10) };
    await quarter(
      '2024年第三季度',
      { ...third, body: '全部制度审查完毕，废止两件，三季度培训四期。' },
      '2024-10-11',
    );
    expect(await liaison.list(`/api/reporting-periods?taskId=${task.id}`)).toEqual([]);
  });

  it('is told when the day comes near, and delivers before it', async () => {
    await city.goTo('2024-12-06');
    const warning = (await city.letters(LIAISON)).filter(
      ({ subject, text }) => subject.includes('【预警】') && text.includes('审查科技项目管理制度'),
    );
    expect(warning).toHaveLength(1);
    expect(warning[0]?.text).toContain('2024年12月13日');
    const report = await liaison.post(`/api/tasks/${task.id}/reports`, {
      ...{ purpose: 'completion', percent: 100, readings: figures('2024-12-05', 98, 12) },
      body: '制度审查、清理、培训全部完成，成果已汇编成册。',
    });
    await liaison.attach(`report:${report.id}`, '成果汇编.pdf', PDF);
    expect(await liaison.task(task)).toMatchObject({ status: 'submitted' });
  });

  it('is judged by its figures, and done on the day on which it delivered, however long the office took', async () => {
    await city.goTo('2024-12-18');
    const waiting = await supervisor.list('/api/reports/awaiting-review?limit=200');
    const waits = waiting.find(({ taskId }) => taskId === task.id);
    const report = await supervisor.get(`/api/reports/${waits?.id}`);
    expect(report).toMatchObject({
      standings: [
        { name: '合法性审查率', reading: 98, standing: 'met' },
        { name: '培训期数', reading: 12, standing: 'met' },
      ],
      hints: [],
    });
    const [proof] = await supervisor.list(`/api/attachments?subject=report:${report.id}`);
    expect(proof).toMatchObject({ name: '成果汇编.pdf', mediaType: 'application/pdf' });
    expect(proof && (await supervisor.download(proof))).toEqual(PDF);
    await supervisor.post(`/api/reports/${report.id}/review`, {
      outcome: 'accepted',
      version: report.version,
    });
    expect(await liaison.task(task)).toMatchObject({
      ...{ status: 'done', light: 'done', completedOn: '2024-12-06', nextStep: null, acts: [] },
      ...{ notices: [], level: null, originalDueOn: '2024-12-13', dueOn: '2024-12-13' },
      cases: [{ round: 1, level: 0, status: 'closed', closedAs: 'done' }],
    });
    const judged = await supervisor.post(`/api/targets/${target.id}/judge`, {
      ...{ version: (await supervisor.get(`/api/targets/${target.id}`)).version, verdict: 'met' },
      judgement: '两项指标均已达到。',
      readings: [
        { indicatorId: indicator(0), value: 98, note: '单位年报' },
        { indicatorId: indicator(1), value: 12 },
      ],
    });
    expect(judged).toMatchObject({ judgement: { verdict: 'met' }, tasks: [{ light: 'done' }] });
  });

  it('has had no document of supervision, while others had theirs', async () => {
    const about = (await city.letters()).filter(({ text }) => text.includes('审查科技项目管理制度'));
    expect(about.filter(({ subject }) => subject.includes('提醒') || subject.includes('约谈'))).toEqual([]);
    const others = (await city.letters()).filter(({ subject }) => subject.includes('【提醒】'));
    expect(others.length).toBeGreaterThan(10);
  });

  it('can show the whole year, and the auditor that nothing of it was changed', async () => {
    const story = await liaison.story(task);
    expect(story.filter((line) => !line.includes('预警'))).toEqual([
      '范振华：下达给云溪市科学技术局，2024年12月13日前完成',
      '范振华：开始督办',
      '霍润泽：签收',
      '霍润泽：开始办理',
      '霍润泽：云溪市科学技术局填报2024年第一季度，完成25%',
      '范振华：审核通过进展填报',
      '霍润泽：完成节点“制度清单”',
      '霍润泽：云溪市科学技术局填报2024年第二季度，完成50%',
      '范振华：审核通过进展填报',
      '霍润泽：完成节点“审查完毕”',
      '霍润泽：云溪市科学技术局填报2024年第三季度，完成80%',
      '范振华：审核通过进展填报',
      '霍润泽：报送完成',
      '范振华：审核通过，任务于2024年12月6日完成',
      '范振华：督办办结（任务完成）',
    ]);
    const auditor = await city.as('tangxuejun');
    expect(await auditor.get('/api/ledger/verification')).toMatchObject({
      result: { verified: true, findings: [] },
    });
  });
});
