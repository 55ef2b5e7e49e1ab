import { daysBetween } from './day-text.tsx';

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

/** Puts each label into the lowest lane in which it covers no other. */
export function placeMarks(
  marks: readonly RulerMark[],
  from: string,
  cell: number,
  total: number,
): readonly PlacedMark[] {
  const taken: (readonly [number, number])[][] = [];
  return marks
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map((mark) => {
      const x = (daysBetween(from, mark.on) + 0.5) * cell;
      const width = widthOf(mark.label);
      const flipped = x + width > total;
      const span: readonly [number, number] = flipped ? [x - width, x] : [x, x + width];
      const free = (lane: number) =>
        (taken[lane] ?? []).every(([start, end]) => span[1] <= start || span[0] >= end);
      let lane = 0;
      while (!free(lane)) lane += 1;
      (taken[lane] ??= []).push(span);
      return { ...mark, x, lane, flipped };
    });
}
