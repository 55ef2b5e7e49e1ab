import { addDays, type Day, daysBetween, maxDay } from '../shared/index.ts';

/** Days from `from` to `to`, both included; `to` null: still going on. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day | null;
}

export const covers = ({ from, to }: DaySpan, on: Day): boolean => from <= on && (to === null || on <= to);

/** The same days as spans that neither overlap nor touch, in order: no day is counted twice. */
export function unionOf(spans: readonly DaySpan[]): DaySpan[] {
  const merged: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last && (last.to === null || span.from <= addDays(last.to, 1))) {
      const to = last.to === null || span.to === null ? null : maxDay(last.to, span.to);
      merged[merged.length - 1] = { from: last.from, to };
    } else {
      merged.push({ from: span.from, to: span.to });
    }
  }
  return merged;
}

/** Calendar days covered up to and including `until`, each once. */
export function daysCovered(spans: readonly DaySpan[], until: Day): number {
  return unionOf(spans)
    .map(({ from, to }) => daysBetween(from, to === null || to > until ? until : to) + 1)
    .reduce((sum, days) => sum + Math.max(0, days), 0);
}
