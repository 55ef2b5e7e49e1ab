import type { ColumnKind } from './list-sheet.ts';
import { XML_HEAD } from './xml.ts';

/** Places in `cellXfs` below. */
export const TITLE_STYLE = 1;
export const NOTE_STYLE = 2;
export const HEADING_STYLE = 3;
export const CELL_STYLES: Readonly<Record<ColumnKind, number>> = {
  ...{ text: 4, wrapped: 5, count: 6, decimal: 7, day: 8, instant: 9 },
};
/** Text that Excel would take for a formula once somebody edits the cell: it keeps an apostrophe that does not show. */
export const GUARDED_STYLES = { text: 10, wrapped: 11 } as const;

/** Numbers of Excel's own formats, and of those defined here. */
const GENERAL = 0;
const WHOLE = 3;
const TWO_PLACES = 4;
const TEXT = 49;
const DAY = 164;
const INSTANT = 165;

const PLAIN_FONT = 0;
const TITLE_FONT = 1;
const NOTE_FONT = 2;
const HEADING_FONT = 3;

const font = (name: string, size: number, more = '') =>
  `<font>${more}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;

interface Look {
  readonly format: number;
  readonly font: number;
  readonly alignment: string;
  readonly heading?: boolean;
  readonly framed?: boolean;
  readonly guarded?: boolean;
}

function look({ format, font: fontId, alignment, heading, framed, guarded }: Look): string {
  const border = framed ? 1 : 0;
  const fill = heading ? 2 : 0;
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1"` +
    ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${guarded ? ' quotePrefix="1"' : ''}>` +
    `<alignment vertical="center" ${alignment}/></xf>`
  );
}

const cell = (format: number, alignment: string, guarded = false) =>
  look({ format, font: PLAIN_FONT, alignment, framed: true, guarded });

const LEFT = 'horizontal="left"';
const WRAPPED = 'horizontal="left" wrapText="1"';
const CENTRE = 'horizontal="center"';

const LOOKS = [
  look({ format: GENERAL, font: PLAIN_FONT, alignment: LEFT }),
  look({ format: GENERAL, font: TITLE_FONT, alignment: CENTRE }),
  look({ format: GENERAL, font: NOTE_FONT, alignment: WRAPPED }),
  look({
    format: GENERAL,
    font: HEADING_FONT,
    alignment: `${CENTRE} wrapText="1"`,
    heading: true,
    framed: true,
  }),
  cell(GENERAL, LEFT),
  cell(GENERAL, WRAPPED),
  cell(WHOLE, 'horizontal="right"'),
  cell(TWO_PLACES, 'horizontal="right"'),
  cell(DAY, CENTRE),
  cell(INSTANT, CENTRE),
  cell(TEXT, LEFT, true),
  cell(TEXT, WRAPPED, true),
];

const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const FRAME = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const NO_FRAME = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const HEADING_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/><bgColor indexed="64"/></patternFill></fill>';

/** `xl/styles.xml`: the same for every list. */
export const STYLES =
  `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="2"><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/>` +
  `<numFmt numFmtId="${INSTANT}" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>` +
  `<fonts count="4">${font('宋体', 10)}${font('黑体', 16)}${font('楷体', 10)}${font('黑体', 10, '<b/>')}</fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${HEADING_FILL}</fills>` +
  `<borders count="2">${NO_FRAME}${FRAME}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${LOOKS.length}">${LOOKS.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
