import { InspectionHandOver } from '#features/inspections';
import { EscalationService } from '#features/supervision';
import { SYSTEM } from '#platform/actor';
import { SIGNING_IN_MS } from '../tasks/tasks-town-for-specs.ts';
import { type Body, type InspectionRig, inspectionRig, type PersonName } from './rig-for-specs.ts';

const PROBLEM = { kind: 'problem', evidence: '复印件。', demand: '据实更正。', completionDays: 60 };

describe('what an inspection leaves behind', () => {
  let stage: InspectionRig;
  const ask = (who: PersonName, path: string) => stage.as[who].ask('GET', path);
  const post = async (who: PersonName, path: string, body: object): Promise<Body> => {
    const answer = await stage.as[who].ask('POST', path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  };
  const partOf = (page: Body) => (page['parts'] as Body[])[0] as Body;

  beforeAll(async () => {
    stage = await inspectionRig('2024-03-01');
  }, SIGNING_IN_MS);
  afterAll(() => stage.close());

  it('undoes a completion that rested on false figures, until a review finds that they were true', async () => {
    const { unitId, officeId } = stage.ids;
    const drafted = await post('supervisor', '/api/tasks', {
      ...{ officeId, leadUnitIds: [unitId], title: '清理补贴文件', measure: '清理。', dueOn: '2024-06-28' },
    });
    const [task] = drafted['items'] as Body[];
    const taskId = task?.id ?? 0;
    const show = async () => (await ask('supervisor', `/api/tasks/${taskId}`)).body as Body;
    await post('supervisor', `/api/tasks/${taskId}/assign`, { version: task?.version });
    await post('liaison', `/api/tasks/${taskId}/accept`, { version: (await show()).version });
    const claim = { purpose: 'completion', percent: 100, body: '三十件全部清理完毕。' };
    const { id: reportId, version } = await post('liaison', `/api/tasks/${taskId}/reports`, claim);
    await post('supervisor', `/api/reports/${reportId}/review`, { outcome: 'accepted', version });
    expect(await show()).toMatchObject({ status: 'done', completedOn: '2024-03-01' });

    const fact = '实有十二件。';
    const finding = { ...PROBLEM, kind: 'false_figures', unitId, taskId, fact };
    const inspection = await stage.signed({ topic: '数据真实性', unitIds: [unitId] }, [finding]);
    expect(await show()).toMatchObject({
      ...{ status: 'returned', completedOn: null, cases: [{ status: 'open' }] },
      lastReport: { id: reportId, outcome: 'sent_back', reviewReason: `督察核实数据不实：${fact}` },
    });

    await post('liaison', `/api/inspections/${inspection.id}/receipt`, {
      ...{ unitId, version: partOf(await stage.page('liaison', inspection)).version },
    });
    const { body } = await ask('liaison', `/api/inspections/${inspection.id}/findings`);
    const findingIds = (body['items'] as Body[]).map(({ id }) => id);
    const asked = await post('liaison', `/api/inspections/${inspection.id}/reviews`, {
      ...{ unitId, version: partOf(await stage.page('liaison', inspection)).version, findingIds },
      statement: '其余十八件在另一目录。',
    });
    const [review] = asked['reviews'] as Body[];
    await post('colleague', `/api/inspections/reviews/${review?.id}/decision`, {
      ...{
        version: review?.version,
        outcome: 'upheld',
        setAsideIds: findingIds,
        reason: '两份目录相加为三十件。',
      },
    });
    expect(await show()).toMatchObject({
      ...{ status: 'done', completedOn: '2024-03-01' },
      lastReport: { id: reportId, outcome: 'accepted' },
    });
    stage.moveTo('2024-03-04');
    await stage.rig.app.get(EscalationService, { strict: false }).sweep();
    expect(await show()).toMatchObject({ cases: [{ status: 'closed', closedAs: 'done' }], notices: [] });
    const { body: items } = await ask('liaison', '/api/rectification');
    expect(items['items']).toMatchObject([{ status: 'set_aside', source: 'inspection' }]);
  });

  it('weighs on its unit: the burden account has a list behind every number', async () => {
    const { unitId, officeId } = stage.ids;
    await stage.signed({ topic: '行政处罚案卷质量', unitIds: [unitId] }, [
      { ...PROBLEM, unitId, fact: '缺审核意见。' },
    ]);
    const drafted = await post('supervisor', '/api/tasks', {
      ...{
        officeId,
        leadUnitIds: [unitId],
        title: '行政处罚案卷质量',
        measure: '自查。',
        dueOn: '2024-06-28',
      },
    });
    const [{ id, version } = { id: 0, version: 0 }] = drafted['items'] as Body[];
    await post('supervisor', `/api/tasks/${id}/assign`, { version });
    const burden = await ask('liaison', '/api/burden?year=2024');
    expect(burden.body['items']).toMatchObject([{ unitId, total: 4, duplicates: 1 }]);
    const [own] = burden.body['items'] as { months: object[] }[];
    expect(own?.months[2]).toMatchObject({ month: 3, task: 2, inspection: 2, total: 4, duplicates: 1 });
    const list = (who: PersonName, what: string) =>
      ask(who, `/api/burden/${what}?unitId=${unitId}&year=2024&month=3`);
    const requests = (await list('approver', 'requests')).body['items'] as object[];
    expect(requests).toHaveLength(4);
    expect(requests).toContainEqual(expect.objectContaining({ kind: 'task', path: `/tasks/${id}` }));
    const [pair] = (await list('approver', 'duplicates')).body['items'] as object[];
    expect(pair).toMatchObject({ earlier: { title: '行政处罚案卷质量' }, similarity: 1 });
    for (const what of ['requests', 'duplicates']) {
      expect((await list('second', what)).body['items']).toEqual([]);
      expect((await list('stranger', what)).body['items']).toEqual([]);
    }
  });

  it('passes to the unit that takes another’s place, with the document that went out', async () => {
    const { secondId, helpingId } = stage.ids;
    const fact = '应诉案件负责人未出庭。';
    const memberIds = [await stage.person('approver')];
    const wish = { topic: '行政复议应诉', unitIds: [secondId], memberIds };
    const { id } = await stage.signed(wish, [{ ...PROBLEM, unitId: secondId, fact }]);
    expect((await ask('helper', `/api/inspections/${id}`)).status).toBe(404);
    const handOver = stage.rig.app.get(InspectionHandOver, { strict: false });
    await stage.rig.uow.run(async (tx) => {
      await tx.query('UPDATE organizations SET successor_id = $2 WHERE id = $1', [secondId, helpingId]);
      const passing = { fromUnitId: secondId, toUnitId: helpingId, reason: '机构改革' };
      await handOver.handOverIn(tx, stage.clock.now(), SYSTEM, passing);
    });
    expect((await ask('helper', `/api/inspections/${id}/document`)).body).toMatchObject({
      content: { parts: [{ unitName: '第二单位', findings: [{ fact }] }] },
    });
    expect(partOf(await stage.page('helper', { id }))).toMatchObject({
      unitId: helpingId,
      problems: 1,
      acts: ['receive'],
    });
    expect((await ask('second', `/api/inspections/${id}`)).status).toBe(404);
    const mails = await stage.dataSource.query<object[]>('SELECT 1 FROM deliveries WHERE subject = $1', [
      `inspection:${id}:unit:${helpingId}`,
    ]);
    expect(mails).toHaveLength(2);
  });
});
