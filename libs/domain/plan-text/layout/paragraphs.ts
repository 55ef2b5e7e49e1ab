import { startsWithOrdinal } from '../structure/ordinals.ts';
import { type Line } from './lines.ts';

/** One or more lines that the writer meant as one paragraph. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SENTENCE_END = /[。;!?:”)】》…]$/;
/** A line that stops here cannot be the end of a paragraph. */
const OPEN_END = /[,、“(《及和与]$/;
/** Lines shorter than this are headings, signatures or labels; they say nothing about wrapping. */
const TELLING_LENGTH = 18;

/** Joins the lines that a PDF or a mail programme broke at its right margin. */
export function joinParagraphs(lines: readonly Line[], text: string): readonly Paragraph[] {
  const margin = rightMargin(lines);
  const paragraphs: Paragraph[] = [];
  let start = -1;
  lines.forEach((line, at) => {
    if (start < 0) start = line.start;
    const next = lines[at + 1];
    if (next && runsOn(line, next, margin)) return;
    paragraphs.push({ start, end: line.end, text: text.slice(start, line.end) });
    start = -1;
  });
  return paragraphs;
}

function runsOn(line: Line, next: Line, margin: number | null): boolean {
  if (startsWithOrdinal(next.text)) return false;
  if (OPEN_END.test(line.text)) return true;
  if (margin !== null) return line.text.length >= margin * 0.85;
  return false;
}

/** The width of hard-wrapped text in characters, or `null` where lines are whole paragraphs. */
function rightMargin(lines: readonly Line[]): number | null {
  const telling = lines.filter((line) => line.text.length >= TELLING_LENGTH);
  if (telling.length < 5) return null;
  const unfinished = telling.filter((line) => !SENTENCE_END.test(line.text));
  if (unfinished.length < telling.length * 0.5) return null;
  const widths = telling.map((line) => line.text.length).sort((a, b) => a - b);
  const margin = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const full = unfinished.filter((line) => line.text.length >= margin * 0.85);
  return full.length >= unfinished.length * 0.6 ? margin : null;
}
