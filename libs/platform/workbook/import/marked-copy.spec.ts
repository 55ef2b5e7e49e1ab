import ExcelJS from 'exceljs';
import { EXAMPLE_MARK, importColumn, type ImportSheet } from './import-sheet.ts';
import { markedCopy } from './marked-copy.ts';
import { readSheet, type SheetRead } from './read-sheet.ts';

const SHEET: ImportSheet = {
  ...{ name: '任务', rowLimit: 100 },
  columns: [
    importColumn('unit', '单位', 20, '写全称', { required: true }),
    importColumn('kind', '类型', 20, '甲或乙'),
  ],
};

/** As somebody filled it in: the rows by their numbers. */
async function read(rows: Readonly<Record<number, readonly string[]>>): Promise<SheetRead> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET.name);
  for (const [row, cells] of Object.entries(rows)) sheet.getRow(Number(row)).values = [...cells];
  return readSheet(await reopened(Buffer.from(await workbook.xlsx.writeBuffer())), SHEET);
}

async function reopened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

const HEAD = ['单位*', '类型'];

describe('a marked copy', () => {
  it.each([
    ['blank rows', { 2: HEAD, 3: ['甲局', '甲'], 5: ['', ''], 6: ['乙局', '丙'], 9: ['丙局', '乙'] }],
    ['an example first', { 1: ['写全称'], 2: HEAD, 3: [EXAMPLE_MARK, '甲'], 4: ['甲局', '丙'] }],
    ['headings in the first row', { 1: HEAD, 2: ['甲局', '丙'], 3: ['乙局', '甲'] }],
    ['headings further down', { 4: HEAD, 6: ['甲局', '丙'] }],
  ])('has every row where the report of the file names it: %s', async (_, rows) => {
    const found = await read(rows);
    const bad = found.rows.find(({ cells }) => cells['kind'] === '丙')?.row ?? 0;
    const fault = { sheet: SHEET.name, row: bad, column: '类型', code: 'NOT_A_CHOICE', message: '不对。' };
    const copy = await reopened(await markedCopy([{ plan: SHEET, rows: found.rows }], [fault]));
    const sheet = copy.getWorksheet(SHEET.name);
    expect(sheet?.getCell(bad, 2).text).toBe('丙');
    expect(JSON.stringify(sheet?.getCell(bad, 2).note)).toContain('不对。');
    expect(sheet?.getCell(bad, 3).text).toBe('类型：不对。');
    // Mended and uploaded again, its report names the same rows.
    expect(readSheet(copy, SHEET).rows).toEqual(found.rows);
  });

  it('says at the headings what is wrong with a row that it does not have', async () => {
    const { rows } = await read({ 2: HEAD, 3: ['甲局', '甲'] });
    const fault = { sheet: SHEET.name, row: 7, column: '单位', code: 'REQUIRED', message: '请填写单位。' };
    const copy = await reopened(await markedCopy([{ plan: SHEET, rows }], [fault]));
    expect(JSON.stringify(copy.getWorksheet(SHEET.name)?.getCell('A2').note)).toContain(
      '第7行：请填写单位。',
    );
  });
});
