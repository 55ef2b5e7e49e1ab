import { type Day } from '../../shared/index.ts';
import {
  type IndicatorDirection,
  type IndicatorKind,
  type IndicatorOperator,
  type PlanDoubt,
  type PlanItem,
  type PlanReading,
} from '../model.ts';

/** What `plan read --json` prints, and nothing else. Offsets index the text that was read. */
export interface PlanJson {
  readonly issuer: string | null;
  readonly reportYear: number | null;
  readonly planYear: number | null;
  readonly planYearInferred: boolean;
  readonly heading: string | null;
  readonly items: readonly PlanItemJson[];
  readonly doubts: readonly PlanDoubt[];
}

export interface PlanItemJson {
  readonly ordinal: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Names of units, in the order of the text. */
  readonly responsible: readonly string[];
  readonly deadlines: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly on: Day;
  }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly op: IndicatorOperator;
    readonly value: number | null;
    readonly unit: string | null;
    readonly direction: IndicatorDirection;
    readonly kind: IndicatorKind;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly doubts: readonly PlanDoubt[];
  readonly children: readonly PlanItemJson[];
}

/** The reading in the agreed shape and order of keys. */
export function toPlanJson(reading: PlanReading): PlanJson {
  const { issuer, reportYear, planYear, planYearInferred, heading, items, doubts } = reading;
  return {
    issuer,
    reportYear,
    planYear,
    planYearInferred,
    heading: heading?.quote ?? null,
    items: items.map(itemJson),
    doubts,
  };
}

function itemJson(item: PlanItem): PlanItemJson {
  return {
    ordinal: item.ordinal,
    title: item.title,
    start: item.start,
    end: item.end,
    responsible: item.responsible.map(({ name }) => name),
    deadlines: item.deadlines.map(({ quote, start, end, on }) => ({ quote, start, end, on })),
    indicators: item.indicators.map(({ name, op, value, unit, direction, kind, quote, start, end }) => ({
      name,
      op,
      value,
      unit,
      direction,
      kind,
      quote,
      start,
      end,
    })),
    doubts: item.doubts,
    children: item.children.map(itemJson),
  };
}
