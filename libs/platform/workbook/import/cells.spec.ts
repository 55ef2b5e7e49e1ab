import fc from 'fast-check';
import { dayFromNumber, dayNumber } from '#domain/shared';
import { Cells, writtenDay } from './cells.ts';
import { Faults } from './faults.ts';

const cellsOf = (cells: Readonly<Record<string, string>>) => {
  const faults = new Faults('任务');
  return { faults, cells: new Cells({ row: 3, cells }, faults) };
};

describe('a cell that people filled in', () => {
  it.each([
    ['2024-1-5', '2024-01-05'],
    ['2024/01/05', '2024-01-05'],
    ['2024.1.5', '2024-01-05'],
    ['2024年1月5日', '2024-01-05'],
    ['20240105', '2024-01-05'],
    ['45296', '2024-01-05'],
    ['2024-02-30', undefined],
    ['明年底', undefined],
    ['', undefined],
  ])('%s is the day %s', (text, day) => {
    expect(writtenDay(text)).toBe(day);
  });

  it('is the same day as Excel keeps it', () => {
    const [first, last] = [dayNumber(writtenDay('2000-01-01') ?? dayFromNumber(0)), 44_000];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (days) => {
        expect(writtenDay(String(days + 25_569))).toBe(dayFromNumber(days));
        expect(writtenDay(dayFromNumber(days))).toBe(dayFromNumber(days));
      }),
    );
  });

  it.each([
    ['30', 30],
    ['90', 90],
    ['29', undefined],
    ['30.5', undefined],
    ['三十', undefined],
    ['', undefined],
  ])('%s is the count %s between 30 and 90', (text, count) => {
    const { cells, faults } = cellsOf({ days: text });
    expect(cells.count('days', '期限', { min: 30, max: 90 })).toBe(count);
    expect(faults.all).toHaveLength(count === undefined ? 1 : 0);
  });

  it('is one of those offered, and none of what every object has', () => {
    const { cells, faults } = cellsOf({ kind: 'constructor', other: '甲' });
    expect(cells.choice('kind', '类型', { 甲: 1 })).toBeUndefined();
    expect(cells.choice('other', '类型', { 甲: 1 })).toBe(1);
    expect(faults.all).toEqual([
      { sheet: '任务', row: 3, column: '类型', code: 'NOT_A_CHOICE', message: '类型只能填甲之一。' },
    ]);
  });
});
