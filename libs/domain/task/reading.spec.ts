import { holidayYears } from '../../../seeds/holidays/index.ts';
import { createCalendar } from '../calendar/index.ts';
import { checkLife } from '../lives/index.ts';
import { day } from '../shared/index.ts';
import { contributionLife } from './cooperation.life.ts';
import { assertAcceptable, assertReadings, standingsOf, type TargetIndicator } from './reading.ts';
import { resubmissionDay } from './resubmission.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const today = day('2024-06-20');
const indicators: TargetIndicator[] = [
  { id: 1, name: '审查率', op: '>=', value: 100, unit: '%' },
  { id: 2, name: '制定规章', op: '=', value: 5, unit: '部' },
  { id: 3, name: '群众满意度', op: 'up', value: null, unit: null },
];
const reading = (indicatorId: number, value: number, rest: object = {}) => ({
  ...{ indicatorId, value, asOfOn: day('2024-06-01') },
  ...rest,
});

describe('readings', () => {
  it('are of the target, once each, in the promised unit, and measured already', () => {
    const check = (...readings: ReturnType<typeof reading>[]) => assertReadings(readings, indicators, today);
    expect(() => check(reading(1, 98, { unit: '%' }), reading(3, 80, { unit: null }))).not.toThrow();
    expect(() => check(reading(9, 98))).toThrow(refused('INDICATOR_NOT_FOUND'));
    expect(() => check(reading(1, 98), reading(1, 99))).toThrow(refused('READING_DOUBLE'));
    expect(() => check(reading(1, 98, { unit: '件' }))).toThrow('指标“审查率”以“%”计，请换算后填报。');
    expect(() => check(reading(3, 98, { unit: '分' }))).toThrow(refused('READING_UNIT_WRONG'));
    expect(() => check(reading(1, 98, { asOfOn: day('2024-06-21') }))).toThrow(refused('READING_IN_FUTURE'));
  });

  it('stand beside the promises, the newest of each, and what was not measured says so', () => {
    const later = reading(1, 98, { asOfOn: day('2024-06-10') });
    expect(standingsOf(indicators, [later, reading(1, 100), reading(2, 5)])).toMatchObject([
      { indicatorId: 1, reading: 98, asOfOn: '2024-06-10', standing: 'partly_met' },
      { indicatorId: 2, reading: 5, standing: 'met' },
      { indicatorId: 3, reading: null, asOfOn: null, standing: 'not_measured' },
    ]);
    const moved = [reading(3, 80, { previous: 75 })];
    expect(standingsOf(indicators, moved)[2]).toMatchObject({ standing: 'met' });
  });

  it('short of the promise let a completion pass only with a reason', () => {
    const short = standingsOf(indicators, [reading(1, 98)]);
    expect(() => assertAcceptable(short, ' ')).toThrow('指标“审查率”尚未达到，同意完成请写明理由。');
    expect(() => assertAcceptable(short, '其余两件已移交。')).not.toThrow();
    expect(() => assertAcceptable(standingsOf(indicators, [reading(1, 100)]), '')).not.toThrow();
  });
});

describe('a report sent back', () => {
  const calendar = createCalendar(holidayYears());
  const sent = (rest: Partial<Parameters<typeof resubmissionDay>[0]>) =>
    resubmissionDay(
      {
        ...{ submittedOn: day('2024-04-08'), reviewedOn: day('2024-04-10') },
        ...{ periodDueOn: null, taskDueOn: null },
        ...rest,
      },
      calendar,
    );

  it('is owed five working days later where it was on time, whatever the office took', () => {
    expect(sent({ periodDueOn: day('2024-04-08') })).toBe('2024-04-17');
    expect(sent({ periodDueOn: day('2024-04-08'), reviewedOn: day('2024-05-06') })).toBe('2024-05-11');
    expect(sent({ periodDueOn: day('2024-04-30') })).toBe('2024-04-30');
  });

  it('is owed at once where it was late', () => {
    expect(sent({ periodDueOn: day('2024-04-07') })).toBeNull();
  });

  it('is owed by the day of the task where it told of its completion', () => {
    expect(sent({ taskDueOn: day('2024-04-10') })).toBe('2024-04-10');
    expect(sent({ taskDueOn: day('2024-04-09') })).toBeNull();
    expect(sent({})).toBeNull();
  });
});

it('the life of a contribution leads everywhere and out', () => {
  expect(checkLife(contributionLife)).toEqual([]);
});
