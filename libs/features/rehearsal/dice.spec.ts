import { sampleCity } from '#seeds';
import { behavioursUnder, dice } from './dice.ts';

const { behaviours, tasks } = sampleCity();
const under = (seed: number) => behavioursUnder(seed, behaviours, tasks);

describe('a seed', () => {
  it('0 is the script as it is written', () => {
    expect(under(0)).toBe(behaviours);
  });

  it('gives the same year again, and another year under another seed', () => {
    expect(under(7)).toEqual(under(7));
    expect(under(7)).not.toEqual(under(8));
  });

  it('keeps what is scripted and gives a task one behaviour at most', () => {
    for (const seed of [1, 2, 3, 99]) {
      const { exceptions } = under(seed);
      expect(exceptions.slice(0, behaviours.exceptions.length)).toEqual(behaviours.exceptions);
      expect(new Set(exceptions.map(({ task }) => task)).size).toBe(exceptions.length);
    }
  });

  it('throws evenly enough', () => {
    const next = dice(42);
    const throws = Array.from({ length: 10_000 }, next);
    expect(throws.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(throws.reduce((sum, value) => sum + value, 0) / throws.length).toBeCloseTo(0.5, 1);
  });
});
