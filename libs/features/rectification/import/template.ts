import ExcelJS from 'exceljs';
import { COLUMNS, HEADING_ROW, ROW_LIMIT, SHEET, SOURCE_BY_NAME } from './columns.ts';

/** exceljs keeps validations by range; its types show single cells alone. */
interface Ranged {
  readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

/** The workbook to fill in: hints, headings, and the sources as a drop-down list. Every cell is text. */
export async function importTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const names = workbook.addWorksheet('来源', { state: 'hidden' });
  const sources = Object.keys(SOURCE_BY_NAME);
  sources.forEach((name) => names.addRow([name]));
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: HEADING_ROW }] });
  sheet.columns = COLUMNS.map(({ key, most }) => ({
    ...{ key, width: most > 200 ? 48 : 18, style: { numFmt: '@' } },
  }));
  sheet.getRow(1).values = COLUMNS.map(({ hint }) => hint);
  const heading = sheet.getRow(HEADING_ROW);
  heading.values = COLUMNS.map(({ title, required }) => (required ? `${title}*` : title));
  heading.font = { bold: true };
  const at = COLUMNS.findIndex(({ key }) => key === 'source') + 1;
  const { letter } = sheet.getColumn(at);
  (sheet as unknown as Ranged).dataValidations.add(
    `${letter}${HEADING_ROW + 1}:${letter}${HEADING_ROW + ROW_LIMIT}`,
    { type: 'list', allowBlank: true, formulae: [`来源!$A$1:$A$${sources.length}`] },
  );
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
