import ExcelJS, { type Worksheet } from 'exceljs';
import type { SheetFault } from './faults.ts';
import { type ImportSheet, TITLE_ROW } from './import-sheet.ts';
import { bytesOf, FAULT_FILL, layOut } from './layout.ts';
import type { RawRow } from './read-sheet.ts';

/** How many faults a comment or a cell tells. */
const SHOWN = 20;
const WIDTH = 60;

/**
 * The rows that were uploaded, in a fresh workbook: nothing of the uploaded file but the text of its cells, all of it
 * written as text, so that no formula comes along. Every row stands where it stood, so that a report of either file names
 * the same rows. Bad cells are coloured and say in a comment what is wrong; the last column says it for the row. The copy
 * can be mended and uploaded as it is.
 */
export async function markedCopy(
  sheets: readonly { readonly plan: ImportSheet; readonly rows: readonly RawRow[] }[],
  faults: readonly SheetFault<string>[],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { plan, rows } of sheets) {
    const titleRow = titleRowAbove(rows);
    const sheet = layOut(workbook, plan, titleRow);
    for (const { row, cells } of rows)
      sheet.getRow(row).values = plan.columns.map(({ key }) => cells[key] ?? '');
    const own = faults.filter((fault) => fault.sheet === plan.name);
    mark(sheet, plan, { titleRow, rows: new Set(rows.map(({ row }) => row)) }, own);
  }
  return bytesOf(workbook);
}

/** Another title where the sheet has a column of this one itself. */
const markTitle = ({ columns }: ImportSheet): string =>
  columns.some(({ title }) => title === '问题') ? '导入问题' : '问题';

/** Where the template has it, but for a file whose first row of data leaves no room there. */
const titleRowAbove = ([first]: readonly RawRow[]): number =>
  first === undefined ? TITLE_ROW : Math.min(TITLE_ROW, first.row - 1);

/** Where things stand in the copy. */
interface Places {
  readonly titleRow: number;
  readonly rows: ReadonlySet<number>;
}

function mark(
  sheet: Worksheet,
  plan: ImportSheet,
  { titleRow, rows }: Places,
  faults: readonly SheetFault<string>[],
): void {
  if (faults.length === 0) return;
  const columns = new Map(plan.columns.map(({ title }, at) => [title, at + 1]));
  const marks = plan.columns.length + 1;
  sheet.getColumn(marks).width = WIDTH;
  const heading = sheet.getRow(titleRow).getCell(marks);
  heading.value = markTitle(plan);
  heading.font = { bold: true, color: { argb: 'FFC00000' } };
  const notes = new Map<string, string[]>();
  const said = new Map<number, string[]>();
  const add = <Key>(all: Map<Key, string[]>, key: Key, message: string) =>
    all.set(key, [...(all.get(key) ?? []), message]);
  for (const { row, column, message } of faults) {
    // What concerns the sheet or its headings is said at the heading.
    const known = rows.has(row);
    const where = known || row <= TITLE_ROW ? '' : `第${row}行：`;
    const cell = sheet.getRow(known ? row : titleRow).getCell(columns.get(column) ?? 1);
    add(notes, cell.address, `${where}${message}`);
    if (known) add(said, row, `${column === '' ? '' : `${column}：`}${message}`);
  }
  for (const [address, messages] of notes) {
    const cell = sheet.getCell(address);
    cell.fill = FAULT_FILL;
    cell.note = messages.slice(0, SHOWN).join('\n');
  }
  for (const [row, messages] of said) {
    const cell = sheet.getRow(row).getCell(marks);
    cell.value = messages.slice(0, SHOWN).join('\n');
    cell.alignment = { wrapText: true, vertical: 'top' };
  }
}
