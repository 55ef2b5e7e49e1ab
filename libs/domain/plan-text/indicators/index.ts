import { splitSentences } from './clauses.ts';
import { type FoundIndicator } from './found.ts';
import { numericIn } from './numeric.ts';
import { coverageIn, frequencyIn, ranksIn, trendsIn } from './qualities.ts';

export { type FoundIndicator } from './found.ts';

/** The measurable promises of a stretch of folded text. */
export interface IndicatorReading {
  readonly indicators: readonly FoundIndicator[];
  /** Figures left out because they seem to tell of the past. */
  readonly past: readonly { readonly start: number; readonly end: number }[];
}

/** Reads the indicators between two offsets. Without a figure there is none: nothing is invented. */
export function readIndicators(
  text: string,
  from: number,
  to: number,
  planYear: number | null,
): IndicatorReading {
  const indicators: FoundIndicator[] = [];
  const past: { start: number; end: number }[] = [];
  const taken = new Uint8Array(to - from);
  for (const sentence of splitSentences(text, from, to)) {
    const special = [...coverageIn(sentence), ...frequencyIn(sentence), ...ranksIn(sentence)];
    for (const one of special) if (one.kind !== 'rank') mark(taken, figureStart(one) - from, one.end - from);
    const numeric = numericIn(sentence, planYear, (start, end) => isMarked(taken, start - from, end - from));
    for (const one of [...special, ...numeric.indicators]) mark(taken, one.start - from, one.end - from);
    const trends = trendsIn(sentence).filter(({ start, end }) => !isMarked(taken, start - from, end - from));
    indicators.push(...special, ...numeric.indicators, ...trends);
    past.push(...numeric.past);
  }
  return { indicators: withoutRepeats(indicators.sort((a, b) => a.start - b.start)), past };
}

/** A coverage claims only the 100% right before it, not every figure of its clause. */
function figureStart(indicator: FoundIndicator): number {
  return indicator.kind === 'coverage' ? Math.max(indicator.start, indicator.end - 8) : indicator.start;
}

function mark(taken: Uint8Array, start: number, end: number): void {
  taken.fill(1, Math.max(0, start), end);
}

function isMarked(taken: Uint8Array, start: number, end: number): boolean {
  return taken.subarray(start, end).includes(1);
}

/** How many coverages further down are compared with one: a title's promise comes again soon or not at all. */
const NEARBY = 4;

/** A title that promises what the text below promises again is one promise. */
function withoutRepeats(indicators: readonly FoundIndicator[]): readonly FoundIndicator[] {
  const coverages = indicators.filter(({ kind }) => kind === 'coverage');
  const repeated = new Set(
    coverages.filter((one, at) =>
      coverages.slice(at + 1, at + 1 + NEARBY).some((other) => other.subject.endsWith(one.subject)),
    ),
  );
  return indicators.filter((one) => !repeated.has(one));
}
