import { type Day, DomainError, dayNumber, isDay, yearOf } from '../shared/index.ts';
import { DECIDABLE_YEARS } from './day-decisions.ts';
import { isWeekday } from './plain-weekdays.ts';
import type { CalendarYear } from './types.ts';

/**
 * Reads one year's arrangement from a file or a form. Days lie in the year itself or, for New
 * Year's Day, in December of the year before; make-up days are weekend days.
 * @throws DomainError `CALENDAR_YEAR_INVALID` with the field and what to correct.
 */
export function validateCalendarYear(input: unknown): CalendarYear {
  const record = asRecord(input, '安排');
  const { year } = record;
  if (
    typeof year !== 'number' ||
    !Number.isInteger(year) ||
    year < DECIDABLE_YEARS.from ||
    year > DECIDABLE_YEARS.to
  ) {
    throw invalid('year', `年份应为${DECIDABLE_YEARS.from}至${DECIDABLE_YEARS.to}之间的整数`);
  }
  onlyFields(record, ['year', 'source', 'holidays', 'makeUpDays'], '安排');
  const source = asText(record['source'], 'source', '请写明安排的文件来源');
  const readDay = dayReader(year);
  const holidays = asList(record['holidays'], 'holidays').map((item, at) => {
    const field = `holidays[${at}]`;
    const holiday = asRecord(item, field);
    onlyFields(holiday, ['name', 'days'], field);
    const days = asList(holiday['days'], `${field}.days`).map((on) => readDay(on, `${field}.days`));
    if (days.length === 0) throw invalid(`${field}.days`, '节假日至少要有一天');
    return { name: asText(holiday['name'], `${field}.name`, '请写明节日名称'), days };
  });
  if (holidays.length === 0) throw invalid('holidays', '全年没有节假日，请核对安排');
  const makeUpDays = asList(record['makeUpDays'], 'makeUpDays').map((item, at) => {
    const field = `makeUpDays[${at}]`;
    const makeUp = asRecord(item, field);
    onlyFields(makeUp, ['name', 'on'], field);
    const on = readDay(makeUp['on'], `${field}.on`);
    if (isWeekday(dayNumber(on))) throw invalid(`${field}.on`, `${on}不是周末，不能作为调休上班日`);
    return { name: asText(makeUp['name'], `${field}.name`, '请写明对应的节日名称'), on };
  });
  return { year, source, holidays, makeUpDays };
}

/** Reads a day of the arrangement of `year`, each day at most once. */
function dayReader(year: number): (value: unknown, field: string) => Day {
  const seen = new Set<Day>();
  return (value, field) => {
    if (typeof value !== 'string' || !isDay(value)) {
      throw invalid(field, `“${String(value)}”不是有效日期，请写成“${year}-05-01”的格式`);
    }
    const ofThisYear = yearOf(value) === year || value.startsWith(`${year - 1}-12`);
    if (!ofThisYear) throw invalid(field, `${value}不属于${year}年的安排`);
    if (seen.has(value)) throw invalid(field, `${value}重复出现`);
    seen.add(value);
    return value;
  };
}

function asRecord(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw invalid(field, '格式应为对象');
}

function asList(value: unknown, field: string): unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value);
  throw invalid(field, '格式应为列表');
}

function asText(value: unknown, field: string, otherwise: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw invalid(field, otherwise);
}

function onlyFields(record: Record<string, unknown>, allowed: readonly string[], field: string): void {
  const unknown = Object.keys(record).find((key) => !allowed.includes(key));
  if (unknown !== undefined) throw invalid(field, `不认识的字段“${unknown}”`);
}

function invalid(field: string, problem: string): DomainError {
  return new DomainError('CALENDAR_YEAR_INVALID', `节假日安排有误（${field}）：${problem}。`, { field });
}
