import ExcelJS from 'exceljs';
import { PROPOSED_SCORE_RULE } from '#domain/score';
import { SIGNING_IN_MS, type TaskTown, taskTown } from '../tasks/tasks-town-for-specs.ts';

type Who = keyof TaskTown['as'];

describe('lists taken away as workbooks', () => {
  let town: TaskTown;

  const taken = async (who: Who, path: string) => {
    const response = await fetch(`${town.rig.origin}/api/exports/${path}`, {
      headers: { cookie: town.as[who].cookie ?? '' },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, bytes, disposition: response.headers.get('content-disposition') ?? '' };
  };
  const sheetOf = async (who: Who, path: string) => {
    const { status, bytes } = await taken(who, path);
    expect({ path, status }).toEqual({ path, status: 200 });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error(`${path} has no sheet`);
    const titles = (sheet.getRow(3).values as string[]).slice(1);
    const cell = (row: number, title: string) => sheet.getRow(row).getCell(titles.indexOf(title) + 1);
    return { sheet, titles, cell, note: sheet.getCell('A2').text, rows: sheet.rowCount - 3 };
  };

  beforeAll(async () => {
    town = await taskTown('2024-01-08');
    const { officeId, unitId, liaisonId } = town.office;
    await town.assigned({}, { title: '=HYPERLINK("http://x","点我")', dueOn: '2024-06-28' });
    await town.assigned({}, { dueOn: '2024-03-01', leadUnitIds: [town.office.secondId] });
    await town.dataSource.query(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       SELECT 'M' || n, $1, $2, '任务' || n, '措施', 'done', '2024-01-02', '2024-02-01', '2024-02-01'
         FROM generate_series(1, 2500) AS n`,
      [officeId, unitId],
    );
    await town.dataSource.query(
      `INSERT INTO rectification_items (code, office_id, unit_id, source, problem, status, opened_at, found_on, due_on,
              responsible_id, measure)
       VALUES ('ZG-2024-0001', $1, $2, 'audit', '台账不全。', 'in_progress', '2024-01-08T01:30:00Z', '2024-01-05',
               '2024-01-31', $3, '补齐台账。')`,
      [officeId, unitId, liaisonId],
    );
    await town.dataSource.query(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, facts, ladder_id,
              calendar_version, drafted_at, number, issued_on)
       SELECT id, office_id, unit_id, 1, 'guidance_list', 'issued', '{"title": "工作指引清单"}', '[]', '{}', ladder_id,
              'v', now(), '云法督〔2024〕1号', '2024-01-09'
         FROM cases ORDER BY id LIMIT 1`,
    );
    town.moveTo('2024-03-08');
  }, SIGNING_IN_MS);
  afterAll(() => town.close());

  it('are laid out as a clerk expects, with real dates and numbers, and text that stays text', async () => {
    const { sheet, cell, note, rows } = await sheetOf('supervisor', 'tasks?order=-dueOn');
    expect(rows).toBe(2);
    expect(sheet.getCell('A1').text).toBe('任务清单');
    expect(note).toBe(
      '导出时间：2024年3月8日 10:00　　导出人：人员supervisor　　筛选条件：状态：已下达未办结；排序：期限由远到近',
    );
    expect(sheet.autoFilter).toBe('A3:Q5');
    expect(cell(4, '任务名称').value).toBe('=HYPERLINK("http://x","点我")');
    expect(cell(4, '现行期限').value).toEqual(new Date('2024-06-28T00:00:00Z'));
    expect(cell(5, '亮灯').value).toBe('逾期');
    expect(cell(5, '剩余工作日').value).toBe(-5);
    expect(cell(5, '牵头单位').value).toBe('市场监管局');
  });

  it('hold every row of the list, however many pages it has, each once', async () => {
    const { sheet, rows } = await sheetOf('liaison', 'tasks?status=done&order=code');
    expect(rows).toBe(2_500);
    const codes = new Set(Array.from({ length: rows }, (_, nth) => sheet.getCell(`A${nth + 4}`).text));
    expect(codes.size).toBe(2_500);
  });

  it('stand behind the walls of the list, and learn no name from beyond', async () => {
    expect((await sheetOf('second', 'tasks?status=all')).rows).toBe(1);
    const { rows, note } = await sheetOf('stranger', `tasks?status=all&unitId=${town.office.unitId}`);
    expect(rows).toBe(0);
    expect(note).toContain(`牵头单位：编号${town.office.unitId}；`);
    expect((await sheetOf('stranger', 'rectification')).rows).toBe(0);
    expect((await taken('liaison', 'deliveries')).status).toBe(403);
    expect((await taken('stranger', `ranking?year=2024&officeId=${town.office.officeId}`)).status).toBe(404);
    expect((await taken('supervisor', 'tasks?cursor=x')).status).toBe(400);
  });

  it('are documents, rectification items, mails and places too', async () => {
    const notices = await sheetOf('supervisor', `notices?unitId=${town.office.unitId}`);
    expect(notices.note).toContain('筛选条件：主送单位：机构unit');
    expect(['文号', '级别', '文种', '状态'].map((title) => notices.cell(4, title).text)).toEqual([
      ...['云法督〔2024〕1号', '一级提醒', '工作指引清单', '已签发'],
    ]);
    const items = await sheetOf('supervisor', 'rectification?overdue=true');
    expect(['整改编号', '来源', '责任人', '是否逾期'].map((title) => items.cell(4, title).text)).toEqual([
      ...['ZG-2024-0001', '审计', '人员liaison', '逾期'],
    ]);
    expect(items.cell(4, '列入时间').value).toEqual(new Date('2024-01-08T09:30:00Z'));
    expect((await sheetOf('supervisor', 'deliveries')).titles).toContain('对方服务器的答复');
    const ranking = `ranking?year=2024&officeId=${town.office.officeId}`;
    expect((await taken('supervisor', ranking)).status).toBe(422);
    await town.dataSource.query(
      `INSERT INTO score_rules (version, effective_from, body, published_at, reason)
       VALUES (1, '2024-01-01', $1, now(), '首次发布')`,
      [{ ...PROPOSED_SCORE_RULE, version: 1 }],
    );
    const places = await sheetOf('supervisor', ranking);
    expect(places.note).toContain('排名口径：按得分；参加排名的单位：');
    expect(places.note).toContain('考核规则：第1版（2024年1月1日起）');
    const unit = [4, 5].find((row) => places.cell(row, '单位').text === '机构unit') ?? 0;
    expect([places.cell(unit, '得分').value, places.cell(unit, '牵头任务数（分母）').value]).toEqual([
      ...[99.5, 2_501],
    ]);
  });

  it('leave an entry in the ledger, written before the first byte', async () => {
    const { disposition } = await taken('supervisor', 'notices?level=2');
    expect(decodeURIComponent(disposition)).toContain('督办文书清单-2024-03-08.xlsx');
    const entry = (await town.rig.entries('list.exported')).at(-1);
    expect(entry).toMatchObject({
      ...{ subject: 'lists', actor: `person:${await town.rig.personId('supervisor')}` },
      after: { list: 'notices', filter: { level: 2, awaitingMySignature: false } },
    });
  });
});
