import { BorderStyle, Paragraph } from 'docx';
import { type OfficialDocument, SIZES, titleLines } from '#domain/official-document';
import { MARK_SIZE, markLines, markWidth } from '../long-names.ts';
import { blank, blanks, CENTERED, line, RED, run } from './word-text.ts';

/** Everything above the text. A report that is published has no red head. */
export function head({ title, addressee, ...document }: OfficialDocument): Paragraph[] {
  return [
    ...(document.mark === '' ? [blank()] : redHead(document)),
    ...titleLines(title).map((text) => line([run(text, { face: 'title', size: SIZES.title })], CENTERED)),
    blank(),
    ...(addressee === null ? [] : [line([run(`${addressee}：`)])]),
  ];
}

function redHead({ mark, number }: Pick<OfficialDocument, 'mark' | 'number'>): Paragraph[] {
  const lines = markLines(mark);
  const script = { face: 'title', size: MARK_SIZE, color: RED, width: markWidth(lines) } as const;
  return [
    ...blanks(3),
    ...lines.map((text) => new Paragraph({ ...CENTERED, children: [run(text, script)] })),
    ...blanks(2),
    line([run(number ?? '（文号待签发）')], {
      ...CENTERED,
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, space: 11, color: RED } },
    }),
    ...blanks(2),
  ];
}
