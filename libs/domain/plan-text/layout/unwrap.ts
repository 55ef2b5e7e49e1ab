import { type FoldedText } from '../fold/fold.ts';
import { without } from '../fold/without.ts';
import { startsWithOrdinal } from '../structure/ordinals.ts';
import { isClosingLine } from './closing.ts';
import { splitLines, type Line } from './lines.ts';

const SENTENCE_END = /[。;!?:”)】》…]$/;
/** How far short of the margin, in Chinese characters, a broken line may stop: a mark may not open a line. */
const RAGGED = 2.5;
const NARROWEST = 14;
const WIDEST = 70;
/** So many full lines make a margin. */
const FEWEST_FULL = 3;
/** So many of them must go on in the next line. */
const FEWEST_BREAKS = 2;
/** A title or a web address may run over the margin; so many lines are no reason to see none. */
const OUTLIERS = 3;

/**
 * Takes out the line breaks that a PDF or a mail programme put at its right margin, so that “95\n%” and
 * sentences over several lines read as they were written. Texts whose lines are paragraphs stay as they are.
 */
export function unwrap(folded: FoldedText): FoldedText {
  const lines = splitLines(folded.text);
  const margin = rightMargin(lines);
  if (margin === null) return folded;
  const breaks = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && !isClosingLine(next, lines[at + 2]) && runsOn(folded.text, line, next, margin)
      ? [{ from: line.end, to: next.start }]
      : [];
  });
  return breaks.length < FEWEST_BREAKS ? folded : without(folded, breaks);
}

/** In Chinese characters: Latin letters and digits are half as wide. */
function widthOf(line: Line): number {
  let width = 0;
  for (let at = 0; at < line.text.length; at += 1) width += line.text.charCodeAt(at) < 0x80 ? 0.5 : 1;
  // Half-width marks in Chinese text were folded from full ones.
  return width + (line.text.match(/[,;:!?()]/g)?.length ?? 0) / 2;
}

/** The width of hard-wrapped text, or `null`: its widest lines are many, equally wide, and mostly unfinished. */
function rightMargin(lines: readonly Line[]): number | null {
  const widths = lines.map((line) => ({ line, width: widthOf(line) })).sort((a, b) => b.width - a.width);
  for (let at = 0; at <= OUTLIERS; at += 1) {
    const margin = widths[at]?.width ?? 0;
    if (margin > WIDEST) continue;
    if (margin < NARROWEST) return null;
    const full = widths.filter(({ width }) => width <= margin && width >= margin - RAGGED);
    const unfinished = full.filter(({ line }) => !SENTENCE_END.test(line.text));
    if (full.length >= FEWEST_FULL && unfinished.length >= full.length * 0.6) return margin;
  }
  return null;
}

function runsOn(text: string, line: Line, next: Line, margin: number): boolean {
  if (widthOf(line) < margin - RAGGED) return false;
  // A blank line, or an indent, opens a paragraph.
  const between = text.slice(line.end, next.start);
  if (between.indexOf('\n') !== between.lastIndexOf('\n') || between.endsWith('  ')) return false;
  return /\d$/.test(line.text) || !startsWithOrdinal(next.text);
}
