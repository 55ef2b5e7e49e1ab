import ExcelJS, { type Worksheet } from 'exceljs';
import { HEADING_ROW, SHEET_NAMES, type SheetName, SHEETS } from './columns.ts';
import type { RosterFault } from './fault.ts';
import type { RawRoster } from './read-roster.ts';
import { bytesOf, FAULT_FILL, layOut } from './sheet-style.ts';

/**
 * The rows that were uploaded, in a fresh workbook: nothing of the uploaded file but the text of its cells, all of
 * it written as text, so that no formula comes along. Bad cells are coloured and say in a comment what is wrong.
 */
export async function markedWorkbook(raw: RawRoster, faults: readonly RosterFault[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const name of SHEET_NAMES) {
    const sheet = layOut(workbook, name);
    const places = writeRows(sheet, name, raw);
    mark(
      sheet,
      name,
      places,
      faults.filter((fault) => fault.sheet === name),
    );
  }
  return bytesOf(workbook);
}

/** @returns the row here of each row there */
function writeRows(sheet: Worksheet, name: SheetName, raw: RawRoster): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  raw.rows[name].forEach(({ row, cells }, nth) => {
    const place = HEADING_ROW + 1 + nth;
    sheet.getRow(place).values = SHEETS[name].map(({ key }) => cells[key] ?? '');
    places.set(row, place);
  });
  return places;
}

function mark(
  sheet: Worksheet,
  name: SheetName,
  places: ReadonlyMap<number, number>,
  faults: readonly RosterFault[],
): void {
  const columns = new Map(SHEETS[name].map(({ title }, at) => [title, at + 1]));
  const notes = new Map<string, string[]>();
  for (const { row, column, message } of faults) {
    // What concerns the sheet or its headings is said at the heading.
    const cell = sheet.getRow(places.get(row) ?? HEADING_ROW).getCell(columns.get(column) ?? 1);
    const place = places.has(row) || row <= HEADING_ROW ? '' : `第${row}行：`;
    notes.set(cell.address, [...(notes.get(cell.address) ?? []), `${place}${message}`]);
  }
  for (const [address, messages] of notes) {
    const cell = sheet.getCell(address);
    cell.fill = FAULT_FILL;
    cell.note = messages.slice(0, 20).join('\n');
  }
}
