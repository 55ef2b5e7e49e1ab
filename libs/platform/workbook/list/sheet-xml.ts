import { dayNumber } from '#domain/shared';
import type { ListColumn, ListSheet } from './list-sheet.ts';
import { CELL_STYLES, GUARDED_STYLES, HEADING_STYLE, NOTE_STYLE, TITLE_STYLE } from './styles.ts';
import { columnLetters, escaped, XML_HEAD } from './xml.ts';

/** Title, note, headings: the data begins below. */
export const HEADING_ROW = 3;
/** Excel counts days from here, in a calendar of its own before March 1900. */
const EXCEL_DAY_OF_1970 = 25_569;
const SHANGHAI_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
/** What a cell can hold. Characters. */
const CELL_LIMIT = 32_767;
/** How a text begins that a spreadsheet may take for a formula. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** Everything of a sheet before its rows of data. */
export function sheetHead<Item>({ title, note, columns, frozen }: ListSheet<Item>): string {
  const corner = `${columnLetters(frozen)}${HEADING_ROW + 1}`;
  const split = frozen > 0 ? ` xSplit="${frozen}"` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  const cols = columns.map(
    ({ width }, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="${HEADING_ROW}" topLeftCell="${corner}"` +
    ` activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>` +
    row(1, [textCell('A1', title, TITLE_STYLE)], 30) +
    row(2, [textCell('A2', note, NOTE_STYLE)], 32) +
    row(
      HEADING_ROW,
      columns.map((column, nth) =>
        textCell(`${columnLetters(nth)}${HEADING_ROW}`, column.title, HEADING_STYLE),
      ),
      28,
    )
  );
}

/** Everything after them: the filter, what is merged, and how it is printed: A4 across, its headings on each page. */
export function sheetTail(columns: number, lastRow: number): string {
  const last = columnLetters(columns - 1);
  return (
    `</sheetData><autoFilter ref="A${HEADING_ROW}:${last}${lastRow}"/>` +
    `<mergeCells count="2"><mergeCell ref="A1:${last}1"/><mergeCell ref="A2:${last}2"/></mergeCells>` +
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>'
  );
}

/** One row of data. */
export function dataRow<Item>(columns: readonly ListColumn<Item>[], item: Item, nth: number): string {
  return row(
    nth,
    columns.map((column, at) => cellOf(column, item, `${columnLetters(at)}${nth}`)),
  );
}

function cellOf<Item>(column: ListColumn<Item>, item: Item, address: string): string {
  const { kind } = column;
  const style = CELL_STYLES[kind];
  switch (kind) {
    case 'text':
    case 'wrapped': {
      const text = column.of(item) ?? '';
      return textCell(address, text, FORMULA_LIKE.test(text) ? GUARDED_STYLES[kind] : style);
    }
    case 'day': {
      const on = column.of(item);
      return numberCell(address, on && dayNumber(on) + EXCEL_DAY_OF_1970, style);
    }
    case 'instant': {
      const at = column.of(item);
      return numberCell(
        address,
        at && (new Date(at).getTime() + SHANGHAI_MS) / DAY_MS + EXCEL_DAY_OF_1970,
        style,
      );
    }
    default:
      return numberCell(address, column.of(item), style);
  }
}

function row(nth: number, cells: readonly string[], height?: number): string {
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${nth}"${tall}>${cells.join('')}</row>`;
}

function textCell(address: string, text: string, style: number): string {
  if (text === '') return `<c r="${address}" s="${style}"/>`;
  const shown = text.length > CELL_LIMIT ? text.slice(0, CELL_LIMIT) : text;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

const numberCell = (address: string, value: number | null, style: number): string =>
  value === null ? `<c r="${address}" s="${style}"/>` : `<c r="${address}" s="${style}"><v>${value}</v></c>`;
