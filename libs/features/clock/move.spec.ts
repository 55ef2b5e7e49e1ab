import { day } from '#domain/shared';
import { dayAfterMove } from './move.ts';

describe('a move of the clock', () => {
  it.each([
    ['2024-01-02', '1d', '2024-01-03'],
    ['2024-02-28', '2d', '2024-03-01'],
    ['2024-01-02', '15d', '2024-01-17'],
    ['2024-12-27', '1w', '2025-01-03'],
    ['2024-01-15', '1m', '2024-02-15'],
    ['2024-01-31', '1m', '2024-02-29'],
    ['2023-01-31', '1m', '2023-02-28'],
    ['2024-11-30', '3m', '2025-02-28'],
  ])('from %s by %s leads to %s', (from, move, to) => {
    expect(dayAfterMove(day(from), move)).toBe(to);
  });

  it.each(['', 'd', '0d', '-1d', '1.5d', '1y', '1 d', '1000d', '一天'])('refuses “%s”', (move) => {
    expect(() => dayAfterMove(day('2024-01-02'), move)).toThrow(
      expect.objectContaining({ code: 'CLOCK_MOVE_INVALID' }) as Error,
    );
  });
});
