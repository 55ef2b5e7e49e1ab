declare const dayBrand: unique symbol;

/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. Compares correctly as a string. */
export type Day = string & { readonly [dayBrand]: true };

/** A time of day in Asia/Shanghai, written `HH:MM`. */
export type TimeOfDay = `${number}:${number}`;

const MS_PER_DAY = 86_400_000;
/** China has kept UTC+8 without summer time since 1992, before any day this system counts. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` names a day that exists. */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** Midnight UTC of a day as whole days since 1970: the arithmetic form. */
export function dayNumber(on: Day): number {
  return remembered(NUMBERS, on, () => Date.parse(`${on}T00:00:00Z`) / MS_PER_DAY);
}

export function dayFromNumber(days: number): Day {
  return remembered(DAYS, days, () => new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day);
}

/** Counts walk over the same few years again and again. */
const NUMBERS = new Map<Day, number>();
const DAYS = new Map<number, Day>();
/** Some fifty years of days. */
const MOST_REMEMBERED = 20_000;

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, work: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const value = work();
  memory.set(key, value);
  return value;
}

/** Adds calendar days (not working days). */
export function addDays(on: Day, days: number): Day {
  return dayFromNumber(dayNumber(on) + days);
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(on: Day): number {
  return (((dayNumber(on) + 4) % 7) + 7) % 7;
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

/** The day on the wall in Shanghai at an instant. */
export function dayOf(at: Date): Day {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** The time of day on the wall in Shanghai at an instant. */
export function timeOf(at: Date): TimeOfDay {
  return new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16) as TimeOfDay;
}

/** The instant at which a Shanghai clock shows `time` on `on`. */
export function instantAt(on: Day, time: TimeOfDay = '00:00'): Date {
  return new Date(Date.parse(`${on}T${time}:00Z`) - SHANGHAI_OFFSET_MS);
}

export function minDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}
