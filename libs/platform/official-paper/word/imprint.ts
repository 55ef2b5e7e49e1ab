import { BorderStyle, Paragraph, TabStopType, type TextRun } from 'docx';
import { type OfficialDocument, PAPER, SIZES } from '#domain/official-document';
import { formatDay } from '#domain/shared';
import { printerLines } from '../long-names.ts';
import { pitch, POINT, run, twips } from './word-text.ts';

/** 一字 of 版记. */
const ONE = SIZES.small * POINT;
/** 抄送：, under which its next lines do not stand (7.4.2). */
const COPIES = { left: 4 * ONE, right: ONE, hanging: 3 * ONE } as const;
const PRINTER = { left: ONE, right: ONE } as const;

const small = (text: string, newLine = false) => run(text, { size: SIZES.small, newLine });

/** 版记 (7.4), after the text: Word cannot push it to the foot of the page without tearing it from the text. */
export function imprint({ copies, printer }: OfficialDocument): Paragraph[] {
  const thick = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' };
  const thin = { ...thick, size: 6 };
  const lines = [
    ...(copies.length === 0 ? [] : [{ runs: [small(`抄送：${copies.join('，')}。`)], indent: COPIES }]),
    ...(printer ? [{ runs: printerRuns(printer), indent: PRINTER }] : []),
  ];
  return lines.map(
    ({ runs, indent }, index) =>
      new Paragraph({
        ...{ keepLines: true, keepNext: index < lines.length - 1, indent },
        spacing: { before: index === 0 ? pitch : 0 },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(PAPER.textWidth) - ONE }],
        border: {
          top: index === 0 ? thick : thin,
          ...(index === lines.length - 1 ? { bottom: thick } : {}),
        },
        children: runs,
      }),
  );
}

/** 印发机关 at the left, 印发日期 at the right of its last line. */
function printerRuns({ name, on }: NonNullable<OfficialDocument['printer']>): TextRun[] {
  const lines = printerLines(name);
  return lines.map((text, nth) =>
    small(nth === lines.length - 1 ? `${text}\t${formatDay(on)}印发` : text, nth > 0),
  );
}
