import type { Workbook } from 'exceljs';
import { type RawRow, readSheet } from '#platform/workbook';
import { SHEET_NAMES, type SheetName, SHEETS } from './columns.ts';
import type { RosterFault } from './fault.ts';

export interface RawRoster {
  readonly rows: Readonly<Record<SheetName, readonly RawRow[]>>;
  readonly faults: readonly RosterFault[];
}

/** Reads both sheets as text; either may be left out. */
export function readRoster(workbook: Workbook): RawRoster {
  const sheets = SHEET_NAMES.map((name) => readSheet(workbook, SHEETS[name]));
  const [units, people] = sheets;
  const given = sheets.some(({ found }) => found);
  const written = sheets.some(({ rows }) => rows.length > 0);
  const faults = sheets.flatMap((sheet) => sheet.faults);
  return {
    rows: { 单位: units?.rows ?? [], 人员: people?.rows ?? [] },
    faults: faults.length > 0 || written ? faults : [nothingRead(given)],
  };
}

function nothingRead(sheetFound: boolean): RosterFault {
  const message = sheetFound
    ? '两张表里都没有可以导入的行，请在标题行下面填写。'
    : '没有找到名为“单位”或“人员”的工作表，请用模板填写。';
  return { sheet: '单位', row: 0, column: '', code: sheetFound ? 'NO_ROWS' : 'SHEET_MISSING', message };
}
