import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import type { Day } from '#domain/shared';
import { type CountKey, COUNTS, type DayGroup, type DayGroups, DAYS, type DaysKey } from '#domain/statistics';
import type { Asked } from './asked.ts';
import { conditionOf } from './count-conditions.ts';
import { answers, type Grouping, rowsAsked, type Statement } from './counting.ts';
import { Lanes } from './lanes.ts';
import { Places } from './places.ts';

/** From when to when each record counts; the day of the beginning itself is not counted. */
interface Measure {
  readonly over: CountKey;
  readonly keys: readonly DaysKey[];
  readonly ends: readonly [from: string, to: string];
}

const keysOver = (count: CountKey) =>
  (Object.keys(DAYS) as DaysKey[]).filter((key) => DAYS[key].over === count);

const MEASURES: readonly Measure[] = [
  { over: 'tasks.moved', keys: keysOver('tasks.moved'), ends: ['x.on_day', 'x.due_on'] },
  {
    over: 'reviews.done',
    keys: keysOver('reviews.done'),
    ends: ['x.on_day', "(x.reviewed_at AT TIME ZONE 'Asia/Shanghai')::date"],
  },
];

interface Row {
  readonly year: number;
  readonly value: string | null;
  readonly start: Day;
  readonly finish: Day;
  readonly records: number;
}

/** The groups of one year, or of one unit in it. */
export interface Durations {
  readonly year: number;
  readonly value: string | null;
  readonly groups: DayGroups;
}

/** What took how many working days: the database puts equal pairs of days together, the calendar counts each pair once. */
@Injectable()
export class DurationService {
  constructor(private readonly lanes: Lanes) {}

  async measure(
    calendar: WorkCalendar,
    asked: Asked,
    by: Extract<Grouping, 'unit'> | null = null,
  ): Promise<Durations[]> {
    const found = new Map<string, Durations>();
    const measures = MEASURES.filter(({ over }) => answers(COUNTS[over].of, asked, by));
    const answered = await Promise.all(
      measures.map(async (measure) => ({
        keys: measure.keys,
        rows: await this.lanes.read<Row>(statementFor(measure, asked, by)),
      })),
    );
    for (const { keys, rows } of answered) {
      for (const { year, value, start, finish, records } of rows) {
        const at = `${year} ${value}`;
        const groups = { ...found.get(at)?.groups };
        const group: DayGroup = { days: calendar.workingDaysBetween(start, finish), records };
        for (const key of keys) groups[key] = [...(groups[key] ?? []), group];
        found.set(at, { year, value, groups });
      }
    }
    return [...found.values()];
  }

  /** No groups for whatever is answered: nothing of it happened. */
  none(asked: Asked, by: Grouping = null): DayGroups {
    const measures = MEASURES.filter(({ over }) => answers(COUNTS[over].of, asked, by));
    return Object.fromEntries(measures.flatMap(({ keys }) => keys).map((key) => [key, []]));
  }
}

function statementFor({ over, ends }: Measure, asked: Asked, by: 'unit' | null): Statement {
  const places = new Places();
  const [start, finish] = ends;
  const rows = rowsAsked(COUNTS[over].of, asked, places);
  const text = `SELECT extract(year FROM x.on_day)::int AS year, ${by === null ? 'NULL::text' : 'x.unit_id::text'} AS value,
           ${start} AS start, ${finish} AS finish, count(*)::int AS records
      FROM ${rows} AND ${conditionOf(over, asked.light, places)} GROUP BY 1, 2, 3, 4`;
  return { text, values: places.values };
}
