import { DomainError } from '../../shared/index.ts';
import type { Span } from '../../plan-text/index.ts';
import { doubtsAfter } from './doubts.ts';
import type { DraftContent } from './model.ts';
import { placeOf, textAt, trimmed } from './places.ts';
import { titleOf } from './title.ts';

/**
 * Splits a draft at an offset into its text. What has a place goes with the half in which it stands; what a person
 * added stays with the first.
 * @param source the stored report
 * @throws DomainError `SPLIT_OUTSIDE_TEXT`, `SPLIT_LEAVES_NOTHING`, `SPLIT_CUTS_INDICATOR`, `SPLIT_CUTS_DEADLINE`
 */
export function splitDraft(
  source: string,
  draft: DraftContent,
  offset: number,
): [DraftContent, DraftContent] {
  if (!Number.isInteger(offset) || offset <= 0 || offset >= draft.text.length) {
    throw new DomainError('SPLIT_OUTSIDE_TEXT', '拆分位置不在条目文字之内，请在文字中间选择。', {
      offset,
      length: draft.text.length,
    });
  }
  const at = wholeCharacter(source, placeOf(draft.spans, offset));
  const [before, after] = [cut(source, draft.spans, 0, at), cut(source, draft.spans, at, source.length)];
  if (before.length === 0 || after.length === 0) {
    throw new DomainError('SPLIT_LEAVES_NOTHING', '拆分后有一半没有文字，请另选位置。', { offset });
  }
  refuseCut(draft, at);
  return [first(source, draft, before, at), second(source, draft, after, at)];
}

function first(source: string, draft: DraftContent, spans: Span[], at: number): DraftContent {
  const text = textAt(source, spans);
  const indicators = draft.indicators.filter(({ span }) => !span || span.start < at);
  return {
    ...draft,
    text,
    summary: text,
    spans,
    indicators,
    deadlines: draft.deadlines.filter(({ start }) => start < at),
    responsible: draft.responsible.filter(({ start }) => start < at),
    doubts: doubtsAfter(draft.doubts, { indicators }),
  };
}

function second(source: string, draft: DraftContent, spans: Span[], at: number): DraftContent {
  const text = textAt(source, spans);
  const indicators = draft.indicators.filter(({ span }) => span && span.start >= at);
  return {
    ordinal: '',
    title: titleOf(text),
    text,
    summary: text,
    spans,
    indicators,
    deadlines: draft.deadlines.filter(({ start }) => start >= at),
    responsible: draft.responsible.filter(({ start }) => start >= at),
    doubts: doubtsAfter([], { indicators }),
  };
}

/** The parts of the spans between two places, without white space at their ends. */
const cut = (source: string, spans: readonly Span[], from: number, to: number): Span[] =>
  spans.flatMap(({ start, end }) => {
    const part = { start: Math.max(start, from), end: Math.min(end, to) };
    return part.start < part.end ? (trimmed(source, part) ?? []) : [];
  });

/** A character of two code units is not cut in half. */
const wholeCharacter = (source: string, at: number): number =>
  /[\uD800-\uDBFF]/.test(source.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(source.charAt(at)) ? at + 1 : at;

function refuseCut({ indicators, deadlines }: DraftContent, at: number): void {
  const cutIndicator = indicators.find(({ span }) => span && span.start < at && at < span.end);
  if (cutIndicator) {
    throw new DomainError(
      'SPLIT_CUTS_INDICATOR',
      `此处会把指标“${cutIndicator.quote ?? cutIndicator.name}”拆成两半，请另选位置。`,
      { quote: cutIndicator.quote },
    );
  }
  const cutDeadline = deadlines.find(({ start, end }) => start < at && at < end);
  if (cutDeadline) {
    throw new DomainError('SPLIT_CUTS_DEADLINE', `此处会把时限“${cutDeadline.quote}”拆成两半，请另选位置。`, {
      quote: cutDeadline.quote,
    });
  }
}
