import type { PlannedTarget } from './model.ts';

/** Lines that say who and when, not what: 责任单位：…, （牵头单位：…）; in either script. */
const WHO_AND_WHEN =
  /[（(【[]?(?:[责責]任(?:[单單]位|部[门門]|处室|處室|领导|領導|人)|(?:[牵牽][头頭]|配合)(?:[单單]位|部[门門])|完成[时時](?:限|[间間]))[：:][^\n）)】\]]*[）)】\]]?[。；;]?/g;
/** Marks of a list within the item: 一是, （1）, 2., ③. */
const INNER_ORDINAL =
  /^(?:[一二三四五六七八九十]+是(?:要)?|[（(][\d一二三四五六七八九十]+[）)]|\d+[.．、]|[①-⑳])\s*/u;
/** A shorter remnant between two marks is no measure. */
const SHORTEST = 4;
const HEADING_AT_MOST = 40;

/**
 * The sentences of a target that ask for something, without ordinals and closing marks. The sentence that only repeats
 * the title is none, unless there is no other.
 */
export function measuresOf({ title, ordinal, summary }: PlannedTarget): string[] {
  const body = ordinal !== null && summary.startsWith(ordinal) ? summary.slice(ordinal.length) : summary;
  const heading = bare(title.replace(INNER_ORDINAL, ''));
  const sentences = body
    .replace(WHO_AND_WHEN, '\n')
    .split(/(?<=[。；;！!])|(?<=\n)/)
    .map((sentence) => ({ sentence: cleaned(sentence), endsLine: /\n\s*$/.test(sentence) }))
    .filter(({ sentence }) => sentence.length >= SHORTEST);
  const measures = sentences.filter(({ sentence, endsLine }, nth) => {
    if (bare(sentence) === heading) return false;
    // A heading on a line of its own, of which the title is only the beginning.
    return nth > 0 || !endsLine || sentence.length > HEADING_AT_MOST || !bare(sentence).startsWith(heading);
  });
  const asked = (measures.length > 0 ? measures : sentences.slice(0, 1)).map(({ sentence }) => sentence);
  return asked.length > 0 ? asked : [title];
}

const cleaned = (sentence: string): string =>
  sentence
    .trim()
    .replace(INNER_ORDINAL, '')
    .replace(/[。；;！!，,、：:\s]+$/, '');

const bare = (text: string): string => text.replace(/[\p{P}\p{S}\s]/gu, '');

/**
 * Hands quotes to the sentences in which they stand: a quote found in several sentences to one after the other.
 * The rest belongs to no sentence.
 */
export function shareOut<Q extends { readonly quote: string | null }>(
  sentences: readonly string[],
  quotes: readonly Q[],
): { readonly of: readonly (readonly Q[])[]; readonly rest: readonly Q[] } {
  const of: Q[][] = sentences.map(() => []);
  const rest: Q[] = [];
  const used = new Map<string, number>();
  for (const quoted of quotes) {
    const quote = bare(quoted.quote ?? '');
    const homes = quote === '' ? [] : of.filter((_, nth) => bare(sentences[nth] ?? '').includes(quote));
    const turn = used.get(quote) ?? 0;
    used.set(quote, turn + 1);
    (homes[Math.min(turn, homes.length - 1)] ?? rest).push(quoted);
  }
  return { of, rest };
}
