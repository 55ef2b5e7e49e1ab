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

export type FigureName = keyof RectificationFigures | 'issued';

/** 口径: what each figure counts, as the annual report explains it. */
export const FIGURE_DEFINITIONS: Readonly<Record<FigureName, string>> = {
  issued: '年度内印发的督办文书和督察文书件数，撤回的不计。',
  opened: '年度内发现并列入台账的问题数，每个问题计一次，经复核撤销的不计。',
  closed: '其中截至统计时已核验销号的问题数。',
  open: '其中截至统计时尚未销号的问题数。',
  overdue: '尚未销号且整改期限已过的问题数。',
  reopened: '销号后重新打开或再次发现的次数，同一问题多次回潮的逐次计算。',
  relapsed: '销号后至少重新打开或再次发现一次的问题数。',
  closingRate: '整改率：已销号的问题数除以列入台账的问题数，百分数，保留一位小数。',
  relapseRate: '回潮率：回潮的问题数除以列入台账的问题数，百分数，保留一位小数。',
};

/** What was set aside by a review is counted nowhere. */
export function figuresOf(all: readonly CountedItem[], today: Day): RectificationFigures {
  const items = all.filter(({ status }) => status !== 'set_aside');
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
