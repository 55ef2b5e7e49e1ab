import { addDays, type Day, day, isDay, yearOf } from '../../shared/index.ts';
import type { PlacedDraft } from './model.ts';

/** 2025年6月底前, 25年: a year that the words name themselves. */
const NAMES_YEAR = /\d{2,4}\s*年|[〇○零一二三四五六七八九]{2,4}年|[明今]年/;

/**
 * Drafts with their deadlines in the plan year that a person named, where the reader took another: 六月底前 moves,
 * a deadline with a year of its own stays.
 */
export function inPlanYear(
  drafts: readonly PlacedDraft[],
  read: number | null,
  named: number,
): PlacedDraft[] {
  if (read === null || read === named) return [...drafts];
  return drafts.map((draft) => ({
    ...draft,
    deadlines: draft.deadlines.map((deadline) =>
      yearOf(deadline.on) === read && !NAMES_YEAR.test(deadline.quote)
        ? { ...deadline, on: sameDayIn(named, deadline.on) }
        : deadline,
    ),
  }));
}

/** The last day of February stays the last day of February. */
function sameDayIn(year: number, on: Day): Day {
  if (on === lastOfFebruary(yearOf(on))) return lastOfFebruary(year);
  const moved = `${year}${on.slice(4)}`;
  return isDay(moved) ? moved : lastOfFebruary(year);
}

const lastOfFebruary = (year: number): Day => addDays(day(`${year}-03-01`), -1);
