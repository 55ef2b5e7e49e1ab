import { rankOf, type Ordinal, type OrdinalForm } from './ordinals.ts';

/** An entry of a counted list, with the lists it holds. */
export interface Entry {
  readonly ordinal: Ordinal;
  readonly lists: CountedList[];
}

/** Entries of one form that count on: 一是, 二是, 三是. */
export interface CountedList {
  readonly form: OrdinalForm;
  readonly entries: Entry[];
  /** Whether its first entry opens a line. */
  readonly opensLines: boolean;
}

interface OpenList {
  readonly list: CountedList;
  last: number;
}

/** A writer may skip a number by mistake, not more. */
const LARGEST_GAP = 2;

/**
 * Puts ordinals into lists and lists into lists. An ordinal that continues an open list closes the lists inside
 * it; a “one” opens a list inside the entry it stands in; anything else (“一是” in a quotation, a number out of
 * step) counts nothing. Linear: each ordinal looks at the few lists that are open.
 */
export function buildLists(ordinals: readonly Ordinal[]): readonly CountedList[] {
  const roots: CountedList[] = [];
  const open: OpenList[] = [];
  /** Where a closed inner list stopped, for tasks counted through all chapters: 二、… 3. 4. */
  const stopped = new Map<OrdinalForm, number>();
  const upcoming = nextLineNumbers(ordinals);

  const close = (depth: number): void => {
    for (const { list, last } of open.splice(depth)) stopped.set(list.form, last);
  };
  const start = (ordinal: Ordinal, number: number): void => {
    const list: CountedList = {
      form: ordinal.form,
      entries: [entryOf(ordinal)],
      opensLines: ordinal.opensLine,
    };
    const parent = open.at(-1)?.list.entries.at(-1);
    (parent?.lists ?? roots).push(list);
    open.push({ list, last: number });
  };

  ordinals.forEach((ordinal, at) => {
    const depth = findOpen(open, ordinal);
    const found = open[depth];
    const number = ordinal.form === 'bullet' ? (found?.last ?? 0) + 1 : ordinal.number;
    if (ordinal.weak && !isDue(found, number, ordinals[at + 1])) return;
    if (!found) {
      if (number === 1) {
        close(depthBelowIntroduction(open, ordinal));
        start(ordinal, number);
      } else if (continuesStopped(stopped, ordinal, open)) start(ordinal, number);
      return;
    }
    // Inside a list whose entries open lines, the same form within a line counts something smaller.
    const smaller =
      !ordinal.opensLine && found.list.opensLines && upcoming(at, ordinal.form) === found.last + 1;
    if (isNext(found.last, number, ordinal) && !smaller) {
      close(depth + 1);
      found.list.entries.push(entryOf(ordinal));
      found.last = number === 99 ? found.last + 1 : number;
    } else if (number === 1) {
      if (!ordinal.opensLine && found.list.opensLines) start(ordinal, number);
      else {
        close(depth);
        start(ordinal, number);
      }
    }
  });
  return pruned(roots);
}

/** Without a mark before it, “二是” counts only behind “一是”, and “一是” only before “二是”. */
function isDue(found: OpenList | undefined, number: number, next: Ordinal | undefined): boolean {
  if (found) return number === found.last + 1;
  return number === 1 && next?.form === 'spoken' && next.number === 2;
}

function entryOf(ordinal: Ordinal): Entry {
  return { ordinal, lists: [] };
}

/** The innermost open list of the ordinal's form, one that stands in lines or in text as it does before any other. */
function findOpen(open: readonly OpenList[], ordinal: Ordinal): number {
  const alike = open.findLastIndex(
    ({ list }) => list.form === ordinal.form && list.opensLines === ordinal.opensLine,
  );
  return alike >= 0 ? alike : open.findLastIndex(({ list }) => list.form === ordinal.form);
}

function isNext(last: number, number: number, ordinal: Ordinal): boolean {
  if (number === 99) return last >= 1;
  if (number === last + 1) return true;
  // Written by people: 三 twice, or 四 after 二. Only where a line opens, so that prose cannot do it.
  return ordinal.opensLine && number >= last && number > 1 && number - last <= LARGEST_GAP;
}

function continuesStopped(
  stopped: ReadonlyMap<OrdinalForm, number>,
  ordinal: Ordinal,
  open: readonly OpenList[],
): boolean {
  return open.length > 0 && ordinal.opensLine && stopped.get(ordinal.form) === ordinal.number - 1;
}

/** A numbered heading at the start of a line does not belong to a list spoken in the introduction above it. */
function depthBelowIntroduction(open: readonly OpenList[], ordinal: Ordinal): number {
  if (!ordinal.opensLine || rankOf(ordinal.form) > 3) return open.length;
  const depth = open.findIndex(({ list }) =>
    rankOf(list.form) > 5 ? !list.opensLines : rankOf(list.form) > rankOf(ordinal.form),
  );
  return depth < 0 ? open.length : depth;
}

/** For each ordinal: the number of the next one of a form that opens a line. */
function nextLineNumbers(ordinals: readonly Ordinal[]): (at: number, form: OrdinalForm) => number | null {
  const next: (number | null)[] = new Array<number | null>(ordinals.length).fill(null);
  const seen = new Map<OrdinalForm, number>();
  for (let at = ordinals.length - 1; at >= 0; at -= 1) {
    const ordinal = ordinals[at];
    if (!ordinal) continue;
    next[at] = seen.get(ordinal.form) ?? null;
    if (ordinal.opensLine) seen.set(ordinal.form, ordinal.number);
  }
  return (at) => next[at] ?? null;
}

/** The single task of the last chapter, counted through all chapters: 三、… 6. */
function countsOn({ entries, opensLines }: CountedList): boolean {
  return opensLines && (entries[0]?.ordinal.number ?? 1) > 1;
}

/**
 * A list of one inside a line is no list. Below a heading it is, where the neighbouring headings hold lists of
 * the same form.
 */
function pruned(lists: readonly CountedList[]): readonly CountedList[] {
  const kept = lists.filter(
    ({ entries, opensLines, form }) =>
      entries.length > 1 || (opensLines && (rankOf(form) <= 3 || form === 'spoken')),
  );
  for (const { entries } of kept) {
    const usual = new Set(
      entries
        .flatMap((entry) => entry.lists)
        .filter((list) => list.opensLines && list.entries.length > 1)
        .map(({ form }) => form),
    );
    for (const entry of entries) {
      const inner = entry.lists.filter(
        (list) => list.entries.length > 1 || countsOn(list) || (list.opensLines && usual.has(list.form)),
      );
      entry.lists.splice(0, entry.lists.length, ...pruned(inner));
    }
  }
  return kept;
}
