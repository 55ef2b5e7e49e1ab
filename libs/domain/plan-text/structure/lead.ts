import { findOrdinals, type Ordinal } from './ordinals.ts';

/** A sentence that turns from what was to what will be: 下一步，我局将重点抓好以下工作： */
const LEAD =
  /(?<=^|[。;!?\n])[ ]*(?:(?:针对|对照|面对|根据)[^。;\n]{0,40}?(?:问题|不足|短板)[^。;\n]{0,12}?,)?(?:在?(?:下一?步|下一?阶段|今后|接下来|明年|来年|新的?一年|下一?年度?|为此|下半年|(20\d\d)年))/g;

/**
 * Where the announcement of tasks begins: the first or last such sentence that a counted list follows.
 * `null` when none does.
 */
export function findLead(
  text: string,
  from: number,
  to: number,
  reportYear: number | null,
  which: 'first' | 'last',
): number | null {
  const leads = leadsIn(text, from, to, reportYear);
  const lists = listStarts(findOrdinals(text, from, to));
  let found: number | null = null;
  let at = 0;
  for (const start of lists) {
    // The last turning sentence before this list, if it stands near.
    while ((leads[at + 1] ?? Infinity) < start) at += 1;
    const lead = leads[at];
    if (lead === undefined || lead >= start || start >= lead + 600) continue;
    found = lead;
    if (which === 'first') break;
  }
  return found;
}

/** The first turning sentence, list or not. */
export function firstLead(text: string, from: number, to: number, reportYear: number | null): number | null {
  return leadsIn(text, from, to, reportYear)[0] ?? null;
}

function leadsIn(text: string, from: number, to: number, reportYear: number | null): readonly number[] {
  const leads: number[] = [];
  for (const match of text.slice(from, to).matchAll(LEAD)) {
    const year = match[1];
    if (year !== undefined && reportYear !== null && Number(year) <= reportYear) continue;
    leads.push(from + match.index + (match[0].length - match[0].trimStart().length));
  }
  return leads;
}

/** Where counted lists begin: a first ordinal that a second of its form follows. */
function listStarts(ordinals: readonly Ordinal[]): readonly number[] {
  const starts: number[] = [];
  const open = new Map<string, number>();
  for (const { form, number, start } of ordinals) {
    if (number === 1) open.set(form, start);
    if (number !== 2) continue;
    const first = open.get(form);
    if (first !== undefined) starts.push(first);
    open.delete(form);
  }
  return starts.sort((a, b) => a - b);
}
