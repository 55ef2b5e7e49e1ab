import type { Span } from '../../plan-text/index.ts';

/** Stretches with other words between them stand on lines of their own. */
const JOINT = '\n';

/** The words at these places. */
export const textAt = (source: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => source.slice(start, end)).join(JOINT);

/** Without the white space at both ends; null where nothing else is there. */
export function trimmed(source: string, { start, end }: Span): Span | null {
  const text = source.slice(start, end);
  const body = text.trim();
  if (body === '') return null;
  const from = start + text.indexOf(body);
  return { start: from, end: from + body.length };
}

/** In the order of the source, with stretches joined that only white space parts. */
export function joined(source: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && source.slice(last.end, span.start).trim() === '') {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push({ start: span.start, end: span.end });
    }
  }
  return result;
}

/** The place in the source of an offset into `textAt(source, spans)`. */
export function placeOf(spans: readonly Span[], offset: number): number {
  let before = 0;
  for (const { start, end } of spans) {
    if (offset <= before + end - start) return start + offset - before;
    before += end - start + JOINT.length;
  }
  return spans.at(-1)?.end ?? 0;
}
