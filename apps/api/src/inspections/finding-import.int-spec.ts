import { workbooksAt } from '../spreadsheets/workbook-for-specs.ts';
import { type Body, inspectionRig } from './rig-for-specs.ts';

describe('findings from an Excel workbook', () => {
  let town: Awaited<ReturnType<typeof inspectionRig>>;
  let inspection: Body;
  let files: ReturnType<typeof workbooksAt>;
  let template: Buffer;

  const fill = (...rows: (string | number)[][]) => files.filled(template, '督察问题', rows);
  const count = async () =>
    (await town.dataSource.query<object[]>('SELECT 1 FROM inspection_findings')).length;

  beforeAll(async () => {
    town = await inspectionRig('2024-01-08');
    const drafted = await town.as.supervisor.ask('POST', '/api/inspections', await town.plan());
    inspection = await town.done('supervisor', drafted.body as Body, 'submission');
    inspection = await town.done('approver', inspection, 'approval');
    files = workbooksAt(town.rig.origin, `/api/inspections/${inspection.id}/finding-imports`);
    await town.dataSource.query(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       VALUES ('RW-1', $1, $2, '案卷评查', '措施', 'in_progress', '2024-01-02', '2024-06-28', '2024-06-28')`,
      [town.ids.officeId, town.ids.secondId],
    );
  });
  afterAll(() => town.close());

  it('are entered only while the inspection is under way', async () => {
    expect(await files.send(town.as.supervisor, '/template')).toMatchObject({
      ...{ status: 409, json: { code: 'INSPECTION_STATE' } },
    });
    inspection = await town.done('supervisor', inspection, 'start');
    template = (await files.send(town.as.supervisor, '/template')).body;
    const sheet = (await files.open(template)).getWorksheet('督察问题');
    expect(sheet?.getCell('A3').dataValidation.formulae).toEqual(['"机构unit,第二单位"']);
    expect(sheet?.getCell('B3').dataValidation.formulae).toEqual(['"一般问题,数据不实"']);
  });

  it('are entered all at once; the same file a second time is refused', async () => {
    const file = await fill(
      ['机构unit', '一般问题', '三宗案卷没有法制审核意见。', '案卷复印件3份。', '', '补齐审核。', 60, ''],
      ['第二单位', '数据不实', '评查数量虚报。', '评查记录。', '统计法', '更正数据。', '30', 'RW-1'],
    );
    expect(await files.send(town.as.supervisor, '/check', file)).toMatchObject({
      ...{ status: 200, json: { ready: true, rows: 2 } },
    });
    const { status, json } = await files.send(town.as.supervisor, '', file);
    expect({ status, many: (json['findingIds'] as number[]).length }).toEqual({ status: 201, many: 2 });
    const { body } = await town.as.supervisor.ask('GET', `/api/inspections/${inspection.id}/findings`);
    expect(body['items']).toMatchObject([
      { unitName: '机构unit', kind: 'problem', completionDays: 60, basis: null, taskCode: null },
      { unitName: '第二单位', kind: 'false_figures', completionDays: 30, basis: '统计法', taskCode: 'RW-1' },
    ]);
    expect(await files.send(town.as.supervisor, '', file)).toMatchObject({
      ...{ status: 422, json: { code: 'IMPORT_FAULTY', details: { faultCount: 2 } } },
    });
    expect(await count()).toBe(2);
  });

  it('say row by row what is wrong, write nothing, and come back marked', async () => {
    const file = await fill(
      ['抽调单位', '一般问题', '事实一。', '证据。', '', '要求。', 60, ''],
      ['机构unit', '小问题', '', '证据。', '', '要求。', 10, ''],
      ['机构unit', '数据不实', '事实二。', '证据。', '', '要求。', 60, 'RW-1'],
      ['机构unit', '数据不实', '事实三。', '证据。', '', '要求。', 60, ''],
    );
    const { json } = await files.send(town.as.supervisor, '/check', file);
    expect(files.placesOf(json['faults'])).toEqual([
      ...['3被督察单位', '4类型', '4事实', '4整改期限（日）', '5任务编号', '6任务编号'],
    ]);
    expect((await files.send(town.as.supervisor, '', file)).status).toBe(422);
    expect(await count()).toBe(2);
    const copy = await files.open((await files.send(town.as.supervisor, '/marked', file)).body);
    const sheet = copy.getWorksheet('督察问题');
    expect([2, 3].map((row) => sheet?.getCell(`I${row}`).text)).toEqual([
      ...['问题', '被督察单位：该单位不在本次督察范围内，请从下拉列表选。'],
    ]);
  });

  it('are nobody else’s to enter', async () => {
    const file = await fill(['机构unit', '一般问题', '事实四。', '证据。', '', '要求。', 60, '']);
    expect((await files.send(town.as.stranger, '', file)).status).toBe(404);
    expect((await files.send(town.as.liaison, '', file)).status).toBe(403);
    expect((await files.send(town.as.stranger, '/template')).status).toBe(404);
  });
});
