import type { Answer } from '@/api/index.ts';

export type Dashboard = Answer<'DashboardAnswer'>;
export type FigureOf = Dashboard['figures'][number];
export type FigureKey = FigureOf['key'];

/** The page that shows the list behind a number, from the list's address in the API. */
export const listPage = (list: string): string => list.replace(/^\/api\/statistics/, '/statistics');

export const figureOf = (figures: Dashboard['figures'], key: FigureKey): FigureOf | undefined =>
  figures.find((figure) => figure.key === key);

/** 85.7 with the unit beside it; — where nothing can be worked out. */
export const valueText = (value: number | null): string =>
  value === null ? '—' : value.toLocaleString('zh-CN', { maximumFractionDigits: 1 });
