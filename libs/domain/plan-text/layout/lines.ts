/** A line of the folded text without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines that hold anything, in order. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const line = trimmed(text, from, to);
    if (line.start < line.end) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The span without white space at either end. */
export function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end, text: text.slice(start, end) };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a || unit === 0x0d;
}
