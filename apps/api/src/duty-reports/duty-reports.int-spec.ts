import { SIGNING_IN_MS } from '../tasks/tasks-town-for-specs.ts';
import {
  ANSWERS,
  APPRAISAL,
  type DutyStage,
  dutyStage,
  FORM,
  type Item,
  scores,
  type Who,
} from './duty-stage-for-specs.ts';

const { dimensions } = FORM;

describe('述法 over HTTP', () => {
  let stage: DutyStage;
  let town: DutyStage['town'];
  let cycle: Item;
  let report: Item;
  let second: Item;

  const ask: DutyStage['ask'] = (...rest) => stage.ask(...rest);
  const get: DutyStage['get'] = (...rest) => stage.get(...rest);
  const post: DutyStage['post'] = (...rest) => stage.post(...rest);
  const refusal: DutyStage['refusal'] = (...rest) => stage.refusal(...rest);
  const act: DutyStage['act'] = (...rest) => stage.act(...rest);
  const step = (who: Who, name: string, body: object = {}) =>
    post(who, `duty-cycles/${cycle.id}/${name}`, { version: cycle.version, ...body });
  const reportOf = (who: Who, unitId: number) => get(who, `duty-reports/${stage.reportIn(cycle, unitId)}`);
  const plan = (more: object = {}) => ({
    ...{ version: cycle.version, dueOn: '2024-12-27', evaluateOn: '2025-01-17' },
    units: [
      { unitId: town.office.unitId, onSite: true },
      { unitId: town.office.secondId, onSite: false },
      { unitId: town.office.thirdId, onSite: false },
    ],
    ...more,
  });

  beforeAll(async () => {
    stage = await dutyStage();
    ({ town } = stage);
  }, SIGNING_IN_MS);
  afterAll(() => stage.close());

  it('is planned by the supervisor, once a year, with units and evaluators of the office alone', async () => {
    const { officeId, unitId, foreignId, leaderId, liaisonId, approverId } = town.office;
    const fresh = { officeId, year: 2024, dueOn: '2024-12-27', evaluateOn: '2025-01-17' };
    expect(await refusal('approver', 'duty-cycles', fresh)).toMatchObject({ status: 403 });
    expect(await refusal('stranger', 'duty-cycles', fresh)).toMatchObject({ code: 'ORGANIZATION_NOT_FOUND' });
    cycle = await post('supervisor', 'duty-cycles', fresh);
    expect(cycle).toMatchObject({ status: 'draft', title: '2024年度述法', steps: ['open'], units: [] });
    expect(cycle['lists']).toMatchObject([
      { title: '履职清单' },
      { title: '问题清单' },
      { title: '评议清单' },
      { title: '整改清单' },
    ]);
    expect(await refusal('supervisor', 'duty-cycles', fresh)).toMatchObject({
      ...{ status: 409, code: 'DUTY_CYCLE_TWICE', details: { cycleId: cycle.id } },
    });
    const supervisorId = await town.rig.personId('supervisor');
    const evaluatorIds = [supervisorId, approverId, leaderId];
    const path = `duty-cycles/${cycle.id}/plan`;
    const units = [{ unitId: foreignId, onSite: false }];
    expect(await refusal('supervisor', path, plan({ evaluatorIds, units }))).toMatchObject({
      code: 'UNIT_NOT_FOUND',
    });
    expect(await refusal('supervisor', path, plan({ evaluatorIds: [liaisonId] }))).toMatchObject({
      code: 'PERSON_NOT_FOUND',
    });
    expect(await refusal('stranger', path, plan({ evaluatorIds }))).toMatchObject({
      code: 'DUTY_CYCLE_NOT_FOUND',
    });
    cycle = await post('supervisor', path, plan({ evaluatorIds }));
    expect(cycle['evaluators']).toHaveLength(3);
    expect((await get('liaison', 'duty-cycles'))['items']).toEqual([]);
    expect((await get('liaison', `duty-reports?unitId=${unitId}`))['items']).toEqual([]);
  });

  it('has a template that is the office’s own until it opens', async () => {
    const path = `duty-cycles/${cycle.id}/form`;
    const lists = FORM.lists.map(({ key, sections }) => ({ key, sections }));
    const broken = { version: cycle.version, lists: lists.slice(1), dimensions };
    expect(await refusal('supervisor', path, broken)).toMatchObject({ code: 'DUTY_FORM_INVALID' });
    cycle = await post('supervisor', path, { version: cycle.version, lists, dimensions });
    cycle = await step('supervisor', 'opening');
    expect(cycle).toMatchObject({ status: 'open', steps: ['evaluate'] });
    expect(await refusal('supervisor', path, { ...broken, version: cycle.version, lists })).toMatchObject({
      ...{ status: 409, code: 'DUTY_FORM_STATE' },
    });
    const rows = await town.dataSource.query<{ address: string; topic: string }[]>(
      "SELECT address, topic FROM deliveries WHERE topic = 'duty_report' ORDER BY address",
    );
    expect(rows.map(({ address }) => address)).toEqual(
      ['approver', 'head', 'liaison', 'second', 'third'].map((name) => `${name}@yunxi.example`),
    );
  });

  it('is drafted by the liaison on figures that the system has, and handed in by the head', async () => {
    const page = await reportOf('liaison', town.office.unitId);
    report = page;
    expect(page).toMatchObject({
      status: 'not_begun',
      acts: ['save'],
      steps: ['begin'],
      factsOn: '2024-12-16',
    });
    expect(page['figures']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'tasks', system: 3, stated: 3, unit: '项' }),
        expect.objectContaining({ key: 'tasksOnTime', system: 1 }),
        expect.objectContaining({ key: 'tasksOverdue', system: 1 }),
        expect.objectContaining({ key: 'closingRate', system: null }),
      ]),
    );
    const unknown = { version: page.version, answers: [{ section: 'nowhere', text: '无' }] };
    expect(await refusal('liaison', `duty-reports/${report.id}/draft`, unknown)).toMatchObject({
      code: 'DUTY_SECTION_UNKNOWN',
    });
    const [first, ...others] = ANSWERS;
    report = await act('liaison', page, 'draft', { answers: [first] });
    expect(report).toMatchObject({ status: 'draft', version: page.version + 1 });
    expect(
      await refusal('liaison', `duty-reports/${report.id}/submission`, { version: report.version }),
    ).toMatchObject({
      status: 403,
    });
    expect(
      await refusal('head', `duty-reports/${report.id}/submission`, { version: report.version }),
    ).toMatchObject({
      ...{ status: 422, code: 'DUTY_REPORT_INCOMPLETE' },
    });
    const figures = [{ key: 'tasksOnTime', value: 2 }];
    report = await act('head', report, 'draft', { answers: others, figures });
    expect(
      await refusal('head', `duty-reports/${report.id}/submission`, { version: report.version }),
    ).toMatchObject({
      ...{ code: 'DUTY_FIGURE_UNEXPLAINED', details: { figures: ['tasksOnTime'] } },
    });
    const claim = { section: 'task', text: '牵头任务5项，逐项写实。'.repeat(6) };
    const explained = [{ key: 'tasksOnTime', value: 2, note: '一项因系统故障晚报。' }];
    report = await act('head', report, 'draft', { answers: [claim], figures: explained });
    // Nobody else reads what is being written.
    const office = await get('supervisor', `duty-reports/${report.id}`);
    expect(JSON.stringify(office)).not.toContain('逐项写实');
    report = await act('head', report, 'submission');
    expect(report).toMatchObject({ status: 'submitted', late: false, submittedByName: '人员head', acts: [] });
  });

  it('shows the evaluators where a figure and the system part', async () => {
    const page = await get('supervisor', `duty-reports/${report.id}`);
    expect(page['contradictions']).toHaveLength(2);
    expect(page['contradictions']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'tasksOnTime', stated: 2, system: 1, note: '一项因系统故障晚报。' }),
        expect.objectContaining({
          key: 'tasks',
          stated: 5,
          system: 3,
          quote: expect.stringContaining('5项') as string,
        }),
      ]),
    );
  });

  it('takes another evaluator after its day, and tells a unit that is to report on site after all', async () => {
    town.moveTo('2024-12-30');
    const supervisorId = await town.rig.personId('supervisor');
    const { approverId, leaderId, unitId, secondId, thirdId } = town.office;
    const units = [unitId, secondId, thirdId].map((id) => ({ unitId: id, onSite: id !== secondId }));
    const evaluatorIds = [supervisorId, approverId, leaderId];
    const fewer = plan({ evaluatorIds, units: units.slice(1) });
    expect(await refusal('supervisor', `duty-cycles/${cycle.id}/plan`, fewer)).toMatchObject({
      code: 'DUTY_UNIT_BEGUN',
    });
    cycle = await step('supervisor', 'plan', plan({ evaluatorIds, units }));
    const rows = await town.dataSource.query<{ address: string }[]>(
      "SELECT address FROM deliveries WHERE subject LIKE 'duty_report:%:on_site:%'",
    );
    expect(rows).toEqual([{ address: 'third@yunxi.example' }]);
    town.moveTo('2024-12-17');
  });

  it('is behind walls: siblings and other offices find nothing there', async () => {
    for (const who of ['second', 'stranger'] as const) {
      expect(await ask(who, 'GET', `/api/duty-reports/${report.id}`)).toMatchObject({
        ...{ status: 404, body: { code: 'DUTY_REPORT_NOT_FOUND' } },
      });
    }
    const [own, ...none] = (await get('second', 'duty-reports'))['items'] as Item[];
    expect([own?.['unitId'], none]).toEqual([town.office.secondId, []]);
    expect((await get('second', `duty-cycles/${cycle.id}`))['units']).toHaveLength(1);
    expect(await ask('second', 'GET', `/api/duty-cycles/${cycle.id}/summary`)).toMatchObject({ status: 404 });
    expect(
      await refusal('second', `duty-reports/${report.id}/draft`, { version: 1, answers: [] }),
    ).toMatchObject({
      status: 404,
    });
  });

  it('is sent back with what is missing, and comes again', async () => {
    expect(
      await refusal('supervisor', `duty-reports/${report.id}/review`, {
        version: report.version,
        outcome: 'sent_back',
      }),
    ).toMatchObject({
      ...{ status: 422, code: 'REASON_MISSING' },
    });
    report = await act('supervisor', report, 'review', { outcome: 'sent_back', reason: '任务数请核对。' });
    const stale = { version: report.version - 1, outcome: 'accepted' };
    expect(await refusal('supervisor', `duty-reports/${report.id}/review`, stale)).toMatchObject({
      ...{ status: 409, code: 'VERSION_CONFLICT', details: { status: 'sent_back' } },
    });
    const page = await get('head', `duty-reports/${report.id}`);
    expect(page).toMatchObject({ status: 'sent_back', reviewReason: '任务数请核对。', acts: ['save'] });
    report = await act('head', page, 'submission');
    report = await act('supervisor', report, 'review', { outcome: 'accepted' });
    expect(report).toMatchObject({ status: 'accepted', waitingFor: [] });
  });

  it('is evaluated by whom it does not concern, once each', async () => {
    cycle = await step('supervisor', 'evaluation');
    const vote = { scores: scores(), grade: 'good' };
    const path = `duty-reports/${report.id}/vote`;
    const tray = async (who: Who) => (await get(who, 'duty-evaluations?pending=true'))['items'] as Item[];
    expect(await tray('leader')).toMatchObject([{ dutyReportId: report.id, pending: true }]);
    expect((await get('supervisor', `duty-reports/${report.id}`))['waitingFor']).toHaveLength(3);
    expect(await refusal('stranger', path, vote)).toMatchObject({ status: 404 });
    expect(await refusal('leader', path, { ...vote, grade: 'poor' })).toMatchObject({
      code: 'DUTY_OPINION_MISSING',
    });
    expect(await refusal('leader', path, { ...vote, scores: [] })).toMatchObject({
      code: 'DUTY_SCORES_INVALID',
    });
    const voted = await post('leader', path, vote);
    expect(voted).toMatchObject({ vote: { grade: 'good' }, evaluation: null });
    expect(await refusal('leader', path, { ...vote, grade: 'fair' })).toMatchObject({
      ...{ status: 409, code: 'DUTY_EVALUATION_TWICE' },
    });
    expect(await tray('leader')).toEqual([]);
    const before = await post('supervisor', path, {
      scores: scores(1),
      grade: 'fair',
      opinion: '数字应核实。',
    });
    expect(before['evaluation']).toMatchObject({ entitled: 3, submitted: 2, average: null });
    const after = await post('approver', path, { scores: scores(2), grade: 'fair' });
    expect(after).toMatchObject({
      ...{ status: 'evaluated', opinions: ['数字应核实。'] },
      evaluation: { entitled: 3, submitted: 3, average: 95, grades: { good: 1, fair: 2 } },
    });
    const asUnit = await get('head', `duty-reports/${report.id}`);
    expect(asUnit).toMatchObject({ evaluation: null, opinions: [], grade: null });
  });

  it('keeps an evaluator from the unit that he heads, late as its report comes', async () => {
    second = await reportOf('second', town.office.secondId);
    town.moveTo('2025-01-06');
    const figures = { answers: ANSWERS };
    second = await act('second', second, 'draft', figures);
    second = await act('approver', second, 'submission');
    expect(second).toMatchObject({ late: true, factsOn: '2025-01-06' });
    second = await act('supervisor', second, 'review', { outcome: 'accepted' });
    expect(second['evaluation']).toMatchObject({ entitled: 1, submitted: 0 });
    const vote = { scores: scores(4), grade: 'average' };
    expect(await refusal('approver', `duty-reports/${second.id}/vote`, vote)).toMatchObject({
      code: 'DUTY_EVALUATION_OWN',
    });
    const early = { version: second.version, reason: '来不及。' };
    expect(await refusal('supervisor', `duty-reports/${second.id}/evaluation-end`, early)).toMatchObject({
      code: 'DUTY_VOTES_MISSING',
    });
    second = await post('supervisor', `duty-reports/${second.id}/vote`, vote);
    expect(second).toMatchObject({ status: 'evaluated', evaluation: { average: 80 } });
  });

  it('is deliberated by the approver when everything is there, and not before', async () => {
    const decision = '委员会第三次会议审议';
    const path = `duty-cycles/${cycle.id}/deliberation`;
    const body = () => ({ version: cycle.version, decision });
    expect(await refusal('supervisor', path, body())).toMatchObject({ status: 403 });
    const unready = await refusal('approver', path, body());
    expect(unready.code).toBe('DUTY_DELIBERATION_UNREADY');
    expect(
      (unready.details as { faults: { message: string }[] }).faults.map(({ message }) => message),
    ).toEqual([
      '列为现场述法，尚未登记现场述法情况。',
      '尚未拟定评议意见。',
      '尚未拟定评议意见。',
      '述法报告当前为“未填写”，评议尚未结束。',
    ]);
    const third = await reportOf('supervisor', town.office.thirdId);
    await act('supervisor', third, 'missing', { reason: '多次催报，仍未报送。' });
    report = await get('supervisor', `duty-reports/${report.id}`);
    const later = { version: report.version, heardOn: '2025-02-01', hearing: '会上述法。' };
    expect(await refusal('supervisor', `duty-reports/${report.id}/hearing`, later)).toMatchObject({
      code: 'DUTY_HEARING_LATER',
    });
    report = await act('supervisor', report, 'hearing', {
      heardOn: '2025-01-03',
      hearing: '会上述法，当场点评。',
    });
    const problems = ['两件文件未经合法性审查。', '任务数填报不实。'];
    report = await act('supervisor', report, 'appraisal', { answers: APPRAISAL, grade: 'fair', problems });
    expect((await get('head', `duty-reports/${report.id}`))['problems']).toEqual([]);
    await act('supervisor', second, 'appraisal', { answers: APPRAISAL, grade: 'average', problems: [] });
    cycle = await post('approver', path, body());
    expect(cycle).toMatchObject({ status: 'deliberated', decision });
  });

  it('feeds back to the unit, whose fourth list follows the ledger', async () => {
    const page = await get('head', `duty-reports/${report.id}`);
    expect(page).toMatchObject({
      ...{ grade: 'fair', evaluation: { average: 95 } },
      problems: [
        { problem: '两件文件未经合法性审查。', status: 'open', code: 'ZG-2025-0001' },
        { problem: '任务数填报不实。', status: 'open', code: 'ZG-2025-0002' },
      ],
    });
    const feedback = await get('liaison', `duty-reports/${report.id}/feedback`);
    expect(feedback).toMatchObject({
      title: '关于机构unit2024年度述法评议情况的反馈意见',
      issuedOn: '2025-01-06',
    });
    expect((feedback['paragraphs'] as string[]).at(-1)).toContain('任务数填报不实（整改编号ZG-2025-0002）');
    expect(
      await refusal('supervisor', `duty-cycles/${cycle.id}/closing`, { version: cycle.version }),
    ).toMatchObject({
      code: 'DUTY_PROBLEMS_OPEN',
    });
    const evidence = [{ name: '审查意见', reference: '附件1' }];
    for (const { itemId } of page['problems'] as { itemId: number }[]) {
      let item = await get('head', `rectification/${itemId}`);
      expect(item).toMatchObject({ source: 'duty_report', sourceRef: '2024年度述法评议' });
      const measure = { measure: '补审。', responsibleId: town.office.liaisonId, dueOn: '2025-02-28' };
      item = await post('head', `rectification/${itemId}/measures`, { version: item.version, ...measure });
      item = await post('liaison', `rectification/${itemId}/submission`, { version: item.version, evidence });
      await post('supervisor', `rectification/${itemId}/closure`, { version: item.version });
    }
    const live = await get('head', `duty-reports/${report.id}`);
    expect(live['problems']).toMatchObject([{ status: 'closed', measure: '补审。' }, { status: 'closed' }]);
    cycle = await step('supervisor', 'closing');
    expect(cycle).toMatchObject({ status: 'closed', steps: [] });
  });

  it('is summed up with its denominators, on the page and as a workbook', async () => {
    const summary = await get('leader', `duty-cycles/${cycle.id}`);
    expect(summary['units']).toHaveLength(1);
    const { total, units } = await get('approver', `duty-cycles/${cycle.id}/summary`);
    expect(total).toMatchObject({
      ...{ units: 3, submitted: 2, onTime: 1, late: 1, missed: 1, submissionRate: 66.7, onSite: 2, heard: 1 },
      ...{ evaluated: 2, votes: 4, votesEntitled: 4, average: 87.5, problems: 2, problemsClosed: 2 },
      ...{ closingRate: 100, grades: { good: 0, fair: 1, average: 1, poor: 0 } },
    });
    expect(units).toMatchObject([
      { unitName: '机构unit' },
      { late: true },
      { status: 'missed', evaluation: null },
    ]);
    const {
      status,
      headers,
      text: bytes,
    } = await town.as.supervisor.travel(`/api/duty-cycles/${cycle.id}/summary-workbook`);
    expect([status, bytes.slice(0, 2)]).toEqual([200, 'PK']);
    expect(headers['content-disposition']).toContain(encodeURIComponent('2024年度述法汇总.xlsx'));
  });

  it('tells its story, the unit without what the office does within itself', async () => {
    const story = async (who: Who) => {
      const items = (await get(who, `duty-reports/${report.id}/story`))['items'] as {
        who: string;
        sentence: string;
      }[];
      return items.map((entry) => `${entry.who} ${entry.sentence}`);
    };
    const begun = [
      '人员liaison 开始填写述法报告',
      '人员head 报送述法报告',
      '人员supervisor 退回报告：任务数请核对',
    ];
    const again = ['人员head 报送述法报告', '人员supervisor 审核通过'];
    const heard = '人员supervisor 2025年1月3日现场述法：会上述法，当场点评';
    const told = '人员approver 审议后反馈评议意见';
    expect(await story('head')).toEqual([...begun, ...again, heard, told]);
    const votes = ['评议人 提交评议', '评议人 提交评议', '评议人 提交评议'];
    const ended = '系统 评议结束，应评3人，实评3人';
    expect(await story('approver')).toEqual([
      ...[...begun, ...again, ...votes, ended, heard],
      ...['人员supervisor 拟定评议意见', told],
    ]);
    expect(await ask('second', 'GET', `/api/duty-reports/${report.id}/story`)).toMatchObject({ status: 404 });
  });
});
