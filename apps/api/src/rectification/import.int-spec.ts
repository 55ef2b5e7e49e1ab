import ExcelJS from 'exceljs';
import { SIGNING_IN_MS, type TaskTown, taskTown } from '../tasks/tasks-town-for-specs.ts';

type Rows = readonly (readonly string[])[];

describe('rectification items from an Excel workbook', () => {
  let town: TaskTown;
  let template: Buffer;

  const send = async (who: keyof TaskTown['as'], path: string, bytes?: Buffer) => {
    const { cookie = '', csrfToken = '' } = town.as[who];
    const form = new FormData();
    if (bytes) form.append('file', new Blob([new Uint8Array(bytes)]), '整改.xlsx');
    const response = await fetch(`${await town.rig.app.getUrl()}/api/rectification/imports${path}`, {
      method: bytes ? 'POST' : 'GET',
      headers: { cookie, 'x-csrf-token': csrfToken },
      ...(bytes ? { body: form } : {}),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body,
      json: isJson ? (JSON.parse(body.toString('utf8')) as object) : {},
    };
  };
  /** The template as an office would fill it in. */
  const filled = async (rows: Rows): Promise<Buffer> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(template as unknown as ExcelJS.Buffer);
    rows.forEach((row) => workbook.getWorksheet('整改事项')?.addRow(row));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const office = () => `?officeId=${town.office.officeId}`;
  const count = async () =>
    (await town.dataSource.query<object[]>('SELECT 1 FROM rectification_items')).length;

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    template = (await send('supervisor', '/template')).body;
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('enters every row, agreed where the measure is given; the same file a second time is refused', async () => {
    const file = await filled([
      ['unit', '检察建议', '云检建〔2024〕1号', '涉企罚款未说明裁量理由。', '2024/1/5', '', '', ''],
      ['unit', '审计', '', '罚没物品台账不全。', '', '补齐台账。', 'liaison', '2024-03-29'],
    ]);
    expect(await send('supervisor', `/check${office()}`, file)).toMatchObject({
      status: 200,
      json: { ready: true, rows: 2, faults: [] },
    });
    expect(await count()).toBe(0);
    expect(await send('supervisor', office(), file)).toMatchObject({
      status: 201,
      json: { items: [{ code: 'ZG-2024-0001' }, { code: 'ZG-2024-0002' }] },
    });
    const { body } = await town.as.liaison.ask('GET', '/api/rectification');
    expect(body['items']).toMatchObject([
      { source: 'audit', status: 'measures_agreed', responsibleName: '人员liaison', dueOn: '2024-03-29' },
      {
        source: 'procuratorial_advice',
        status: 'open',
        sourceRef: '云检建〔2024〕1号',
        foundOn: '2024-01-05',
      },
    ]);
    expect(await send('supervisor', office(), file)).toMatchObject({
      status: 422,
      json: { code: 'IMPORT_FAULTY', details: { faultCount: 2 } },
    });
    expect(await count()).toBe(2);
  });

  it('says row by row what is wrong, and writes nothing', async () => {
    const before = await count();
    const file = await filled([
      ['unit', '检察建议', '', '没有问题的一行。', '', '', '', ''],
      ['foreign', '审计', '', '别的机构的单位。', '', '', '', ''],
      ['unit', '督办', '', '', '2024-02-30', '', '', ''],
      [],
      ['unit', '审计', '', '只填了措施。', '', '补齐。', '', ''],
      ['unit', '审计', '', '责任人不在单位。', '', '补齐。', 'second', '2024-01-02'],
      ['unit', '检察建议', '', '没有问题的一行。', '', '', '', ''],
    ]);
    const { status, json } = await send('supervisor', office(), file);
    expect(status).toBe(422);
    const { faults } = (json as { details: { faults: { row: number; column: string }[] } }).details;
    expect(faults.map(({ row, column }) => `${row}${column}`)).toEqual([
      ...['4单位代码', '5来源', '5问题', '5发现日期', '7', '8整改期限', '8责任人代码', '9问题'],
    ]);
    expect(await count()).toBe(before);
    const marked = new ExcelJS.Workbook();
    const { body } = await send('supervisor', `/marked${office()}`, file);
    await marked.xlsx.load(body as unknown as ExcelJS.Buffer);
    const sheet = marked.getWorksheet('整改事项');
    expect(sheet?.getCell('I2').text).toBe('导入问题');
    expect([3, 4].map((row) => sheet?.getCell(`I${row}`).text)).toEqual([
      ...['', '单位代码：单位不存在或不在本机构督办范围内。'],
    ]);
    // Below the blank row as above it.
    expect(sheet?.getCell('D7').text).toBe('只填了措施。');
    expect(sheet?.getCell('I7').text).not.toBe('');
    expect(sheet?.getCell('A4').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
  });

  it('is the office’s own, and takes nothing but its template', async () => {
    const file = await filled([['unit', '审计', '', '问题。', '', '', '', '']]);
    expect(await send('stranger', office(), file)).toMatchObject({
      status: 404,
      json: { code: 'ORGANIZATION_NOT_FOUND' },
    });
    expect(await send('liaison', office(), file)).toMatchObject({ status: 403 });
    const empty = await send('supervisor', office(), template);
    expect(empty).toMatchObject({ status: 422, json: { code: 'IMPORT_SHEET_UNFIT' } });
    expect(await send('supervisor', office(), Buffer.from('x'))).toMatchObject({
      json: { code: 'WORKBOOK_UNREADABLE' },
    });
  });
});
