import { workbooksAt } from '../spreadsheets/workbook-for-specs.ts';
import { SIGNING_IN_MS, type TaskTown, taskTown } from './tasks-town-for-specs.ts';

describe('tasks from an Excel workbook', () => {
  let town: TaskTown;
  let files: ReturnType<typeof workbooksAt>;
  let template: Buffer;

  const fill = (...rows: (string | Date)[][]) => files.filled(template, '任务', rows);
  const count = async () => (await town.dataSource.query<object[]>('SELECT 1 FROM tasks')).length;

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    const { officeId, otherOfficeId } = town.office;
    await town.dataSource.query(
      `INSERT INTO targets (office_id, plan_year, code, title, summary, status)
       SELECT office, 2024, 'MB-' || office, title, '', 'confirmed'
         FROM (VALUES ($1::bigint, '规范行政执法'), ($2::bigint, '别的机构的目标')) AS t(office, title)`,
      [officeId, otherOfficeId],
    );
    files = workbooksAt(town.rig.origin, '/api/tasks/imports', `?officeId=${officeId}`);
    template = (await files.send(town.as.supervisor, '/template')).body;
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('begins with a template that offers the office’s own units and targets', async () => {
    const workbook = await files.open(template);
    const sheet = workbook.getWorksheet('任务');
    const lists = ['A3', 'E2002'].map(
      (address) => sheet?.getCell(address).dataValidation.formulae?.[0] as string,
    );
    expect(lists[0]).toContain('市场监管局');
    expect(lists[0]).not.toContain('邻市');
    expect(lists[1]).toBe('"规范行政执法"');
  });

  it('drafts every row; the same file a second time is refused', async () => {
    const file = await fill(
      [
        '市场监管局',
        '公布执法事项清单',
        '逐项核对后公布。\n每季更新。',
        new Date('2024-06-28T00:00:00Z'),
        '规范行政执法',
        '',
      ],
      ['unit', '组织执法培训', '全员轮训。', '2024年9月30日', '', '培训-01'],
    );
    expect(await files.send(town.as.supervisor, '/check', file)).toMatchObject({
      ...{ status: 200, json: { ready: true, rows: 2, faults: [] } },
    });
    expect(await count()).toBe(0);
    const { status, json } = await files.send(town.as.supervisor, '', file);
    expect(status).toBe(201);
    const [first, second] = json['taskIds'] as number[];
    expect((await town.as.supervisor.ask('GET', `/api/tasks/${first}`)).body).toMatchObject({
      ...{ status: 'draft', leadUnitName: '市场监管局', dueOn: '2024-06-28', targetTitle: '规范行政执法' },
      measure: '逐项核对后公布。\n每季更新。',
    });
    expect((await town.as.supervisor.ask('GET', `/api/tasks/${second}`)).body).toMatchObject({
      ...{ code: '培训-01', dueOn: '2024-09-30', leadUnitId: town.office.unitId, targetId: null },
    });
    const again = await files.send(town.as.supervisor, '', file);
    expect(again).toMatchObject({ status: 422, json: { code: 'IMPORT_FAULTY', details: { rows: 2 } } });
    expect(files.placesOf((again.json['details'] as { faults: unknown }).faults)).toEqual([
      ...['3任务名称', '4任务编号', '4任务名称'],
    ]);
    expect(await count()).toBe(2);
  });

  it('says row by row what is wrong, writes nothing, and marks a copy', async () => {
    const before = await count();
    const file = await fill(
      ['市场监管局', '没有问题的一行', '措施。', '2024-06-28', '', ''],
      ['邻市财政局', '', '措施。', '2024-02-30', '别的机构的目标', ''],
      ['市场监管局', '期限已过', '=1+1', '2024-01-05', '', 'RW2024-00001'],
      ['市场监管局', '没有问题的一行', '措施。', '2024-06-28', '', ''],
    );
    const { json } = await files.send(town.as.supervisor, '/check', file);
    expect(json).toMatchObject({ ready: false, rows: 4, faultCount: 8 });
    expect(files.placesOf(json['faults'])).toEqual([
      ...['4牵头单位', '4任务名称', '4完成期限', '4年度目标'],
      ...['5具体措施', '5完成期限', '5任务编号', '6任务名称'],
    ]);
    expect((await files.send(town.as.supervisor, '', file)).status).toBe(422);
    expect(await count()).toBe(before);
    const copy = await files.open((await files.send(town.as.supervisor, '/marked', file)).body);
    const sheet = copy.getWorksheet('任务');
    expect(sheet?.getCell('G2').text).toBe('问题');
    expect(sheet?.getCell('G3').text).toBe('');
    expect(sheet?.getCell('G5').text.split('\n')).toEqual([
      '具体措施：不能以“=”“+”“-”“@”开头，请去掉。',
      '完成期限：完成期限已过，请填写今天或以后的日期。',
      '任务编号：这种格式留给系统自动编号，请换一个，或留空由系统编号。',
    ]);
    expect(sheet?.getCell('D5').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet?.getCell('C5').value).toBe('=1+1');
  });

  it('is the office’s own, and takes nothing but its template', async () => {
    const file = await fill(['市场监管局', '任务', '措施。', '2024-06-28', '', '']);
    expect(await files.send(town.as.stranger, '', file)).toMatchObject({
      ...{ status: 404, json: { code: 'ORGANIZATION_NOT_FOUND' } },
    });
    expect((await files.send(town.as.stranger, '/template')).status).toBe(404);
    expect((await files.send(town.as.liaison, '', file)).status).toBe(403);
    expect(await files.send(town.as.supervisor, '', template)).toMatchObject({
      ...{ status: 422, json: { code: 'IMPORT_SHEET_UNFIT' } },
    });
  });
});
