import { ValidateBy } from 'class-validator';
import { isDay } from '#domain/shared';

/** `YYYY-MM-DD`, and a day that the calendar has. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value),
      defaultMessage: () => '应填实际存在的日期，如 2024-06-30',
    },
  });
}
