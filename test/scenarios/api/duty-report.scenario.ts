import { dutyForm } from '#seeds';
import { type City, openCity } from '../stage/city.ts';
import type { Item, Visitor } from '../stage/visitor.ts';

const FORM = dutyForm();
const ANSWERS = FORM.lists
  .filter(({ key }) => key === 'performance' || key === 'problems')
  .flatMap(({ sections }) => sections)
  .map(({ key, minLength }) => ({ section: key, text: '据实填写。'.repeat(Math.ceil((minLength + 1) / 5)) }));
const APPRAISAL = [
  { section: 'merit', text: '负责人带头学法，年度计划落实到人。' },
  { section: 'weakness', text: '规范性文件合法性审查有遗漏。' },
];
const vote = (lost: number) => ({
  scores: FORM.dimensions.map(({ key, points }) => ({ dimension: key, points: points - lost })),
  grade: lost > 2 ? 'average' : 'good',
});

describe('a year of 述法', () => {
  let city: City;
  let supervisor: Visitor;
  let approver: Visitor;
  let mayor: Visitor;
  let finance: { liaison: Visitor; head: Visitor };
  let planning: { liaison: Visitor; head: Visitor };
  let ids: Record<'office' | 'finance' | 'planning' | 'police', number>;
  let cycle: Item;
  let report: Item;

  beforeAll(async () => {
    city = await openCity();
    [supervisor, approver, mayor] = await Promise.all([
      city.as('fanzhenhua'),
      city.as('qintao'),
      city.as('louweimin'),
    ]);
    finance = { liaison: await city.as('baochanglin'), head: await city.as('xuhuaiyuan') };
    planning = { liaison: await city.as('jiyutong'), head: await city.as('dengdongmei') };
    const [office, one, two, three] = await Promise.all(
      ['YX', 'YX-CZJ', 'YX-FGW', 'YX-GAJ'].map((code) => supervisor.organization(code)),
    );
    if (!office || !one || !two || !three) throw new Error('The city has these');
    ids = { office: office.id, finance: one.id, planning: two.id, police: three.id };
  });
  afterAll(() => city.close());

  const letters = async (login: string) =>
    (await city.letters(`${login}@yunxi.example`)).filter(({ subject }) => subject.includes('【述法】'));
  const step = async (by: Visitor, name: string, body: object = {}) => {
    cycle = await by.post(`/api/duty-cycles/${cycle.id}/${name}`, { version: cycle.version, ...body });
  };
  const act = (by: Visitor, item: Item, name: string, body: object = {}) =>
    by.post(`/api/duty-reports/${item.id}/${name}`, { version: item.version, ...body });
  const reportOf = async (by: Visitor, unitId: number): Promise<Item> => {
    const [one] = await by.list(`/api/duty-reports?cycleId=${cycle.id}&unitId=${unitId}`);
    if (!one) throw new Error('No report in sight');
    return one;
  };
  const handIn = async ({ liaison, head }: typeof finance, unitId: number) => {
    const drafted = await act(liaison, await reportOf(liaison, unitId), 'draft', { answers: ANSWERS });
    return act(head, drafted, 'submission');
  };

  it('begins with a plan, and every unit is told', async () => {
    cycle = await supervisor.post('/api/duty-cycles', {
      officeId: ids.office,
      year: 2023,
      dueOn: '2024-01-19',
    });
    const people = await Promise.all([supervisor, approver, mayor].map((one) => one.get('/api/session')));
    const evaluatorIds = people.map((one) => (one['person'] as { id: number }).id);
    const units = [ids.finance, ids.planning, ids.police].map((unitId) => ({
      ...{ unitId, onSite: unitId === ids.finance },
    }));
    await step(supervisor, 'plan', { dueOn: '2024-01-19', evaluateOn: '2024-01-31', units, evaluatorIds });
    await step(supervisor, 'opening');
    const [letter] = await letters('xuhuaiyuan');
    expect(letter?.text).toContain('准备现场述法');
    expect(letter?.text).toContain('2024年1月19日');
  });

  it('reminds who has not reported five days before, and no longer who has', async () => {
    await city.goTo('2024-01-12');
    expect((await letters('baochanglin')).at(-1)?.text).toContain('还有5个工作日');
    report = await handIn(finance, ids.finance);
    await city.goTo('2024-01-18');
    expect((await letters('dumengyao')).at(-1)?.text).toContain('还有1个工作日');
    expect(await letters('baochanglin')).toHaveLength(2);
  });

  it('tells the office the working day after who is missing', async () => {
    await city.goTo('2024-01-22');
    const [letter] = await letters('fanzhenhua');
    expect(letter?.text).toContain('还有2个单位没有报送');
    expect(letter?.text).toContain('云溪市公安局');
    expect(letter?.text).not.toContain('云溪市财政局');
    expect(await letters('dumengyao')).toHaveLength(4);
    const owing = await supervisor.list(`/api/duty-reports?cycleId=${cycle.id}&status=owing`);
    expect(owing.map(({ overdue }) => overdue)).toEqual([true, true]);
  });

  it('takes a late report, and puts on record who never made one', async () => {
    const late = await handIn(planning, ids.planning);
    expect(late).toMatchObject({ late: true, status: 'submitted' });
    await act(supervisor, await reportOf(supervisor, ids.planning), 'review', { outcome: 'accepted' });
    report = await act(supervisor, await supervisor.get(`/api/duty-reports/${report.id}`), 'review', {
      outcome: 'accepted',
    });
    await step(supervisor, 'evaluation');
    const silent = await reportOf(supervisor, ids.police);
    const missed = await act(supervisor, silent, 'missing', { reason: '三次催报未报。' });
    expect(missed).toMatchObject({ status: 'missed', steps: [] });
  });

  it('reminds evaluators the working day before the last, and tells the office after it who is missing', async () => {
    await city.goTo('2024-01-30');
    expect((await letters('louweimin')).at(-1)?.text).toContain('距评议截止还有1个工作日');
    await city.goTo('2024-02-01');
    expect((await letters('fanzhenhua')).map(({ text }) => text).join()).toContain('还有3人没有评完');
  });

  it('is evaluated by the leader in charge and the office', async () => {
    expect((await letters('louweimin'))[0]?.text).toContain('请您对述法报告打分');
    const tray = await mayor.list('/api/duty-evaluations?pending=true');
    expect(tray.map(({ unitId }) => unitId).sort()).toEqual([ids.finance, ids.planning].sort());
    for (const { dutyReportId } of tray) {
      // All at once: the last of them ends the evaluation, whichever it is.
      await Promise.all(
        [mayor, approver, supervisor].map((evaluator, nth) =>
          evaluator.post(`/api/duty-reports/${String(dutyReportId)}/vote`, vote(nth)),
        ),
      );
    }
    report = await supervisor.get(`/api/duty-reports/${report.id}`);
    expect(report).toMatchObject({
      status: 'evaluated',
      evaluation: { entitled: 3, submitted: 3, average: 95 },
    });
  });

  it('is deliberated, fed back, and its problem put right before the year is closed', async () => {
    report = await act(supervisor, report, 'hearing', {
      heardOn: '2024-01-22',
      hearing: '在委员会会议上述法。',
    });
    const problems = ['两件规范性文件未经合法性审查即印发。'];
    report = await act(supervisor, report, 'appraisal', { answers: APPRAISAL, grade: 'good', problems });
    const other = await reportOf(supervisor, ids.planning);
    await act(supervisor, other, 'appraisal', { answers: APPRAISAL, grade: 'fair', problems: [] });
    await step(approver, 'deliberation', { decision: '市委全面依法治市委员会第一次会议审议' });
    const feedback = await finance.head.get(`/api/duty-reports/${report.id}/feedback`);
    expect(feedback['paragraphs']).toEqual(
      expect.arrayContaining([expect.stringContaining('应评3人，实评3人，平均得分95分（满分100分）')]),
    );
    expect((await letters('xuhuaiyuan')).at(-1)?.text).toContain('需要整改的问题1个');
    const silent = await mayor.refusal(`/api/duty-reports/${(await reportOf(supervisor, ids.police)).id}`);
    expect(silent).toMatchObject({ status: 404 });

    const [{ itemId }] = (await finance.head.get(`/api/duty-reports/${report.id}`))['problems'] as [
      { itemId: number },
    ];
    const item = async (by: Visitor, name: string, body: object = {}) => {
      const { version } = await by.get(`/api/rectification/${itemId}`);
      return by.post(`/api/rectification/${itemId}/${name}`, { version, ...body });
    };
    const people = await finance.head.list(`/api/people?organizationId=${ids.finance}&limit=50`);
    const responsible = people.find(({ name }) => name === '鲍长林');
    await item(finance.head, 'measures', {
      ...{ measure: '补办审查，修订印发程序。', responsibleId: responsible?.id, dueOn: '2024-02-29' },
    });
    expect(
      await supervisor.refusal(`/api/duty-cycles/${cycle.id}/closing`, { version: cycle.version }),
    ).toMatchObject({
      code: 'DUTY_PROBLEMS_OPEN',
    });
    await item(finance.liaison, 'submission', { evidence: [{ name: '审查意见书', reference: '附件1' }] });
    await item(supervisor, 'closure', { finding: '现场核验属实。' });
    const live = await finance.head.get(`/api/duty-reports/${report.id}`);
    expect(live['problems']).toMatchObject([{ status: 'closed', responsibleName: '鲍长林' }]);
    await step(supervisor, 'closing');
    const { total } = await supervisor.get(`/api/duty-cycles/${cycle.id}/summary`);
    expect(total).toMatchObject({
      ...{ units: 3, submitted: 2, late: 1, missed: 1, votes: 6, votesEntitled: 6, closingRate: 100 },
    });
  });
});
