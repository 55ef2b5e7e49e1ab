import { searchable } from './fold.ts';

/** A piece of a text; `hit` is what was looked for. */
export interface Marked {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 24;
const AROUND = 96;

/** The whole text with every hit marked. */
export function marked(text: string, words: readonly string[]): Marked[] {
  return cut(text, 0, text.length, spansOf(text, words));
}

/** A part of the text around its first hit, in one line; its beginning where nothing was hit; empty for no text. */
export function excerpt(text: string, words: readonly string[]): Marked[] {
  const spans = spansOf(text, words);
  const first = spans[0]?.[0] ?? 0;
  const from = wholeFrom(text, first <= BEFORE ? 0 : first - BEFORE);
  const to = wholeFrom(text, Math.min(text.length, from + AROUND));
  const pieces = cut(text, from, to, spans).map(({ text: piece, hit }) => ({
    text: piece.replace(/\s+/gu, ' '),
    hit,
  }));
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

type Span = readonly [from: number, to: number];

/** Where the words stand in the original, in order and without overlap. */
function spansOf(text: string, words: readonly string[]): Span[] {
  const { folded, startsAt } = searchable(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      found.push([startsAt[at] ?? 0, (startsAt[at + word.length - 1] ?? 0) + 1]);
    }
  }
  const spans: [number, number][] = [];
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

function cut(text: string, from: number, to: number, spans: readonly Span[]): Marked[] {
  const pieces: Marked[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (start < end) pieces.push({ text: text.slice(start, end), hit });
  };
  let at = from;
  for (const [start, end] of spans) {
    if (end <= from || start >= to) continue;
    push(at, Math.max(at, start), false);
    push(Math.max(at, start), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  push(at, to, false);
  return pieces;
}

/** Never between the two halves of one character. */
function wholeFrom(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
