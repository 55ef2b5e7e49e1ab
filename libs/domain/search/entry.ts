import { foldForSearch } from './fold.ts';
import { eraMark, eraOf, gramsOf, kindMark, nameMark, yearMark } from './grams.ts';

/** A record as it is found: by its title, its number and its words. */
export interface SearchText {
  readonly title: string;
  /** 文号 or code; null where there is none. */
  readonly number: string | null;
  readonly body: string;
}

/** As it lies in the index: title, number and body, a line each. A word never reaches over a line's end. */
export const foldedEntry = ({ title, number, body }: SearchText): string =>
  [title, number ?? '', body].map(foldForSearch).join('\n');

/** Everything by which an entry is looked up. */
export function tokensOf(
  folded: string,
  place: { readonly entryId: number; readonly kindCode: number; readonly year: number },
): number[] {
  const lines = folded.split('\n');
  const [title = '', number = ''] = lines;
  const tokens = new Set(lines.flatMap(gramsOf));
  for (const name of [title, number]) if (name !== '') tokens.add(nameMark(name));
  tokens.add(eraMark(eraOf(place.entryId)));
  tokens.add(kindMark(place.kindCode));
  tokens.add(yearMark(place.year));
  return [...tokens];
}
