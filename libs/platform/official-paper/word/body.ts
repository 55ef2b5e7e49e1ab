import type { Paragraph } from 'docx';
import { type Block, numbered, type OfficialDocument, PAPER, type Typeface } from '#domain/official-document';
import { formatDay } from '#domain/shared';
import { signerLines } from '../long-names.ts';
import { CENTERED, character, line, run } from './word-text.ts';

const FACES: readonly Typeface[] = ['hei', 'kai', 'body', 'body'];

export function bodyOf({ body }: OfficialDocument): Paragraph[] {
  const blocks = numbered(body);
  return blocks.map((block, index) => blockLine(block, index === blocks.length - 1));
}

const blockLine = (block: Block, last: boolean): Paragraph =>
  line([run(block.text, { face: block.kind === 'heading' ? (FACES[block.level - 1] ?? 'body') : 'body' })], {
    indent: { firstLine: 2 * character },
    // The signature never stands on a page without text (7.3.5).
    keepNext: last || (block.kind === 'heading' && block.level <= 2),
    keepLines: last,
  });

/** 附件说明, 署名 and 成文日期. */
export function closing({ annexes, signers, signedOn }: OfficialDocument): Paragraph[] {
  const notes = annexes.map(({ title }, index) => {
    const text = `${index === 0 ? '附件：' : '　　　'}${annexes.length > 1 ? `${index + 1}.` : ''}${title}`;
    return line([run(text)], { indent: { left: 5 * character, hanging: 3 * character }, keepNext: true });
  });
  const date = signedOn === null ? '　年　月　日' : formatDay(signedOn);
  const names = signers.flatMap(signerLines);
  const widest = Math.max(...names.map((name) => [...name].length), [...date].length / 2 + 2);
  // 成文日期右空四字，署名在其上方居中 (7.3.5.1): both stand centred in one column at the right.
  const column = { left: Math.round((PAPER.characters - widest - 1) * character), right: character };
  return [
    ...(notes.length === 0 ? [] : [line([], { keepNext: true }), ...notes]),
    ...Array.from({ length: 3 }, () => line([], { keepNext: true })),
    ...names.map((name) => line([run(name)], { ...CENTERED, indent: column, keepNext: true })),
    line([run(date)], { ...CENTERED, indent: column }),
  ];
}
