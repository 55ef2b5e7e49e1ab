import { type Day, isDay } from '#domain/shared';
import type { SeedField } from './seed-field.ts';

/** Turns one field into a value of the product, or refuses it with `SEED_FIELD_INVALID`. */
export type Read<T> = (field: SeedField) => T;

/** Non-empty text without white space around it, at most `max` characters. */
export const text =
  (max = 200): Read<string> =>
  (field) => {
    const { value } = field;
    return typeof value === 'string' && value !== '' && value.length <= max && value.trim() === value
      ? value
      : field.refuse(`应为 1 至 ${max} 字、首尾无空格的文字`);
  };

/** Text of a fixed form; `example` is shown to the person who has to correct it. */
export const matching =
  (pattern: RegExp, example: string): Read<string> =>
  (field) =>
    typeof field.value === 'string' && pattern.test(field.value)
      ? field.value
      : field.refuse(`应写成“${example}”这样的形式`);

export const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  (field) =>
    values.find((value) => value === field.value) ?? field.refuse(`只能填写：${values.join('、')}`);

export const whole =
  (min: number, max: number): Read<number> =>
  (field) => {
    const { value } = field;
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : field.refuse(`应为 ${min} 至 ${max} 的整数`);
  };

export const figure: Read<number> = (field) =>
  typeof field.value === 'number' && Number.isFinite(field.value) ? field.value : field.refuse('应为数字');

export const flag: Read<boolean> = (field) =>
  typeof field.value === 'boolean' ? field.value : field.refuse('应为 true 或 false');

export const calendarDay: Read<Day> = (field) =>
  typeof field.value === 'string' && isDay(field.value)
    ? field.value
    : field.refuse('应为实际存在的日期，写成“2024-07-12”的形式');

/** `null` means that there is none; leaving the field out is a mistake. */
export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (field) =>
    field.value === null ? null : read(field);

/** May be left out. */
export const orElse =
  <T>(read: Read<T>, fallback: T): Read<T> =>
  (field) =>
    field.value === undefined ? fallback : read(field);

export const listOf =
  <T>(read: Read<T>, least = 0): Read<readonly T[]> =>
  (field) => {
    const { value } = field;
    if (!Array.isArray(value) || value.length < least) {
      return field.refuse(least === 0 ? '应为列表' : `应为至少 ${least} 项的列表`);
    }
    return value.map((entry: unknown, index) => read(field.at(index, entry)));
  };

/** An object with exactly these fields: a missing or an unknown one is refused by name. */
export const shape =
  <T extends object>(fields: { readonly [K in keyof T]: Read<T[K]> }): Read<T> =>
  (field) => {
    const source = asRecord(field);
    const known = Object.keys(fields);
    for (const name of Object.keys(source)) {
      if (!known.includes(name)) field.key(name, source[name]).refuse(`此处只认得：${known.join('、')}`);
    }
    return readAll<T>(field, source, fields);
  };

/** An object whose `kind` says which shape it has. */
export const variant =
  <T extends { readonly kind: string }>(shapes: { readonly [K in T['kind']]: Read<T> }): Read<T> =>
  (field) => {
    const kinds = Object.keys(shapes) as T['kind'][];
    const kind = oneOf(kinds)(field.key('kind', asRecord(field).kind));
    return shapes[kind](field);
  };

function asRecord(field: SeedField): Record<string, unknown> {
  const { value } = field;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return field.refuse('应为对象，即一组“字段: 值”');
  }
  return value as Record<string, unknown>;
}

function readAll<T extends object>(
  field: SeedField,
  source: Record<string, unknown>,
  fields: { readonly [K in keyof T]: Read<T[K]> },
): T {
  const entries = (Object.keys(fields) as (keyof T & string)[]).map(
    (name) => [name, fields[name](field.key(name, source[name]))] as const,
  );
  return Object.fromEntries(entries) as T;
}
