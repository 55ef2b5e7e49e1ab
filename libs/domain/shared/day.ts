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
  const known = NUMBERS.get(on);
  return known ?? remember(NUMBERS, on, Date.parse(`${on}T00:00:00Z`) / MS_PER_DAY);
}

export function dayFromNumber(days: number): Day {
  const known = DAYS.get(days);
  return known ?? remember(DAYS, days, new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day);
}

/** Counts walk over the same few years again and again. */
const NUMBERS = new Map<Day, number>();
const DAYS = new Map<number, Day>();
/** Some fifty years of days. */
const MOST_REMEMBERED = 20_000;

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
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
  return dayFromNumber(Math.floor((at.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY));
}

/** The time of day on the wall in Shanghai at an instant. */
export function timeOf(at: Date): TimeOfDay {
  const minutes = Math.floor((at.getTime() + SHANGHAI_OFFSET_MS) / 60_000);
  const ofDay = ((minutes % 1_440) + 1_440) % 1_440;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}` as TimeOfDay;
}

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : `${count}`);

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
