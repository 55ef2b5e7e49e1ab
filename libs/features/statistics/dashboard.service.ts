import { Injectable } from '@nestjs/common';
import { type Day } from '#domain/shared';
import { type CountKey, type Counts, COUNTS, DECISION_KEYS, type FigureKey } from '#domain/statistics';
import type { ScoreRanking } from '#features/scores';
import type { Asked } from './asked.ts';
import { Counter } from './counter.service.ts';
import { type Figure, figuresOf, type FigureValue, valuesOf } from './figure.ts';
import { listOf } from './links.ts';
import { PresentDay, spanOf } from './present-day.service.ts';
import { RankingService } from './ranking.service.ts';
import type { Asker } from './statistics.service.ts';

export interface Decision {
  readonly key: CountKey;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly count: number;
  readonly list: string;
}

/** 领导驾驶舱: a year on one screen. */
export interface Dashboard {
  readonly year: number;
  readonly asOf: Day;
  readonly figures: readonly Figure[];
  /** 三单 of each month, January first. */
  readonly months: readonly { readonly month: number; readonly documents: readonly FigureValue[] }[];
  readonly ranking: ScoreRanking | null;
  /** What waits for the viewer; what there is none of is left out. */
  readonly decisions: readonly Decision[];
}

export interface DashboardAsked {
  readonly year: number;
  readonly officeId?: number | undefined;
}

const DOCUMENTS: readonly CountKey[] = ['documents.guidance', 'documents.interview', 'documents.inspection'];
const SHOWN_COUNTS: readonly CountKey[] = [
  ...(['total', 'met', 'partly_met', 'not_met', 'overdue', 'near', 'normal'] as const).map(
    (one) => `targets.${one}` as const,
  ),
  ...(['total', 'normal', 'near', 'overdue', 'suspended', 'done', 'owed', 'on_time'] as const).map(
    (one) => `tasks.${one}` as const,
  ),
  ...DOCUMENTS,
  ...(['documents.total', 'interviews.units', 'replies.owed', 'replies.on_time'] as const),
  ...(['found', 'closed', 'overdue', 'relapsed'] as const).map((one) => `problems.${one}` as const),
];
const SHOWN: readonly FigureKey[] = [
  ...SHOWN_COUNTS,
  'targets.met_rate',
  'tasks.on_time_rate',
  'replies.on_time_rate',
  'problems.closing_rate',
];

/** One call for the cockpit: every statement goes through the year's records once, side by side. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly counter: Counter,
    private readonly rankings: RankingService,
    private readonly present: PresentDay,
  ) {}

  async show(asker: Asker, asked: DashboardAsked): Promise<Dashboard> {
    const { year, officeId } = asked;
    const { light } = await this.present.now();
    const over = (from: number, to: number): Asked => ({
      ...{ ...asker, officeId, light },
      span: { from: spanOf(from).from, to: spanOf(to).to },
    });
    const bothYears = over(year - 1, year);
    const [counted, monthly, decided, ranking] = await Promise.all([
      this.counter.count(SHOWN_COUNTS, bothYears),
      this.counter.count(DOCUMENTS, over(year, year), 'month'),
      this.decided({ ...bothYears, span: null }),
      this.rankings.of(asker.reach, year, officeId),
    ]);
    const zeros = this.counter.zeros(SHOWN_COUNTS, bothYears);
    const of = (one: number) => ({
      counts: { ...zeros, ...counted.find((row) => row.year === one)?.counts },
    });
    const months = Array.from({ length: 12 }, (_, nth) => {
      const month = nth + 1;
      const { counts = {} } = monthly.find(({ value }) => value === String(month)) ?? {};
      const none = Object.fromEntries(DOCUMENTS.map((key) => [key, 0]));
      return { month, documents: valuesOf(DOCUMENTS, { ...asked, month }, { ...none, ...counts }) };
    });
    return {
      ...{ year, asOf: light.today, figures: figuresOf(SHOWN, asked, of(year), of(year - 1)) },
      ...{ months, ranking, decisions: decisionsOf(decided, asked) },
    };
  }

  /** Of whatever year: what waits since last year waits still. */
  private async decided(asked: Asked): Promise<Counts> {
    const counted = await this.counter.count(DECISION_KEYS, asked);
    const sum = (key: CountKey) => counted.reduce((total, { counts }) => total + (counts[key] ?? 0), 0);
    return Object.fromEntries(DECISION_KEYS.map((key) => [key, sum(key)]));
  }
}

const decisionsOf = (counts: Counts, asked: DashboardAsked): Decision[] =>
  DECISION_KEYS.flatMap((key) => {
    const { name, unit, definition } = COUNTS[key];
    const count = counts[key] ?? 0;
    return count === 0 ? [] : [{ key, name, unit, definition, count, list: listOf(key, asked) }];
  });
