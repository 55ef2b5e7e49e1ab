import ExcelJS from 'exceljs';
import { importColumn, type ImportSheet } from './import-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { templateWorkbook } from './template.ts';

const MANY = Array.from({ length: 300 }, (_, nth) => `第${nth + 1}单位`);

const SHEET: ImportSheet = {
  ...{ name: '任务', rowLimit: 100, examples: [['示例单位', '示例']] },
  columns: [
    importColumn('unit', '单位', 20, '从下拉列表选', { required: true, choices: MANY, open: true }),
    importColumn('kind', '类型', 20, '从下拉列表选', { choices: ['甲', '乙'] }),
    importColumn('odd', '带逗号的', 20, '从下拉列表选', { choices: ['甲,乙', '丙'] }),
  ],
};

describe('a template', () => {
  it('offers short lists in the rule, and long or awkward ones from a hidden sheet', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await templateWorkbook([SHEET])) as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet('任务');
    const rules = ['A3', 'B102', 'C3'].map((address) => sheet?.getCell(address).dataValidation);
    expect(rules.map((rule) => rule?.formulae?.[0] as string)).toEqual([
      ...['选项!$A$1:$A$300', '"甲,乙"', '选项!$B$1:$B$2'],
    ]);
    expect(rules.map((rule) => rule?.showErrorMessage ?? false)).toEqual([false, true, true]);
    const choices = workbook.getWorksheet('选项');
    expect(choices?.state).toBe('hidden');
    expect([choices?.getCell('A300').value, choices?.getCell('B1').value]).toEqual(['第300单位', '甲,乙']);
    expect(readSheet(workbook, SHEET)).toEqual({ found: true, rows: [], faults: [] });
  });
});
