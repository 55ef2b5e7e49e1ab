import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '#domain/calendar';
import type { Day } from '#domain/shared';
import { COUNTS, type DayGroup, type DayGroups, DAYS, type DaysKey } from '#domain/statistics';
import { UnitOfWork } from '#persistence';
import type { Asked } from './asked.ts';
import { conditionOf } from './count-conditions.ts';
import { answers, type Grouping, rowsAsked, type Statement } from './counting.ts';
import { Places } from './places.ts';

/** From when to when a record of each measure counts; the day of the beginning itself is not counted. */
const ENDS: Readonly<Record<DaysKey, readonly [from: string, to: string]>> = {
  'tasks.moved_days': ['x.on_day', 'x.due_on'],
  'reviews.median_days': ['x.on_day', "(x.reviewed_at AT TIME ZONE 'Asia/Shanghai')::date"],
  'reviews.p90_days': ['x.on_day', "(x.reviewed_at AT TIME ZONE 'Asia/Shanghai')::date"],
};

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
  constructor(private readonly uow: UnitOfWork) {}

  async measure(
    calendar: WorkCalendar,
    wanted: readonly DaysKey[],
    asked: Asked,
    by: Extract<Grouping, 'unit'> | null = null,
  ): Promise<Durations[]> {
    const found = new Map<string, Durations>();
    for (const key of wanted.filter((one) => answers(COUNTS[DAYS[one].over].of, asked, by))) {
      const { text, values } = statementFor(key, asked, by);
      for (const { year, value, start, finish, records } of await this.uow.read<Row>(
        undefined,
        text,
        values,
      )) {
        const known = found.get(`${year} ${value}`) ?? { year, value, groups: {} };
        const group: DayGroup = { days: calendar.workingDaysBetween(start, finish), records };
        const groups = { ...known.groups, [key]: [...(known.groups[key] ?? []), group] };
        found.set(`${year} ${value}`, { year, value, groups });
      }
    }
    return [...found.values()];
  }

  /** Of one year, with no groups for what is answered and did not happen. */
  async ofYear(
    calendar: WorkCalendar,
    wanted: readonly DaysKey[],
    asked: Asked,
    year: number,
  ): Promise<DayGroups> {
    const measured = await this.measure(calendar, wanted, asked);
    const none = Object.fromEntries(
      wanted.filter((key) => answers(COUNTS[DAYS[key].over].of, asked, null)).map((key) => [key, []]),
    );
    return { ...none, ...measured.find((one) => one.year === year)?.groups };
  }
}

function statementFor(key: DaysKey, asked: Asked, by: 'unit' | null): Statement {
  const { over } = DAYS[key];
  const places = new Places();
  const [start, finish] = ENDS[key];
  const rows = rowsAsked(COUNTS[over].of, asked, places);
  const text = `SELECT extract(year FROM x.on_day)::int AS year, ${by === null ? 'NULL::text' : 'x.unit_id::text'} AS value,
           ${start} AS start, ${finish} AS finish, count(*)::int AS records
      FROM ${rows} AND ${conditionOf(over, asked.light, places)} GROUP BY 1, 2, 3, 4`;
  return { text, values: places.values };
}
