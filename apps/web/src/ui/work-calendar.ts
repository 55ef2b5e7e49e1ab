import { addDays, weekdayNumber } from './days.ts';

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make_up';

export interface WorkCalendar {
  /** By the system's own clock, which a sample may have moved. */
  readonly today: string;
  readonly kindOf: (on: string) => DayKind;
  readonly isWorkday: (on: string) => boolean;
  /** 春节, or for a make-up day the holiday it makes up for. */
  readonly nameOf: (on: string) => string | undefined;
  /** Whether the year's arrangement is not out yet, so that days are counted as plain weekdays. */
  readonly isProvisional: (on: string) => boolean;
  /** Working days after `from` up to and with `to`; the start day is not counted. Negative when `to` is earlier. */
  readonly workdaysBetween: (from: string, to: string) => number;
}

/** What the calendar needs of the arrangements that the API answers. */
interface Arrangements {
  readonly today: string;
  /** From this day on no arrangement is out yet. */
  readonly provisionalFrom?: string;
  readonly years: readonly {
    readonly holidays: readonly { readonly days: readonly string[]; readonly name: string }[];
    readonly makeUpDays: readonly { readonly on: string; readonly name: string }[];
  }[];
}

/** The working days as the State Council arranged them. */
export function calendarOf({ today, years, provisionalFrom }: Arrangements): WorkCalendar {
  const holidays = new Map(
    years.flatMap((year) => year.holidays.flatMap(({ days, name }) => days.map((on) => [on, name] as const))),
  );
  const makeUps = new Map(
    years.flatMap((year) => year.makeUpDays.map(({ on, name }) => [on, name] as const)),
  );
  const kindOf = (on: string): DayKind => {
    if (makeUps.has(on)) return 'make_up';
    if (holidays.has(on)) return 'holiday';
    return weekdayNumber(on) % 6 === 0 ? 'weekend' : 'workday';
  };
  const isWorkday = (on: string): boolean => kindOf(on) === 'workday' || kindOf(on) === 'make_up';
  return {
    today,
    kindOf,
    isWorkday,
    nameOf: (on) => holidays.get(on) ?? makeUps.get(on),
    isProvisional: (on) => provisionalFrom !== undefined && on >= provisionalFrom,
    workdaysBetween: (from, to) => {
      const [first, last] = from <= to ? [from, to] : [to, from];
      let count = 0;
      for (let on = addDays(first, 1); on <= last; on = addDays(on, 1)) if (isWorkday(on)) count += 1;
      return from <= to ? count : -count;
    },
  };
}
