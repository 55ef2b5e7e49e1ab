import type { ShownRun, ShownSection } from '#domain/annual-report';
import type { Annex } from '#domain/official-document';
import { definitionOf, type FigureKey } from '#domain/statistics';

/** Every figure that the text names, this year's beside the last, with what it counts. */
export function figureTable(sections: readonly ShownSection[]): Annex {
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => [...one.runs]));
  const numbers = runs.filter(({ number }) => number !== undefined);
  const keys = [...new Set(numbers.flatMap(({ number }) => (number ? [number.figure] : [])))];
  const years = numbers.flatMap(({ number }) => (number ? [number.year] : []));
  const year = Math.max(...years, 0);
  return {
    title: '主要数据及口径',
    columns: [
      { title: '指标', share: 3 },
      { title: '本年', share: 1.6, align: 'center' },
      { title: '上年', share: 1.6, align: 'center' },
      { title: '口径', share: 7 },
    ],
    rows: keys.map((key) => {
      const { name, unit, definition } = definitionOf(key);
      return [
        unit === '%' ? name : `${name}（${unit}）`,
        textOf(numbers, key, year),
        textOf(numbers, key, year - 1),
        definition,
      ];
    }),
  };
}

const textOf = (numbers: readonly ShownRun[], key: FigureKey, year: number): string =>
  numbers.find(({ number }) => number?.figure === key && number.year === year)?.text ?? '—';
