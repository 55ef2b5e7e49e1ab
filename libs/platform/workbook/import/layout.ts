import type { Workbook, Worksheet } from 'exceljs';
import { HINT_ROW, type ImportSheet, TITLE_ROW } from './import-sheet.ts';

const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

/** A sheet with hints, headings and widths, its head frozen; every cell is text, so that `007` stays `007`. */
export function layOut(workbook: Workbook, { name, columns }: ImportSheet): Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: TITLE_ROW }] });
  sheet.columns = columns.map(({ key, width, lines }) => ({
    ...{ key, width },
    style: { numFmt: '@', alignment: { wrapText: lines, vertical: 'top' } },
  }));
  const hints = sheet.getRow(HINT_ROW);
  hints.values = columns.map(({ hint }) => hint);
  hints.font = { italic: true, color: { argb: 'FF666666' } };
  hints.alignment = { wrapText: true, vertical: 'top' };
  hints.height = 45;
  const heading = sheet.getRow(TITLE_ROW);
  heading.values = columns.map(({ title, required }) => (required ? `${title}*` : title));
  heading.font = { bold: true };
  columns.forEach((_, at) => {
    heading.getCell(at + 1).fill = fill('FFD9E1F2');
  });
  return sheet;
}

export const FAULT_FILL = fill('FFFFC7CE');
export const EXAMPLE_FILL = fill('FFEDEDED');

export async function bytesOf(workbook: Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
