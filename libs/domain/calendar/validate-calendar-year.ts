import { type Day, DomainError, dayNumber, isDay, yearOf } from '../shared/index.ts';
import { DECIDABLE_YEARS } from './day-decisions.ts';
import { isWeekday } from './plain-weekdays.ts';
import type { CalendarYear } from './types.ts';

/** What is wrong with one field of an arrangement. */
export interface ArrangementFault {
  /** Path from the outside in: `makeUpDays[2].on`. */
  readonly field: string;
  readonly code: 'CALENDAR_YEAR_INVALID';
  /** Chinese; what to write instead. */
  readonly message: string;
}

const LONGEST_TEXT = 200;

/**
 * Every fault of one year's arrangement from a file or a form; none: it is sound. Days lie in the year itself or, for
 * New Year's Day, in December of the year before; each day stands once; make-up days are weekend days.
 */
export function calendarYearFaults(input: unknown): ArrangementFault[] {
  return readCalendarYear(input).faults;
}

/**
 * Reads one year's arrangement.
 * @throws DomainError `CALENDAR_YEAR_INVALID` with every fault in `errors`, and the first one's `field`
 */
export function validateCalendarYear(input: unknown): CalendarYear {
  const { year, faults } = readCalendarYear(input);
  const [first] = faults;
  if (!first) return year;
  throw new DomainError(
    'CALENDAR_YEAR_INVALID',
    `节假日安排有误（${first.field}）：${first.message}${faults.length > 1 ? `共${faults.length}处，请逐处更正。` : ''}`,
    { field: first.field, errors: faults },
  );
}

function readCalendarYear(input: unknown): { year: CalendarYear; faults: ArrangementFault[] } {
  const faults: ArrangementFault[] = [];
  const add = (field: string, message: string) => {
    faults.push({ field, code: 'CALENDAR_YEAR_INVALID', message });
  };
  const read = readers(add);
  const record = read.record(input, '安排');
  read.keys(record, ['year', 'source', 'holidays', 'makeUpDays'], '安排');
  const year = read.year(record['year']);
  const source = read.text(record['source'], 'source', '请写明安排的文件来源。');
  const readDay = dayReader(year, add);
  const holidays = read.list(record['holidays'], 'holidays').map((item, at) => {
    const field = `holidays[${at}]`;
    const holiday = read.record(item, field);
    read.keys(holiday, ['name', 'days'], field);
    const listed = read.list(holiday['days'], `${field}.days`);
    if (Array.isArray(holiday['days']) && listed.length === 0) add(`${field}.days`, '节假日至少要有一天。');
    const days = listed.map((on, nth) => readDay(on, `${field}.days[${nth}]`));
    return { name: read.text(holiday['name'], `${field}.name`, '请写明节日名称。'), days };
  });
  if (Array.isArray(record['holidays']) && holidays.length === 0) {
    add('holidays', '全年没有节假日，请核对安排。');
  }
  const makeUpDays = read.list(record['makeUpDays'], 'makeUpDays').map((item, at) => {
    const field = `makeUpDays[${at}]`;
    const makeUp = read.record(item, field);
    read.keys(makeUp, ['name', 'on'], field);
    const before = faults.length;
    const on = readDay(makeUp['on'], `${field}.on`);
    if (faults.length === before && isWeekday(dayNumber(on))) {
      add(`${field}.on`, `${on}不是周末，不能作为调休上班日。`);
    }
    return { name: read.text(makeUp['name'], `${field}.name`, '请写明对应的节日名称。'), on };
  });
  return { year: { year, source, holidays, makeUpDays }, faults };
}

/** Reads a day of the arrangement of `year`, each day at most once. */
function dayReader(
  year: number,
  add: (field: string, message: string) => void,
): (value: unknown, field: string) => Day {
  const seen = new Map<string, string>();
  return (value, field) => {
    if (typeof value !== 'string' || !isDay(value)) {
      add(field, `“${textOf(value)}”不是有效日期，请写成“${year}-05-01”的格式。`);
      return `${year}-01-01` as Day;
    }
    const ofThisYear = yearOf(value) === year || value.startsWith(`${year - 1}-12`);
    const other = seen.get(value);
    if (!ofThisYear) add(field, `${value}不属于${year}年的安排。`);
    else if (other !== undefined) add(field, `${value}已列在${other}，同一天只能列一次。`);
    seen.set(value, field);
    return value;
  };
}

const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, LONGEST_TEXT);

/** A field that cannot be read is reported once, and what hangs on it is taken as empty. */
function readers(add: (field: string, message: string) => void) {
  return {
    record: (value: unknown, field: string): Record<string, unknown> => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
      add(field, '格式应为对象。');
      return {};
    },
    list: (value: unknown, field: string): readonly unknown[] => {
      if (Array.isArray(value) && value.length <= LONGEST_TEXT) return value as readonly unknown[];
      add(field, Array.isArray(value) ? `最多${LONGEST_TEXT}项。` : '格式应为列表。');
      return [];
    },
    text: (value: unknown, field: string, otherwise: string): string => {
      const text = typeof value === 'string' ? value.trim() : '';
      if (text === '') add(field, otherwise);
      else if (text.length > LONGEST_TEXT) add(field, `最多${LONGEST_TEXT}个字。`);
      return text;
    },
    year: (value: unknown): number => {
      const { from, to } = DECIDABLE_YEARS;
      if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
      add('year', `年份应为${from}至${to}之间的整数。`);
      return 0;
    },
    keys: (record: Record<string, unknown>, allowed: readonly string[], field: string): void => {
      for (const key of Object.keys(record)) {
        if (!allowed.includes(key))
          add(`${field}.${key.slice(0, LONGEST_TEXT)}`, '没有这个字段，请检查拼写。');
      }
    },
  };
}
