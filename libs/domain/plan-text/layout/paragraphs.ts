import { startsWithOrdinal } from '../structure/ordinals.ts';
import { type Line } from './lines.ts';

/** One or more lines that the writer meant as one paragraph. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line that stops here cannot be the end of a paragraph. */
const OPEN_END = /[,、“(《及和与]$/;

/** Joins lines that break off in the middle of a phrase. */
export function joinParagraphs(lines: readonly Line[], text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = -1;
  lines.forEach((line, at) => {
    if (start < 0) start = line.start;
    const next = lines[at + 1];
    if (next && OPEN_END.test(line.text) && !startsWithOrdinal(next.text)) return;
    paragraphs.push({ start, end: line.end, text: text.slice(start, line.end) });
    start = -1;
  });
  return paragraphs;
}
