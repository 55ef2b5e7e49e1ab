import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Annex, PAPER, SIZES, titleLines } from '#domain/official-document';
import { blank, CENTERED, line, run, twips } from './word-text.ts';

/** 附件: a table under its title, whose head every page repeats. */
export function annexPage({ title, columns, rows }: Annex, label: string): (Paragraph | Table)[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((twips(PAPER.textWidth) * share) / total));
  const cell = (text: string, index: number, headed: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 80, right: 80, top: 60, bottom: 60 },
      children: [
        new Paragraph({
          alignment: headed || columns[index]?.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [run(text, { face: headed ? 'hei' : 'body', size: SIZES.table })],
        }),
      ],
    });
  const row = (texts: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: 400, rule: HeightRule.ATLEAST },
      children: texts.map((text, index) => cell(text, index, tableHeader)),
    });
  const heads = columns.map((column) => column.title);
  return [
    line([run(label, { face: 'hei' })]),
    blank(),
    ...titleLines(title).map((text) => line([run(text, { face: 'title', size: SIZES.title })], CENTERED)),
    blank(),
    new Table({
      columnWidths: widths,
      width: { size: twips(PAPER.textWidth), type: WidthType.DXA },
      rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
    }),
  ];
}
