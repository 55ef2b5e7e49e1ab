import { InvalidArgumentError, Option } from 'commander';
import { type Day, DomainError, parseDay } from '#domain/shared';

/** `--as fanzhenhua`: in whose name a person's act is done. */
export function asPerson(): Option {
  return new Option('--as <人员代码>', '以谁的身份办理').makeOptionMandatory();
}

/** One of a few words; anything else is refused with the list. */
export function choiceOf(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, `${description}:${choices.join('、')}`).argParser((value: string) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`“${value}”不在可选值中，可选：${choices.join('、')}。`);
  });
}

export function limitOption(): Option {
  return new Option('--limit <条数>', '最多列出多少条').default(50).argParser(wholeNumber);
}

export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`“${text}”应是不带小数的数字。`);
}

export function dayArgument(text: string): Day {
  try {
    return parseDay(text);
  } catch (error) {
    if (error instanceof DomainError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
