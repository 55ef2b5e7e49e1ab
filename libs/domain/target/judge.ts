import { INDICATOR_OP_NAMES, type MeasuredIndicator, type Reading } from './indicator.ts';

/** What the figures say; `unknown` where figures alone cannot decide. A person judges the target. */
export type Verdict = 'met' | 'partly_met' | 'not_met' | 'unknown';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  met: '已实现',
  partly_met: '部分实现',
  not_met: '未实现',
  unknown: '待判断',
};

export interface Judgement {
  readonly verdict: Verdict;
  /** The figures, in a sentence. */
  readonly why: string;
}

/** 左右, 约: a tenth of the figure either way is near enough, a fifth is partly there. */
const ABOUT = { met: 0.1, partly: 0.2 } as const;

/** Puts a reading beside a promise. */
export function judge(indicator: MeasuredIndicator, reading: Reading): Judgement {
  const { op, value } = indicator;
  const previous = reading.previous ?? null;
  if (reading.value === null) return { verdict: 'unknown', why: `${indicator.name}尚无实际完成值。` };
  return {
    verdict: verdictOf(op, value, reading.value, previous),
    why: inWords(indicator, reading.value, previous),
  };
}

function verdictOf(
  op: MeasuredIndicator['op'],
  value: number | null,
  reading: number,
  previous: number | null,
): Verdict {
  if (op === 'up' || op === 'down') return moved(op === 'up' ? 1 : -1, value, reading, previous);
  if (value === null) return 'unknown';
  switch (op) {
    case '>=':
      return reading >= value ? 'met' : grown(reading, previous);
    case '>':
      return reading > value ? 'met' : grown(reading, previous);
    case '<=':
      return reading <= value ? 'met' : shrunk(reading, previous);
    case '<':
      return reading < value ? 'met' : shrunk(reading, previous);
    case '=':
      // More than was promised may be good (five regulations) or bad (no accident): a person says.
      return reading === value ? 'met' : reading > value ? 'unknown' : grown(reading, previous);
    case '≈': {
      const off = Math.abs(reading - value) / Math.abs(value || 1);
      return off <= ABOUT.met ? 'met' : off <= ABOUT.partly ? 'partly_met' : 'not_met';
    }
    case 'rank':
      // First place is the smallest number.
      return reading <= value ? 'met' : shrunk(reading, previous);
  }
}

/** Short of a figure to be reached: part of the way is partly met, standing still or falling back is not. */
const grown = (reading: number, previous: number | null): Verdict =>
  reading > (previous ?? 0) ? 'partly_met' : 'not_met';

/** Above a figure not to be exceeded: nearer than a year before is partly met. */
const shrunk = (reading: number, previous: number | null): Verdict =>
  previous !== null && reading < previous ? 'partly_met' : 'not_met';

/** A movement against the year before, by at least `by` where the plan says how much. */
function moved(sign: 1 | -1, by: number | null, reading: number, previous: number | null): Verdict {
  if (previous === null) return 'unknown';
  const movement = sign * (reading - previous);
  if (movement <= 0) return 'not_met';
  return movement >= (by ?? 0) ? 'met' : 'partly_met';
}

function inWords(
  { name, op, value, unit }: MeasuredIndicator,
  reading: number,
  previous: number | null,
): string {
  const figure = (amount: number) => `${amount}${unit ?? ''}`;
  const promised = `要求${INDICATOR_OP_NAMES[op]}${value === null ? '' : figure(value)}`;
  const before = previous === null ? '' : `，上年${figure(previous)}`;
  return `${name}${promised}，实际${figure(reading)}${before}。`;
}
