import type { Workbook, Worksheet } from 'exceljs';
import { cellText } from '../cell-text.ts';
import { Faults, type SheetFault } from './faults.ts';
import { EXAMPLE_MARK, type ImportColumn, type ImportSheet, TITLE_ROW } from './import-sheet.ts';

/** One row as it was written, by the keys of its columns. */
export interface RawRow {
  /** As Excel counts. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface SheetRead {
  readonly found: boolean;
  readonly rows: readonly RawRow[];
  readonly faults: readonly SheetFault[];
}

/** The headings may have moved down a little, never far. */
const HEADING_SEARCH = 5;
/** No file shows it: what stands in a cell that is no text. */
const UNREADABLE = '（不是文字）';
const CONTROL = /\p{Cc}|\p{Surrogate}/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|\p{Surrogate}/u;

/** Reads a sheet as text. What a cell must be is judged later, but for what is no text at all. */
export function readSheet(workbook: Workbook, sheet: ImportSheet): SheetRead {
  const worksheet = workbook.getWorksheet(sheet.name);
  if (!worksheet) return { found: false, rows: [], faults: [] };
  const faults = new Faults(sheet.name);
  const heading = headingOf(worksheet, sheet, faults);
  if (!heading) return { found: true, rows: [], faults: faults.all };
  const rows: RawRow[] = [];
  worksheet.eachRow((sheetRow, number) => {
    if (number <= heading.row) return;
    if (startsAsExample(sheetRow.getCell(1))) return;
    const found: [string, string][] = [];
    const unread: (() => void)[] = [];
    for (const [column, at] of heading.places) {
      const cell = cellText(sheetRow.getCell(at));
      found.push([column.key, cell.kind === 'text' ? cell.text : UNREADABLE]);
      if (cell.kind !== 'text') unread.push(() => refuse(cell.kind, number, column, faults));
      else checkText(cell.text, number, column, faults);
    }
    if (found.every(([, text]) => text === '')) return;
    unread.forEach((report) => report());
    rows.push({ row: number, cells: Object.fromEntries(found) });
  });
  if (rows.length > sheet.rowLimit) {
    faults.add(0, '', 'TOO_MANY_ROWS', `“${sheet.name}”表最多${sheet.rowLimit}行，请拆成几个文件分次导入。`);
  }
  return { found: true, rows, faults: faults.all };
}

function startsAsExample(cell: Parameters<typeof cellText>[0]): boolean {
  const first = cellText(cell);
  return first.kind === 'text' && first.text.startsWith(EXAMPLE_MARK);
}

function headingOf(worksheet: Worksheet, { name, columns }: ImportSheet, faults: Faults) {
  for (let row = 1; row <= HEADING_SEARCH; row += 1) {
    const titles = new Map<string, number[]>();
    worksheet.getRow(row).eachCell((cell, at) => {
      const read = cellText(cell);
      if (read.kind !== 'text') return;
      const title = read.text.replace(/[*＊\s]/g, '');
      titles.set(title, [...(titles.get(title) ?? []), at]);
    });
    const places = columns.flatMap((column): [ImportColumn, number][] => {
      const [at, ...others] = titles.get(column.title) ?? [];
      if (others.length > 0) {
        faults.add(row, column.title, 'COLUMN_TWICE', `“${column.title}”有两列，请只保留一列。`);
      }
      return at === undefined ? [] : [[column, at]];
    });
    if (places.length < 2) continue;
    for (const { title, required } of columns) {
      if (!required || places.some(([column]) => column.title === title)) continue;
      faults.add(row, title, 'COLUMN_MISSING', `“${name}”表缺少“${title}”列，请用模板填写。`);
    }
    return { row, places };
  }
  faults.add(TITLE_ROW, '', 'COLUMN_MISSING', `“${name}”表没有找到标题行，请用模板填写。`);
  return undefined;
}

function refuse(kind: 'formula' | 'error', row: number, { title }: ImportColumn, faults: Faults): void {
  if (kind === 'formula') {
    faults.add(row, title, 'FORMULA', '单元格里是公式，请改为文字（复制后选择性粘贴为“值”）。');
  } else faults.add(row, title, 'CELL_UNREADABLE', '单元格的内容读不出来，请重新填写。');
}

function checkText(text: string, row: number, { title, most, lines }: ImportColumn, faults: Faults): void {
  if (/^[=+\-@]/.test(text)) {
    faults.add(row, title, 'FORMULA', '不能以“=”“+”“-”“@”开头，请去掉。');
  } else if (text.length > most) {
    faults.add(row, title, 'TOO_LONG', `最多${most}个字，请缩短。`);
  } else if (lines ? CONTROL_BUT_LINES.test(text) : CONTROL.test(text)) {
    const say = lines ? '含有看不见的字符，请去掉。' : '含有换行或看不见的字符，请去掉。';
    faults.add(row, title, 'CHARACTERS', say);
  }
}
