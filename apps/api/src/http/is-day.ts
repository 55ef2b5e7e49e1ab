import { ValidateBy } from 'class-validator';
import { isDay } from '#domain/shared';

/** Days beyond are slips of the hand; PostgreSQL knows no year 0, and sums of days must stay within four digits. */
const FIRST = '1900-01-01';
const LAST = '2199-12-31';

/** `YYYY-MM-DD`, and a day that the calendar has. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value) && value >= FIRST && value <= LAST,
      defaultMessage: () => '应填实际存在的日期，如 2024-06-30',
    },
  });
}
