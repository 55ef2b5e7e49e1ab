import type { Workbook, Worksheet } from 'exceljs';
import { DomainError } from '#domain/shared';
import { cellText } from '#platform/workbook';
import { type ColumnKey, COLUMNS, HEADING_ROW, ROW_LIMIT, SHEET, titleOf } from './columns.ts';

/** What is wrong with one row. */
export interface RowFault {
  /** As Excel counts. */
  readonly row: number;
  /** Title of the column; empty: the row as a whole. */
  readonly column: string;
  readonly message: string;
}

/** One row as it was written. */
export interface RawItem {
  readonly row: number;
  readonly cells: Readonly<Record<ColumnKey, string>>;
}

export interface SheetRead {
  readonly rows: readonly RawItem[];
  readonly faults: readonly RowFault[];
}

const CONTROL = /[^\P{Cc}\n\r\t]|\p{Surrogate}/u;

/** @throws DomainError `RECTIFICATION_SHEET_UNFIT` */
export function readSheet(workbook: Workbook): SheetRead {
  const sheet = workbook.getWorksheet(SHEET);
  if (!sheet) throw unfit(`没有名为“${SHEET}”的工作表`);
  const places = placesOf(sheet);
  const rows: RawItem[] = [];
  const faults: RowFault[] = [];
  sheet.eachRow((written, row) => {
    if (row <= HEADING_ROW) return;
    const found: RowFault[] = [];
    const texts = COLUMNS.map(({ key, title, most, required }): [ColumnKey, string] => {
      const at = places.get(title);
      const cell = at === undefined ? ({ kind: 'text', text: '' } as const) : cellText(written.getCell(at));
      const text = cell.kind === 'text' ? cell.text : '';
      const message = cell.kind === 'text' ? faultOf(text, most, required) : UNREADABLE;
      if (message !== undefined) found.push({ row, column: title, message });
      return [key, text];
    });
    const empty =
      texts.every(([, text]) => text === '') && found.every(({ message }) => message !== UNREADABLE);
    if (empty) return;
    faults.push(...found);
    rows.push({ row, cells: Object.fromEntries(texts) as RawItem['cells'] });
  });
  if (rows.length === 0) throw unfit('标题行下面没有内容');
  if (rows.length > ROW_LIMIT) throw unfit(`超过${ROW_LIMIT}行，请拆成几个文件`);
  return { rows, faults };
}

const UNREADABLE = '单元格里是公式或读不出来的内容，请改为文字。';

function faultOf(text: string, most: number, required: boolean): string | undefined {
  if (text === '') return required ? '这一列必填。' : undefined;
  if (text.length > most) return `最多${most}个字，请缩短。`;
  return CONTROL.test(text) ? '含有看不见的字符，请去掉。' : undefined;
}

function placesOf(sheet: Worksheet): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  sheet.getRow(HEADING_ROW).eachCell((cell, at) => {
    const read = cellText(cell);
    if (read.kind === 'text') places.set(read.text.replace(/[*＊\s]/g, ''), at);
  });
  const missing = COLUMNS.filter(({ required, title }) => required && !places.has(title));
  if (missing.length === 0) return places;
  throw unfit(`第${HEADING_ROW}行缺少“${missing.map(({ key }) => titleOf(key)).join('”“')}”列`);
}

const unfit = (why: string) =>
  new DomainError('RECTIFICATION_SHEET_UNFIT', `${why}，请用模板填写后重新上传。`, { sheet: SHEET });
