import ExcelJS, { type DataValidation, type Worksheet } from 'exceljs';
import { EXAMPLE_MARK, HEADING_ROW, ROW_LIMIT, type SheetName, SHEETS } from './columns.ts';
import { bytesOf, EXAMPLE_FILL, layOut } from './sheet-style.ts';

/** Passed over when the file comes back, should somebody leave them in. */
const EXAMPLES: Readonly<Record<SheetName, readonly (readonly string[])[]>> = {
  单位: [
    [`${EXAMPLE_MARK}-SFJ`, '云溪市司法局', '督办机构', '市级', '', '云法督', '2024-01-01'],
    [`${EXAMPLE_MARK}-CGJ`, '云溪市城市管理局', '责任单位', '市级', `${EXAMPLE_MARK}-SFJ`, '', '2024-01-01'],
  ],
  人员: [
    [
      `${EXAMPLE_MARK}-001`,
      '王敏',
      'wangmin@example.gov.cn',
      `${EXAMPLE_MARK}-SFJ`,
      '督办员',
      '2024-01-01',
      '',
      'wangmin',
    ],
    [
      `${EXAMPLE_MARK}-002`,
      '李强',
      'liqiang@example.gov.cn',
      `${EXAMPLE_MARK}-CGJ`,
      '联络员',
      '2024-01-01',
      '',
      'liqiang',
    ],
  ],
};

/** exceljs keeps validations by range; its types show single cells alone. */
interface Ranged {
  readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

/** The workbook to fill in: two sheets, headings, drop-down lists, and examples that say that they are some. */
export async function templateWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const name of Object.keys(SHEETS) as SheetName[]) {
    const sheet = layOut(workbook, name);
    for (const example of EXAMPLES[name]) {
      const row = sheet.addRow([...example]);
      row.font = { italic: true, color: { argb: 'FF999999' } };
      row.eachCell((cell) => {
        cell.fill = EXAMPLE_FILL;
      });
      row.getCell(1).note = '这是示例行，导入时会跳过，可以删去。';
    }
    offerChoices(sheet, name);
  }
  return bytesOf(workbook);
}

function offerChoices(sheet: Worksheet, name: SheetName): void {
  SHEETS[name].forEach(({ choices, title }, at) => {
    if (!choices) return;
    const letter = sheet.getColumn(at + 1).letter;
    const range = `${letter}${HEADING_ROW + 1}:${letter}${HEADING_ROW + ROW_LIMIT}`;
    (sheet as unknown as Ranged).dataValidations.add(range, {
      ...{ type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] },
      ...{ showErrorMessage: true, errorTitle: title, error: `请从下拉列表中选择${title}` },
    });
  });
}
