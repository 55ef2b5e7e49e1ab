import { isAssignmentLine, isGoodWishes } from '../layout/closing.ts';
import { trimmed } from '../layout/lines.ts';
import { type Paragraph } from '../layout/paragraphs.ts';

/** A section's text with its paragraphs, in folded offsets. */
export interface SectionText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly to: number;
}

/** Ends an item before the next one; the heading of the next group, alone on the last line, is not part of it. */
export function trimmedBefore(section: SectionText, start: number, next: number): number {
  const whole = trimmed(section.text, start, next);
  const { end } = whole;
  const feed = section.text.lastIndexOf('\n', end - 1);
  if (feed <= start) return end;
  const last = trimmed(section.text, feed, end);
  const before = trimmed(section.text, start, feed);
  const isGroupHeading =
    last.text.length <= 24 &&
    /[\u4e00-\u9fff”)】]$/.test(last.text) &&
    !/[,。;!?]/.test(last.text) &&
    /[。;!?)]$/.test(before.text) &&
    !/单位|部门|处室|科室|时限|时间|责任/.test(last.text);
  return isGroupHeading ? before.end : end;
}

interface Tail {
  readonly start: number;
  /** Nothing of the item lies at or behind this offset. */
  readonly limit: number;
  /** Start of the last entry inside the item, or of the item. */
  readonly anchor: number;
  readonly siblings: readonly { readonly anchor: number; readonly end: number }[];
  readonly opensLine: boolean;
  /** Whether the item stands at the top of the plan. */
  readonly top: boolean;
}

/**
 * Where the last item of a list ends. Nothing follows that would end it, so its siblings say how many
 * paragraphs an item has here: what goes beyond is a closing paragraph, or belongs to the parent.
 */
export function tailEnd(section: SectionText, tail: Tail): number {
  const { paragraphs, text } = section;
  const assigned = tail.top || tail.siblings.some(({ anchor, end }) => hasAssignment(text, anchor, end));
  const first = paragraphAt(paragraphs, tail.anchor);
  const usual = Math.max(usualParagraphs(section, tail), isBareHeading(section, tail, first) ? 2 : 1);
  let end = Math.min(paragraphs[first]?.end ?? tail.limit, tail.limit);
  let kept = 1;
  for (let at = first + 1; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start >= tail.limit) break;
    if (isAssignmentLine(paragraph.text)) {
      if (!assigned) break;
    } else {
      if (isGoodWishes(paragraph.text) && (kept > 1 || usual < 2)) break;
      // Beyond the usual only whole sentences: a stray short line belongs to the page.
      if (kept >= usual && (usual < 2 || !/[。;!?”)]$/.test(paragraph.text))) break;
      kept += 1;
    }
    end = Math.min(paragraph.end, tail.limit);
  }
  return trimmed(text, tail.start, end).end;
}

/** A heading on a line of its own, where no sibling is just that: its text follows. */
function isBareHeading({ paragraphs, text }: SectionText, tail: Tail, first: number): boolean {
  const bare = (paragraph: string): boolean => paragraph.length <= 40 && !/[。;!?)]$/.test(paragraph);
  if (!tail.opensLine || tail.anchor !== tail.start || !bare(paragraphs[first]?.text ?? '')) return false;
  return !tail.siblings.some(({ anchor, end }) => {
    const whole = text.slice(anchor, end);
    return !whole.includes('\n') && bare(whole);
  });
}

function usualParagraphs(section: SectionText, tail: Tail): number {
  if (!tail.opensLine) return 1;
  if (tail.siblings.length === 0) return Number.POSITIVE_INFINITY;
  return tail.siblings.reduce(
    (most, { anchor, end }) => Math.max(most, countParagraphs(section, anchor, end)),
    1,
  );
}

function countParagraphs({ paragraphs }: SectionText, from: number, to: number): number {
  let count = 0;
  for (let at = paragraphAt(paragraphs, from); at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start >= to) break;
    if (count === 0 || !isAssignmentLine(paragraph.text)) count += 1;
  }
  return Math.max(count, 1);
}

function hasAssignment(text: string, from: number, to: number): boolean {
  return text
    .slice(from, to)
    .split('\n')
    .some((line) => isAssignmentLine(line.trim()));
}

/** The paragraph that holds an offset, by halving. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
