import ExcelJS, { type DataValidation, type Workbook, type Worksheet } from 'exceljs';
import { type ImportSheet, TITLE_ROW } from './import-sheet.ts';
import { bytesOf, EXAMPLE_FILL, layOut } from './layout.ts';

/** exceljs keeps validations by range; its types show single cells alone. */
interface Ranged {
  readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

/** What Excel takes as a list written into the rule itself. Characters. */
const INLINE_LIMIT = 250;
const CHOICES_SHEET = '选项';

/** The workbook to fill in: headings, drop-down lists, and examples that say that they are some. */
export async function templateWorkbook(sheets: readonly ImportSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const plan of sheets) {
    const sheet = layOut(workbook, plan);
    for (const example of plan.examples ?? []) {
      const row = sheet.addRow([...example]);
      row.font = { italic: true, color: { argb: 'FF999999' } };
      row.eachCell((cell) => {
        cell.fill = EXAMPLE_FILL;
      });
      row.getCell(1).note = '这是示例行，导入时会跳过，可以删去。';
    }
  }
  for (const plan of sheets) {
    const sheet = workbook.getWorksheet(plan.name);
    if (sheet) offerChoices(workbook, sheet, plan);
  }
  return bytesOf(workbook);
}

function offerChoices(workbook: Workbook, sheet: Worksheet, { columns, rowLimit }: ImportSheet): void {
  columns.forEach(({ choices, title, open }, at) => {
    if (!choices || choices.length === 0) return;
    const letter = sheet.getColumn(at + 1).letter;
    (sheet as unknown as Ranged).dataValidations.add(
      `${letter}${TITLE_ROW + 1}:${letter}${TITLE_ROW + rowLimit}`,
      {
        ...{ type: 'list', allowBlank: true, formulae: [listOf(workbook, choices)] },
        ...(open ? {} : { showErrorMessage: true, errorTitle: title, error: `请从下拉列表中选择${title}` }),
      },
    );
  });
}

/** A short list stands in the rule; a long one, or one with commas in it, in a column of a hidden sheet. */
function listOf(workbook: Workbook, choices: readonly string[]): string {
  const inline = choices.join(',');
  if (inline.length <= INLINE_LIMIT && choices.every((choice) => !/[",]/.test(choice))) return `"${inline}"`;
  const sheet =
    workbook.getWorksheet(CHOICES_SHEET) ?? workbook.addWorksheet(CHOICES_SHEET, { state: 'hidden' });
  const column = sheet.getColumn(sheet.actualColumnCount + 1);
  column.numFmt = '@';
  column.values = [...choices];
  return `${CHOICES_SHEET}!$${column.letter}$1:$${column.letter}$${choices.length}`;
}
