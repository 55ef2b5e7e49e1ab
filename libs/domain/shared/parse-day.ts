import { type Day, isDay } from './day.ts';
import { DomainError } from './domain-error.ts';

/**
 * Reads a day that a person or a file gave.
 * @throws DomainError `DAY_INVALID` when the day does not exist or is written differently.
 */
export function parseDay(text: string, field = '日期'): Day {
  if (isDay(text)) return text;
  throw new DomainError(
    'DAY_INVALID',
    `${field}“${text}”不是有效日期，请按“2024-07-12”的格式填写实际存在的日期。`,
    {
      field,
      value: text,
    },
  );
}

/** For literals in code: `day('2024-04-01')`. Throws like `parseDay`. */
export const day = (text: string): Day => parseDay(text);
