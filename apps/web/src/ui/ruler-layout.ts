import { daysBetween } from './days.ts';

export type RulerMarkKind = 'due' | 'extension' | 'notice' | 'today' | 'begin' | 'original' | 'step';

export interface RulerMark {
  readonly on: string;
  readonly label: string;
  readonly kind: RulerMarkKind;
}

export interface PlacedMark extends RulerMark {
  /** Pixels from the left edge to the middle of its day. */
  readonly x: number;
  /** 0 stands nearest to the strip. */
  readonly lane: number;
  /** The label stands to the left of its stem where there is no room to the right. */
  readonly flipped: boolean;
}

const CHARACTER = 13;
const GAP = 18;
const widthOf = (label: string): number =>
  [...label].reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? CHARACTER * 0.58 : CHARACTER),
    GAP,
  );

/**
 * Puts each label into the lowest lane in which it covers no other. From right to left, so that the stem of a label
 * that has to stand higher runs down beside the lower labels, not through them; flipped labels come last.
 */
export function placeMarks(
  marks: readonly RulerMark[],
  from: string,
  cell: number,
  total: number,
): readonly PlacedMark[] {
  const taken: (readonly [number, number])[][] = [];
  const settle = ({ mark, x, width, flipped }: Measured): PlacedMark => {
    const span: readonly [number, number] = flipped ? [x - width, x] : [x, x + width];
    const free = (lane: number) =>
      (taken[lane] ?? []).every(([start, end]) => span[1] <= start || span[0] >= end);
    let lane = 0;
    while (!free(lane)) lane += 1;
    (taken[lane] ??= []).push(span);
    return { ...mark, x, lane, flipped };
  };
  const measured = marks
    .map((mark) => {
      const x = (daysBetween(from, mark.on) + 0.5) * cell;
      const width = widthOf(mark.label);
      return { mark, x, width, flipped: x + width > total };
    })
    .toSorted((one, other) => other.x - one.x);
  return [
    ...measured.filter(({ flipped }) => !flipped),
    ...measured.filter(({ flipped }) => flipped).toReversed(),
  ].map(settle);
}

interface Measured {
  readonly mark: RulerMark;
  readonly x: number;
  readonly width: number;
  readonly flipped: boolean;
}
