import { queries } from '@/api/index.ts';

export type FigureName = (figure: string) => string;

/** What the figures are called. */
export function useFigureNames(year: number): FigureName {
  const { data } = queries.useQuery('get', '/api/statistics', { params: { query: { year } } });
  const names = new Map<string, string>(data?.figures.map(({ key, name }) => [key, name]));
  return (figure) => names.get(figure) ?? '数字';
}
