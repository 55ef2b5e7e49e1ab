import { type FoldedText } from '../fold/fold.ts';
import { without } from '../fold/without.ts';
import { splitLines } from './lines.ts';

/** — 2 — / 第3页 共8页 / 3/8, alone on a line. */
const PAGE_MARK =
  /^(?:[-—–－·]{1,3} ?\d{1,3} ?[-—–－·]{1,3}|第 ?\d{1,3} ?页(?:[ ,/]{0,3}共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/;

/** Takes out the numbers that a PDF prints between its pages: a sentence may run across them. */
export function withoutPageMarks(folded: FoldedText): FoldedText {
  const lines = splitLines(folded.text);
  const marks = lines.flatMap((line, at) => {
    if (!PAGE_MARK.test(line.text.replace(/ +/g, ' '))) return [];
    const next = lines[at + 1];
    // One line break stays, and with it the indent of the line behind.
    const to = next ? folded.text.lastIndexOf('\n', next.start) : line.end;
    return [{ from: lines[at - 1]?.end ?? line.start, to: Math.max(to, line.end) }];
  });
  return marks.length === 0 ? folded : without(folded, marks);
}
