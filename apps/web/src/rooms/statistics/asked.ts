import { useFilters } from '@/ui/filters.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { type Kind, KINDS, type Source, SOURCES } from './narrowing.ts';

const VIEWS = ['overview', 'breakdown', 'units', 'ranking'] as const;
export const LEVELS = { city: '市级', county: '县级', township: '乡级' } as const;
export const DIMENSIONS = { month: '月份', level: '层级', source: '来源', kind: '文种' } as const;

const FILTERS = {
  year: 'number',
  officeId: 'number',
  unitId: 'number',
  level: ['city', 'county', 'township'],
  source: SOURCES,
  kind: KINDS,
  view: VIEWS,
  by: ['month', 'level', 'source', 'kind'],
  figure: 'text',
} as const;

export type View = (typeof VIEWS)[number];
export type By = keyof typeof DIMENSIONS;

/** What figures are asked for: kept in the address. */
export interface Asked {
  readonly year: number;
  readonly officeId?: number;
  readonly unitId?: number;
  readonly level?: keyof typeof LEVELS;
  readonly source?: Source;
  readonly kind?: Kind;
}

export function useAsked() {
  const { values, set } = useFilters(FILTERS);
  const today = useCalendar().today;
  const { view = 'overview', by = 'month', figure, year = Number(today.slice(0, 4)), ...narrowed } = values;
  const asked: Asked = { year, ...narrowed };
  return { asked, view, by, figure, thisYear: Number(today.slice(0, 4)), set };
}
