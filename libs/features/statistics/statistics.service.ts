import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { type Day, yearOf } from '#domain/shared';
import {
  COUNT_KEYS,
  definitionOf,
  type Dimension,
  FIGURE_KEYS,
  type FigureDefinition,
  isDecision,
  valueName,
} from '#domain/statistics';
import { BurdenService, type UnitBurden } from '#features/inspections';
import type { Page } from '#platform/paging';
import type { Asked, YearAsked } from './asked.ts';
import { Counter } from './counter.service.ts';
import { DurationService } from './duration.service.ts';
import { type Figure, figuresOf, type FigureValue, valuesOf } from './figure.ts';
import { PresentDay, spanOf } from './present-day.service.ts';

/** Who asks: how far the person sees, and who it is. */
export interface Asker {
  readonly reach: Reach;
  readonly personId: number;
}

export interface YearStatistics {
  readonly year: number;
  readonly asOf: Day;
  readonly figures: readonly Figure[];
}

/** One value of a dimension with its figures. */
export interface BreakdownRow {
  readonly value: string;
  readonly name: string;
  readonly figures: readonly FigureValue[];
}

/** A unit's figures, with what was asked of it. */
export interface UnitStatistics {
  readonly unitId: number;
  readonly unitName: string;
  readonly figures: readonly FigureValue[];
  readonly burden: BurdenFigures;
}

/** 减负: what was asked of a unit in the year. */
export interface BurdenFigures {
  readonly total: number;
  /** Requests that repeat an earlier one. */
  readonly duplicates: number;
  /** Over the months of the year that have begun. */
  readonly perMonth: number;
  readonly list: string;
  readonly duplicateList: string;
}

export interface UnitsAsked extends YearAsked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const YEAR_COUNTS = COUNT_KEYS.filter((key) => !isDecision(key));

/** 统计: figures with their definitions, as far as the viewer sees. Every number is the length of its list. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly counter: Counter,
    private readonly durations: DurationService,
    private readonly present: PresentDay,
    private readonly burden: BurdenService,
  ) {}

  definitions(): FigureDefinition[] {
    return FIGURE_KEYS.map(definitionOf);
  }

  /** Every figure of the year, beside the year before. */
  async ofYear(asker: Asker, asked: YearAsked): Promise<YearStatistics> {
    const { light, calendar } = await this.present.now();
    const { year } = asked;
    const of: Asked = { ...asker, ...asked, light, span: null };
    const read = await Promise.all(
      bothYears(asked).map(async (span) => ({
        counted: await this.counter.count(YEAR_COUNTS, { ...of, span }),
        measured: await this.durations.measure(calendar, { ...of, span }),
      })),
    );
    const [zeros, none] = [this.counter.zeros(YEAR_COUNTS, of), this.durations.none(of)];
    const inYear = (wanted: number) => {
      const own = <T extends { readonly year: number }>(all: readonly T[]) =>
        all.find((one) => one.year === wanted);
      const counts = own(read.flatMap(({ counted }) => counted))?.counts;
      const groups = own(read.flatMap(({ measured }) => measured))?.groups;
      return { counts: { ...zeros, ...counts }, groups: { ...none, ...groups } };
    };
    const figures = figuresOf(FIGURE_KEYS, asked, inYear(year), inYear(year - 1));
    return { year, asOf: light.today, figures };
  }

  /** The year's figures by month, level, source or kind: those that can be told apart so. */
  async breakdown(asker: Asker, asked: YearAsked, by: Dimension): Promise<BreakdownRow[]> {
    const { light } = await this.present.now();
    const of: Asked = { ...asker, ...asked, light, span: spanOf(asked.year, asked.month) };
    const counted = await this.counter.count(YEAR_COUNTS, of, by);
    const zeros = by === 'source' ? {} : this.counter.zeros(YEAR_COUNTS, of, by);
    const rows = counted.flatMap(({ value, counts }): BreakdownRow[] => {
      if (value === null) return [];
      const narrowed = { ...asked, [by]: by === 'month' ? Number(value) : value };
      const figures = valuesOf(FIGURE_KEYS, narrowed, { ...zeros, ...counts });
      return [{ value, name: valueName(by, value), figures }];
    });
    return rows.sort(by === 'month' ? (a, b) => Number(a.value) - Number(b.value) : byValue);
  }

  /**
   * Units in the order of their entry, each with its figures and its burden.
   * @throws DomainError `CURSOR_INVALID`
   */
  async units(asker: Asker, { cursor, limit, ...asked }: UnitsAsked): Promise<Page<UnitStatistics>> {
    const { year, officeId, unitId } = asked;
    const { next, items } = await this.burden.ofYear(asker.reach, { year, officeId, unitId, cursor, limit });
    const { light, calendar } = await this.present.now();
    const of: Asked = { ...asker, ...asked, light, span: spanOf(year, asked.month) };
    const [counted, measured] = await Promise.all([
      this.counter.count(YEAR_COUNTS, of, 'unit'),
      this.durations.measure(calendar, of, 'unit'),
    ]);
    const zeros = this.counter.zeros(YEAR_COUNTS, of, 'unit');
    const none = this.durations.none(of, 'unit');
    const units = items.map((burden): UnitStatistics => {
      const { unitId: id, unitName } = burden;
      const own = <T extends { readonly value: string | null }>(all: readonly T[]) =>
        all.find(({ value }) => value === String(id));
      const figures = valuesOf(
        FIGURE_KEYS,
        { ...asked, unitId: id },
        { ...zeros, ...own(counted)?.counts },
        { ...none, ...own(measured)?.groups },
      );
      return { unitId: id, unitName, figures, burden: burdenOf(burden, year, light.today) };
    });
    return { next, items: units };
  }
}

/** Both years at once; of a month, the same month of each. */
const bothYears = ({ year, month }: YearAsked) =>
  month === undefined
    ? [{ from: spanOf(year - 1).from, to: spanOf(year).to }]
    : [spanOf(year - 1, month), spanOf(year, month)];

const byValue = (a: BreakdownRow, b: BreakdownRow): number => (a.value < b.value ? -1 : 1);

function burdenOf({ unitId, total, duplicates }: UnitBurden, year: number, today: Day): BurdenFigures {
  const query = `unitId=${unitId}&year=${year}`;
  const begun = yearOf(today) > year ? 12 : Number(today.slice(5, 7));
  return {
    ...{ total, duplicates, perMonth: Math.round((total / begun) * 10) / 10 },
    list: `/api/burden/requests?${query}`,
    duplicateList: `/api/burden/duplicates?${query}`,
  };
}
