import { classifyHeading } from './heading-rules.ts';
import { type CountedList, type Entry } from './chains.ts';
import { type Ordinal } from './ordinals.ts';
import { tailEnd, trimmedBefore, type SectionText } from './tails.ts';

/** An item as a span of the folded text. */
export interface OutlineItem {
  /** `null` for an unnumbered item. */
  readonly ordinal: Ordinal | null;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly children: readonly OutlineItem[];
}

/** Gives every entry of the lists its exact span. */
export function outlineOf(lists: readonly CountedList[], section: SectionText): readonly OutlineItem[] {
  return lists.flatMap((list, at) => {
    const limit = lists[at + 1]?.entries[0]?.ordinal.start ?? section.to;
    return itemsOf(list, limit, section, true);
  });
}

function itemsOf(
  list: CountedList,
  limit: number,
  section: SectionText,
  top: boolean,
): readonly OutlineItem[] {
  const spans: { entry: Entry; start: number; end: number }[] = [];
  for (const [at, entry] of list.entries.entries()) {
    const { start } = entry.ordinal;
    const next = list.entries[at + 1];
    const end = next
      ? trimmedBefore(section, start, next.ordinal.start)
      : tailEnd(section, {
          start,
          limit,
          anchor: lastStart(entry),
          siblings: spans.map((span) => ({ anchor: lastStart(span.entry), end: span.end })),
          opensLine: entry.ordinal.opensLine,
          top,
        });
    spans.push({ entry, start, end });
  }
  return spans.map(({ entry, start, end }) => ({
    ordinal: entry.ordinal,
    start,
    end,
    title: titleOf(section.text, entry.ordinal.end, end),
    children: entry.lists.flatMap((inner, at) => {
      const bound = entry.lists[at + 1]?.entries[0]?.ordinal.start ?? end;
      return itemsOf(inner, Math.min(bound, end), section, false);
    }),
  }));
}

/** Where the last entry inside an entry begins: what follows it is the entry's tail. */
function lastStart(entry: Entry): number {
  const inner = entry.lists.at(-1)?.entries.at(-1);
  return inner ? lastStart(inner) : entry.ordinal.start;
}

const TITLE_STOP = /[,。;:!?\n]/;
const LONGEST_TITLE = 60;

/** The first phrase of an item. */
export function titleOf(text: string, from: number, to: number): string {
  const rest = text.slice(from, Math.min(to, from + 200)).replace(/^[\s、.,:]+/, '');
  const stop = rest.search(TITLE_STOP);
  return (stop < 0 ? rest : rest.slice(0, stop)).trim().slice(0, LONGEST_TITLE);
}

/** What an item's heading announces, read up to the end of its first sentence. */
function kindOf(text: string, item: OutlineItem): ReturnType<typeof classifyHeading> {
  const from = item.ordinal?.end ?? item.start;
  const rest = text.slice(from, Math.min(item.end, from + 80));
  const stop = rest.search(/[。;:!?\n]/);
  return classifyHeading(stop < 0 ? rest : rest.slice(0, stop), null);
}

/**
 * Leaves the tasks: 总体要求 and 工作要求 go, 重点任务 gives way to the tasks it opens,
 * and in a section shared with problems the problems go.
 */
export function tasksOf(text: string, items: readonly OutlineItem[], mixed: boolean): readonly OutlineItem[] {
  const kinds = items.map((item) => kindOf(text, item));
  const tasks = items.flatMap((item, at) => {
    const kind = kinds[at];
    if (kind === 'frame') return [];
    if (mixed && kind === 'problem') return [];
    const opens = kind === 'opener' || (mixed && (kind === 'plan' || kind === 'improvement'));
    return opens && item.children.length > 0 ? item.children : [item];
  });
  const [only] = tasks;
  // What is left beside 总体要求 merely opens the list: 全力抓好八项重点任务.
  const opens =
    only && tasks.length === 1 && items.length > 1 && /(?:任务|工作|措施|举措|重点)$/.test(only.title);
  return opens && only.children.length > 0 ? only.children : tasks;
}
