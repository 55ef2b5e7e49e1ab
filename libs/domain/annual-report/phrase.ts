import { definitionOf, type FigureKey } from '../statistics/index.ts';
import { numberText, type ReportFacts, type Run } from './model.ts';

/** Writes sentences whose numbers stay tied to their figures. */
export interface Phrasing {
  /** The year's number with its 量词: `12件`; nothing where there is none to give. */
  readonly now: (figure: FigureKey) => Run[];
  /** `（上年10件）`, or nothing. */
  readonly before: (figure: FigureKey) => Run[];
  readonly has: (figure: FigureKey) => boolean;
}

export function phrasing({ year, number }: ReportFacts): Phrasing {
  const written = (figure: FigureKey, of: number): Run[] => {
    const text = numberText(figure, number({ figure, year: of }).value);
    if (text === null) return [];
    const { unit } = definitionOf(figure);
    return [{ text, number: { figure, year: of } }, ...(unit === '%' ? [] : [{ text: unit }])];
  };
  return {
    now: (figure) => written(figure, year),
    before: (figure) => {
      const runs = written(figure, year - 1);
      return runs.length === 0 ? [] : [{ text: '（上年' }, ...runs, { text: '）' }];
    },
    has: (figure) => number({ figure, year }).value !== null,
  };
}

/** Words and numbers in their order; neighbouring words become one run. */
export function said(...parts: readonly (string | readonly Run[])[]): Run[] {
  const runs = parts.flatMap((part): readonly Run[] => (typeof part === 'string' ? [{ text: part }] : part));
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1);
    const plain = (one: Run | undefined) => one !== undefined && !one.number && one.targetId === undefined;
    if (last && plain(last) && plain(run)) joined[joined.length - 1] = { text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
    return joined;
  }, []);
}
