import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

type Rows = readonly (readonly unknown[])[];
interface Fault {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
}

const UNITS: Rows = [
  ['JJJ', '云溪市交警支队', '责任单位', '市级', 'office', '', '2024-01-01'],
  ['JJD1', '交警一大队', '责任单位', '县区级', 'JJJ', '', '2024/2/1'],
];
const PEOPLE: Rows = [
  ['P100', '赵一', 'zhaoyi@yunxi.example', 'JJJ', '联络员', '2024-01-01', '', 'zhaoyi'],
  ['P100', '赵一', 'zhaoyi@yunxi.example', 'JJD1', '联络员', '', '', ''],
  ['P101', '钱二', 'qianer@yunxi.example', 'unit', '单位负责人', '2024年3月1日', '2024-12-31', ''],
];

describe('units and people from an Excel workbook', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let admin: Browser;
  let template: Buffer;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));

  const send = async (path: string, bytes: Uint8Array, method = 'POST') => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), '名单.xlsx');
    const response = await fetch(`${await rig.app.getUrl()}/api/roster-import${path}`, {
      method,
      headers: { cookie: admin.cookie ?? '', 'x-csrf-token': admin.csrfToken ?? '' },
      ...(method === 'POST' ? { body: form } : {}),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const json = isJson ? (JSON.parse(body.toString('utf8')) as Record<string, unknown>) : {};
    return { status: response.status, body, json };
  };
  const opened = async (bytes: Buffer) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    return workbook;
  };
  /** The template as an office would fill it in. */
  const filled = async (units: Rows, people: Rows, change?: (workbook: ExcelJS.Workbook) => void) => {
    const workbook = await opened(template);
    units.forEach((row) => workbook.getWorksheet('单位')?.addRow(row));
    people.forEach((row) => workbook.getWorksheet('人员')?.addRow(row));
    change?.(workbook);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const counts = async () => {
    const [row] = await dataSource.query<Record<string, number>[]>(
      `SELECT (SELECT count(*) FROM organizations) AS units, (SELECT count(*) FROM people) AS people,
              (SELECT count(*) FROM appointments) AS appointments, (SELECT count(*) FROM ledger_entries) AS entries`,
    );
    return row;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
    admin = await rig.signedIn('sysadmin');
    template = (await send('/template', Buffer.alloc(0), 'GET')).body;
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('begins with a template that offers what may be chosen', async () => {
    const workbook = await opened(template);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['单位', '人员']);
    const units = workbook.getWorksheet('单位');
    expect(units?.getCell('C3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"督办机构,责任单位"'],
    });
    expect(units?.getCell('C15000').dataValidation).toMatchObject({ type: 'list' });
    expect(workbook.getWorksheet('人员')?.getCell('E3').dataValidation?.formulae?.[0]).toContain('联络员');
    expect(units?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(await send('/check', template)).toMatchObject({
      status: 200,
      json: { ready: false, faults: [{ code: 'NO_ROWS' }] },
    });
  });

  it('is for the system administrator alone', async () => {
    const others = ['secadmin', 'inspector', 'approver', 'leader'];
    for (const login of others) {
      const browser = await rig.signedIn(login);
      expect(await browser.ask('GET', '/api/roster-import/template')).toMatchObject({ status: 403 });
      expect(await browser.ask('POST', '/api/roster-import')).toMatchObject({ status: 403 });
    }
  });

  it('enters everything at once, changes nothing the second time, and invites whoever has no account', async () => {
    const file = await filled(UNITS, PEOPLE);
    const before = await counts();
    const tally = {
      units: { created: 2, updated: 0, unchanged: 0 },
      people: { created: 2, updated: 0, unchanged: 0 },
      appointments: { created: 3, updated: 0, unchanged: 0 },
    };
    expect(await send('/check', file)).toMatchObject({
      status: 200,
      json: { ready: true, tally, faults: [] },
    });
    expect(await counts()).toEqual(before);
    expect(await send('', file)).toMatchObject({ status: 200, json: { tally, invited: 0, notInvited: [] } });
    expect((await rig.entries('organization.registered')).at(-1)).toMatchObject({
      actor: `person:${await rig.personId('sysadmin')}`,
      context: { from: expect.stringMatching(/[.:]/) as string },
    });
    const after = await counts();
    clock.at = instantAt(day('2024-07-20'), '09:00');
    expect(await send('', file)).toMatchObject({
      status: 200,
      json: { tally: { units: { unchanged: 2 }, people: { unchanged: 2 }, appointments: { unchanged: 3 } } },
    });
    expect(await counts()).toEqual(after);

    expect(await send('?invite=true', file)).toMatchObject({ status: 200, json: { invited: 2 } });
    expect(await rig.lastMail()).toMatchObject({ count: 2 });
    expect(await rig.accountId('zhaoyi')).toBeGreaterThan(0);
    expect(await rig.accountId('p101')).toBeGreaterThan(0);
    expect(await send('?invite=true', file)).toMatchObject({ status: 200, json: { invited: 0 } });
    expect((await rig.lastMail()).count).toBe(2);
  });

  it('takes over a new name or address, with what stood before', async () => {
    const row = ['P101', '钱二', 'qian.er@yunxi.example', 'unit', '单位负责人', '', '', ''];
    expect(await send('', await filled([], [row]))).toMatchObject({
      status: 200,
      json: { tally: { people: { updated: 1 }, appointments: { unchanged: 1 } } },
    });
    expect((await rig.entries('person.changed')).at(-1)).toMatchObject({
      before: { email: 'qianer@yunxi.example' },
      after: { email: 'qian.er@yunxi.example' },
    });
  });

  it('says row by row what is wrong, and writes nothing', async () => {
    const units: Rows = [
      ['A1', '甲局', '局', '市级', 'nowhere', '', ''],
      ['A2', '', '责任单位', '市级', 'A3', '', '2024-02-30'],
      ['A3', '丙局', '责任单位', '市级', 'A2', '云法', ''],
      ['A3', '丙局', '责任单位', '市级', '', '', ''],
      ['unit', '另一个名字', '责任单位', '市级', 'office', '', ''],
    ];
    const people: Rows = [
      ['B1', '孙三', 'sun3', 'A3', '联络员', '', '', ''],
      ['B2', '李四', 'li@x.example', 'XX', '局长', '2024-05-01', '2024-04-01', ''],
      ['B3', '周五', 'zhou@x.example', 'A3', '联络员', '', '', ''],
      ['B3', '周六', 'zhou@x.example', 'A3', '审计管理员', '', '', ''],
      ['B4', '=cmd()', 'wu@x.example', 'A3', '联络员', '', '', ''],
    ];
    const file = await filled(units, people, (workbook) => {
      const sheet = workbook.getWorksheet('人员');
      if (sheet) sheet.getCell('B5').value = { formula: 'HYPERLINK("http://evil")', result: '孙三' };
    });
    const before = await counts();
    const { status, json } = await send('', file);
    expect(status).toBe(422);
    expect(json).toMatchObject({ code: 'ROSTER_FAULTY' });
    expect(await counts()).toEqual(before);
    const found = (json['details'] as { faults: Fault[] }).faults.map(
      ({ sheet, row, column, code }) => `${sheet}${row}${column} ${code}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        '单位5类型 NOT_A_CHOICE',
        '单位6单位名称 REQUIRED',
        '单位6启用日期 DAY_INVALID',
        '单位6上级单位代码 PARENT_LOOP',
        '单位7机关代字 AGENCY_CODE_UNFIT',
        '单位8单位代码 CODE_TWICE',
        '单位9单位名称 UNIT_DIFFERS',
        '人员5姓名 FORMULA',
        '人员5邮箱 EMAIL_INVALID',
        '人员6单位代码 UNIT_NOT_FOUND',
        '人员6角色 NOT_A_CHOICE',
        '人员6任职止日 SPAN_REVERSED',
        '人员8姓名 CODE_DIFFERS',
        '人员8角色 ROLES_NOT_SEPARATE',
        '人员9姓名 FORMULA',
      ]),
    );
    const marked = await opened((await send('/marked', file)).body);
    const sheet = marked.getWorksheet('人员');
    expect(JSON.stringify(sheet?.getCell('C5').note)).toContain('邮箱格式不对');
    expect(sheet?.getCell('C5').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet?.getCell('A5').value).toBe('B1');
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
      });
    });
  });

  it('says in one sentence why a file cannot be read', async () => {
    const good = await filled(UNITS, PEOPLE);
    const parts = unzipSync(good);
    const macros = zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array(10) });
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(160 * 1024 * 1024) });
    const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_000)]);
    const codeOf = async (bytes: Uint8Array) => {
      const { status, json } = await send('/check', bytes);
      expect(status).toBe(422);
      return json['code'];
    };
    expect(await codeOf(Buffer.from('not a workbook'))).toBe('WORKBOOK_UNREADABLE');
    expect(await codeOf(good.subarray(0, good.length / 2))).toBe('WORKBOOK_UNREADABLE');
    expect(await codeOf(zipSync({ 'a.txt': new Uint8Array(3) }))).toBe('WORKBOOK_UNREADABLE');
    expect(await codeOf(zipSync({ ...parts, 'xl/workbook.xml': Buffer.from('<a><b>') }))).toBe(
      'WORKBOOK_UNREADABLE',
    );
    expect(await codeOf(encrypted)).toBe('WORKBOOK_ENCRYPTED');
    expect(await codeOf(macros)).toBe('WORKBOOK_MACROS');
    expect(await codeOf(bomb)).toBe('WORKBOOK_TOO_LARGE');
    expect(await send('/check', Buffer.alloc(21 * 1024 * 1024))).toMatchObject({ status: 413 });
  });

  it('takes ten thousand rows in a few seconds', async () => {
    const units = Array.from({ length: 500 }, (_, n) => [
      `U${n}`,
      `单位${n}`,
      '责任单位',
      '县区级',
      'office',
    ]);
    const people = Array.from({ length: 9_500 }, (_, n) => [
      ...[`M${n}`, `人员${n}`, `m${n}@yunxi.example`, `U${n % 500}`, '联络员'],
    ]);
    const file = await filled(units, people);
    const started = process.cpuUsage();
    expect(await send('', file)).toMatchObject({
      status: 200,
      json: {
        tally: { units: { created: 500 }, people: { created: 9_500 }, appointments: { created: 9_500 } },
      },
    });
    // Work done, not time passed: other suites run beside this one.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);

    const inviting = process.cpuUsage();
    expect(await send('?invite=true', file)).toMatchObject({ json: { invited: 9_500, notInvited: [] } });
    expect(process.cpuUsage(inviting).user / 1000).toBeLessThan(15_000);
    const [sent] = await dataSource.query<{ links: number; mails: number }[]>(
      `SELECT (SELECT count(*) FROM one_time_links l JOIN accounts a ON a.id = l.account_id WHERE a.login LIKE 'm%') AS links,
              (SELECT count(DISTINCT recipient_id) FROM deliveries WHERE topic = 'account') AS mails`,
    );
    expect(sent?.links).toBe(9_500);
    expect(sent?.mails).toBeGreaterThanOrEqual(9_500);
  });
});
