import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';

/** The file that comes of a press. */
export async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path());
}

/** A template with rows put into its sheet, as a person picks the file. */
export async function withRows(template: Buffer, sheet: string, rows: readonly (readonly unknown[])[]) {
  const workbook = await opened(template);
  rows.forEach((row) => workbook.getWorksheet(sheet)?.addRow([...row]));
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: `${sheet}.xlsx`, mimeType, buffer };
}

/** Everything that is written in a workbook. */
export async function textsOf(bytes: Buffer): Promise<string[]> {
  const texts: string[] = [];
  (await opened(bytes)).eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text))),
  );
  return texts;
}

async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}
