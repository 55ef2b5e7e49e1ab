import type { Day } from '../shared/index.ts';
import type { RectificationState } from './rectification.life.ts';

/** An item as far as figures go. */
export interface CountedItem {
  readonly status: RectificationState;
  readonly dueOn: Day | null;
  /** How often it came back. */
  readonly reopened: number;
}

/** The rectification ledger in figures. Rates are percentages with one decimal, null where nothing was opened. */
export interface RectificationFigures {
  /** Every item ever opened, each once. */
  readonly opened: number;
  readonly closed: number;
  readonly open: number;
  /** Items not closed whose day has passed. */
  readonly overdue: number;
  /** Reopenings, so that an item that came back twice counts twice. */
  readonly reopened: number;
  /** Items that came back at least once. */
  readonly relapsed: number;
  /** 销号率: closed of opened. */
  readonly closingRate: number | null;
  /** 回潮率: relapsed of opened. */
  readonly relapseRate: number | null;
}

export function figuresOf(items: readonly CountedItem[], today: Day): RectificationFigures {
  const count = (test: (item: CountedItem) => boolean) => items.filter(test).length;
  const opened = items.length;
  const closed = count(({ status }) => status === 'closed');
  const relapsed = count(({ reopened }) => reopened > 0);
  return {
    opened,
    closed,
    open: opened - closed,
    overdue: count(({ status, dueOn }) => status !== 'closed' && dueOn !== null && dueOn < today),
    reopened: items.reduce((sum, { reopened }) => sum + reopened, 0),
    relapsed,
    closingRate: percentage(closed, opened),
    relapseRate: percentage(relapsed, opened),
  };
}

const percentage = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
