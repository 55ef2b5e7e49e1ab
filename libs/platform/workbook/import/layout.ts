import type { Row, Workbook, Worksheet } from 'exceljs';
import { HINT_ROW, type ImportSheet, TITLE_ROW } from './import-sheet.ts';

const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

/** A4 across, as many pages down as it takes, each under the headings. */
const PRINTED = {
  ...({ paperSize: 9, orientation: 'landscape' } as const),
  ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
};

/**
 * A sheet with hints, headings and widths, its head frozen; every cell is text, so that `007` stays `007`.
 * @param titleRow where the headings stand; the hints are the row above it, where there is one
 */
export function layOut(
  workbook: Workbook,
  { name, columns }: ImportSheet,
  titleRow: number = TITLE_ROW,
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: titleRow }],
    pageSetup: { ...PRINTED, printTitlesRow: `1:${titleRow}` },
  });
  sheet.columns = columns.map(({ key, width, lines }) => ({
    ...{ key, width },
    style: { numFmt: '@', alignment: { wrapText: lines, vertical: 'top' } },
  }));
  if (titleRow > HINT_ROW) writeHints(sheet.getRow(HINT_ROW), columns);
  const heading = sheet.getRow(titleRow);
  heading.values = columns.map(({ title, required }) => (required ? `${title}*` : title));
  heading.font = { bold: true };
  heading.alignment = { wrapText: true, vertical: 'middle' };
  columns.forEach((_, at) => {
    heading.getCell(at + 1).fill = fill('FFD9E1F2');
  });
  return sheet;
}

function writeHints(row: Row, columns: ImportSheet['columns']): void {
  row.values = columns.map(({ hint }) => hint);
  row.font = { italic: true, color: { argb: 'FF666666' } };
  row.alignment = { wrapText: true, vertical: 'top' };
  // Nobody widens a row that a program has set: it holds the longest hint. A Chinese character is two wide.
  const lines = columns.map(({ hint, width }) => Math.ceil((2 * hint.length) / (width - 1)));
  row.height = LINE * Math.max(2, ...lines);
}

/** Points. */
const LINE = 15;

export const FAULT_FILL = fill('FFFFC7CE');
export const EXAMPLE_FILL = fill('FFEDEDED');

export async function bytesOf(workbook: Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
