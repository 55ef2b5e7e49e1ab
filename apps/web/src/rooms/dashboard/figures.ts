import type { Answer } from '@/api/index.ts';

export type Dashboard = Answer<'DashboardAnswer'>;
export type FigureOf = Dashboard['figures'][number];
export type FigureKey = FigureOf['key'];

export const figureOf = (figures: Dashboard['figures'], key: FigureKey): FigureOf | undefined =>
  figures.find((figure) => figure.key === key);
