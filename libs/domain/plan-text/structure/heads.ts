import { type Line } from '../layout/lines.ts';
import { classifyHeading, runInHeadingLength, type HeadingKind } from './heading-rules.ts';
import { leadingOrdinal, rankOf, type Ordinal } from './ordinals.ts';

/** A heading found in the text, with what it announces. */
export interface Head {
  readonly kind: HeadingKind;
  readonly ordinal: Ordinal | null;
  /** Span of ordinal and title. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** No heading is longer; a longer “title” is a sentence. */
const LONGEST_TITLE = 48;
const LONGEST_PLAIN = 36;
const TITLE_END = /[。;:!?]/;
const PLAIN_SENTENCE = /[。;,!?]/;

/** The headings that lines open with, numbered or not. Plain lines count only when they announce something. */
export function headsOfLines(lines: readonly Line[], reportYear: number | null): readonly Head[] {
  const heads: Head[] = [];
  for (const line of lines) {
    const head = headOf(line, reportYear);
    if (head) heads.push(head);
  }
  return heads;
}

function headOf(line: Line, reportYear: number | null): Head | null {
  const sample = line.text.slice(0, 120);
  const ordinal = leadingOrdinal(sample);
  if (!ordinal) return plainHead(line, sample, reportYear);
  if (rankOf(ordinal.form) > 5) return null;
  const titles = titlesIn(sample.slice(ordinal.end));
  const placed = { ...ordinal, start: line.start, end: line.start + ordinal.end };
  let fallback: Head | null = null;
  for (const title of titles) {
    const kind = classifyHeading(title, reportYear);
    const end = line.start + ordinal.end + title.trimEnd().length;
    const head = { kind, ordinal: placed, start: line.start, end, title };
    if (kind === 'plan' || kind === 'mixed') return head;
    if (!fallback || (fallback.kind === 'other' && kind !== 'other')) fallback = head;
  }
  return fallback ?? { kind: 'other', ordinal: placed, start: line.start, end: placed.end, title: '' };
}

/** The readings of a line's title, the likeliest first: run-in, up to the sentence's end, up to its first comma. */
function titlesIn(rest: string): readonly string[] {
  const titles: string[] = [];
  const runIn = runInHeadingLength(rest);
  if (runIn !== null) titles.push(rest.slice(0, runIn));
  const stop = rest.search(TITLE_END);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  if (whole.length <= LONGEST_TITLE) titles.push(whole);
  const comma = whole.indexOf(',');
  if (comma > 0 && comma <= LONGEST_TITLE) titles.push(whole.slice(0, comma));
  return titles;
}

/** The words before the first mark of a line that goes on: “下步工作打算：一是…”, “下一步工作打算。…” */
function labelOf(line: string): string | null {
  const label = /^([^,。;:!?]{4,20})[:。]/.exec(line)?.[1];
  return label ?? null;
}

/** Names of documents and of news (某局召开2024年工作推进会), not of their parts. */
const DOCUMENT_TITLE =
  /^关于|召开|(?:[推促]进会|部署会|动员会|座谈会|会议|培训班|通知|报告|通报|公告|公示|意见|方案|解读|总结|小结|规定|办法|纪要)(?:\([^)]*\))?$/;

function plainHead(line: Line, sample: string, reportYear: number | null): Head | null {
  const bare = sample.replace(/[::]$/, '');
  const runIn = runInHeadingLength(sample);
  const isHeading = line.text.length <= LONGEST_PLAIN && !PLAIN_SENTENCE.test(bare);
  const title = isHeading ? bare : runIn !== null && runIn <= 24 ? sample.slice(0, runIn) : labelOf(sample);
  if (title === null || PLAIN_SENTENCE.test(title)) return null;
  if (DOCUMENT_TITLE.test(title)) return null;
  const kind = classifyHeading(title, reportYear);
  if (kind === 'other' || kind === 'frame') return null;
  // A label before running text is a heading only when it announces the plan: 下步打算：一是…
  if (!isHeading && kind !== 'plan' && kind !== 'mixed') return null;
  return { kind, ordinal: null, start: line.start, end: line.start + title.length, title };
}

const INLINE =
  /(?<=[。;!?”)…])[ ]*((?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.]|\([一二三四五六七八九十]{1,3}\)|\d[.、])[^。;:!?,\n]{2,44})/g;

/** Plan headings inside a line, where line breaks were lost. */
export function headsInsideLines(text: string, reportYear: number | null): readonly Head[] {
  const heads: Head[] = [];
  for (const match of text.matchAll(INLINE)) {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    const ordinal = leadingOrdinal(written);
    if (!ordinal) continue;
    const rest = written.slice(ordinal.end);
    const title = rest.slice(0, runInHeadingLength(rest) ?? rest.length);
    const kind = classifyHeading(title, reportYear);
    if (kind !== 'plan' && kind !== 'mixed') continue;
    heads.push({
      kind,
      ordinal: { ...ordinal, start, end: start + ordinal.end, opensLine: false },
      start,
      end: start + ordinal.end + title.trimEnd().length,
      title,
    });
  }
  return heads;
}
