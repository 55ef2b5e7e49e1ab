import { isWeekday, nthWeekday, weekdaysUpTo } from './plain-weekdays.ts';

/** Answers "how many up to here" and "where is the n-th" in constant time. */
export interface DayIndex {
  isWorking(day: number): boolean;
  /** Working days up to and including `day`, from a fixed origin: only differences have a meaning. */
  upTo(day: number): number;
  /** The day on which `upTo` first reaches `ordinal`. */
  nth(ordinal: number): number;
}

/**
 * Lays the days between the first and the last deviation out once; before and after them plain
 * weekdays are counted by arithmetic.
 * @param deviations days since 1970 whose working state is decided by an arrangement or a person
 */
export function createDayIndex(deviations: ReadonlyMap<number, boolean>): DayIndex {
  const decided = [...deviations.keys()];
  const first = decided.reduce((a, b) => Math.min(a, b), decided[0] ?? 0);
  const last = decided.reduce((a, b) => Math.max(a, b), decided[0] ?? -1);
  const before = weekdaysUpTo(first - 1);
  const counts = new Int32Array(last - first + 1);
  const positions: number[] = [];
  for (let day = first; day <= last; day += 1) {
    if (deviations.get(day) ?? isWeekday(day)) positions.push(day);
    counts[day - first] = before + positions.length;
  }
  const atLast = before + positions.length;
  /** How far the count after the last deviation runs ahead of plain weekdays. */
  const ahead = atLast - weekdaysUpTo(last);

  const upTo = (day: number): number => {
    if (day < first) return weekdaysUpTo(day);
    if (day > last) return weekdaysUpTo(day) + ahead;
    return counts[day - first] ?? before;
  };
  const nth = (ordinal: number): number => {
    if (ordinal <= before) return nthWeekday(ordinal);
    return positions[ordinal - before - 1] ?? nthWeekday(ordinal - ahead);
  };
  return { upTo, nth, isWorking: (day) => upTo(day) > upTo(day - 1) };
}
