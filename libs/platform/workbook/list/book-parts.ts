import { HEADING_ROW } from './sheet-xml.ts';
import { STYLES } from './styles.ts';
import { columnLetters, escaped, XML_HEAD } from './xml.ts';

export interface WrittenSheet {
  readonly name: string;
  readonly lastRow: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook is made of beside its sheets, known once they are written: path and content. */
export function bookParts(
  sheets: readonly WrittenSheet[],
  columns: number,
  { takenAt, takenBy }: { readonly takenAt: Date; readonly takenBy: string },
): readonly (readonly [path: string, content: string])[] {
  const each = (write: (sheet: WrittenSheet, nth: number) => string) =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join('');
  const style = sheets.length + 1;
  const instant = takenAt.toISOString().slice(0, 19);
  return [
    [
      '[Content_Types].xml',
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
        each(
          (_, nth) =>
            `<Override PartName="/xl/worksheets/sheet${nth}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        ) +
        `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
        each(({ name }, nth) => `<sheet name="${escaped(name)}" sheetId="${nth}" r:id="rId${nth}"/>`) +
        `</sheets><definedNames>${each(
          (sheet, nth) => filterName(sheet, nth, columns) + headingsName(sheet, nth),
        )}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
        each(
          (_, nth) =>
            `<Relationship Id="rId${nth}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${nth}.xml"/>`,
        ) +
        `<Relationship Id="rId${style}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    [
      'docProps/core.xml',
      `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        `<dc:creator>${escaped(takenBy)}</dc:creator>` +
        `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}Z</dcterms:created></cp:coreProperties>`,
    ],
  ];
}

const quoted = (name: string) => escaped(`'${name.replaceAll("'", "''")}'`);

/** Excel keeps a filter's range under this name. */
const filterName = ({ name, lastRow }: WrittenSheet, nth: number, columns: number) =>
  `<definedName name="_xlnm._FilterDatabase" localSheetId="${nth - 1}" hidden="1">${quoted(name)}` +
  `!$A$${HEADING_ROW}:$${columnLetters(columns - 1)}$${lastRow}</definedName>`;

/** The rows that are printed again on every page. */
const headingsName = ({ name }: WrittenSheet, nth: number) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${nth - 1}">${quoted(name)}!$${HEADING_ROW}:$${HEADING_ROW}</definedName>`;
