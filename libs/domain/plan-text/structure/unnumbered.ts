import { isAssignmentLine, isGoodWishes } from '../layout/closing.ts';
import { type Paragraph } from '../layout/paragraphs.ts';
import { titleOf, type OutlineItem } from './outline.ts';

/** A paragraph that announces the tasks instead of being one. */
const INTRODUCTION =
  /(?:以下|如下|下列|几个?方面|几项工作|[三四五六七八九十]个?方面|重点(?:做好|抓好|工作是)).{0,12}[:。]?$|:$/;
const OPENING =
  /^(?:20\d\d年|下一?步|今后|接下来|新的?一年|在新的?一年|明年|来年|为|我[们市县区镇乡局委办]|全[市县区镇]|根据|按照|针对|围绕以上)/;
/** A first sentence short enough to be a title. */
const TITLED = /^[^,。;:]{4,26}(?:,[^,。;:]{2,20})?。./;
const PLAIN_HEADING = /^[^,。;:!?]{4,30}$/;

/**
 * Tasks without ordinals, each with its leading sentence: one a paragraph, or a plain heading with the
 * paragraphs below it. An introduction and closing good wishes are none.
 */
export function unnumberedItems(text: string, paragraphs: readonly Paragraph[]): readonly OutlineItem[] {
  const work = withoutFrame(paragraphs);
  const headings = work.filter(({ text: line }, at) => isPlainHeading(line, work[at + 1]));
  const groups = headings.length >= 2 ? groupedBy(work, headings) : work.map(spanOf);
  return joinAssignments(text, groups).map(({ start, end }) => ({
    ordinal: null,
    start,
    end,
    title: titleOf(text, start, end),
    children: [],
  }));
}

interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

const spanOf = ({ start, end }: Paragraph): FoldedSpan => ({ start, end });

function withoutFrame(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const work = paragraphs.filter(({ text }) => /[\u4e00-\u9fff]{4}/.test(text));
  const [first, second] = work;
  const introduced =
    first !== undefined &&
    second !== undefined &&
    (INTRODUCTION.test(first.text) ||
      (OPENING.test(first.text) &&
        !TITLED.test(first.text) &&
        (TITLED.test(second.text) || PLAIN_HEADING.test(second.text))));
  const body = introduced ? work.slice(1) : work;
  const last = body.at(-1);
  return last && body.length > 1 && isGoodWishes(last.text) ? body.slice(0, -1) : body;
}

function isPlainHeading(line: string, next: Paragraph | undefined): boolean {
  return (
    next !== undefined &&
    PLAIN_HEADING.test(line) &&
    next.text.length > line.length &&
    /[。;]/.test(next.text)
  );
}

function groupedBy(work: readonly Paragraph[], headings: readonly Paragraph[]): readonly FoldedSpan[] {
  const starts = new Set(headings.map(({ start }) => start));
  const groups: FoldedSpan[] = [];
  for (const { start, end } of work) {
    const open = groups.at(-1);
    if (starts.has(start)) groups.push({ start, end });
    else if (open) groups[groups.length - 1] = { start: open.start, end };
  }
  return groups;
}

/** 责任单位 on a line of its own belongs to the item above. */
function joinAssignments(text: string, spans: readonly FoldedSpan[]): readonly FoldedSpan[] {
  const joined: FoldedSpan[] = [];
  for (const span of spans) {
    const above = joined.at(-1);
    if (above && isAssignmentLine(text.slice(span.start, Math.min(span.end, span.start + 20)))) {
      joined[joined.length - 1] = { start: above.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}
