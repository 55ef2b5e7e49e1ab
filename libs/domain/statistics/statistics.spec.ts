import fc from 'fast-check';
import {
  COUNT_KEYS,
  COUNTS,
  DECISION_KEYS,
  definitionOf,
  FIGURE_KEYS,
  hasDimension,
  knowsSource,
  measured,
  quantile,
  SOURCES,
  valueName,
} from './index.ts';

describe('a figure', () => {
  it('has words of its own, in whole sentences', () => {
    for (const key of [...FIGURE_KEYS, ...DECISION_KEYS]) {
      const { name, definition, unit } = definitionOf(key);
      expect([key, /。$/.test(definition), name.length > 0, unit.length > 0]).toEqual([
        key,
        true,
        true,
        true,
      ]);
    }
  });

  it('is a share of what can be counted with it: both of one kind of record', () => {
    for (const key of FIGURE_KEYS) {
      const { numerator, denominator } = definitionOf(key);
      if (denominator !== null) expect([key, COUNTS[denominator].of]).toEqual([key, COUNTS[numerator].of]);
    }
  });

  it('is percent with one decimal, and nothing where there is nothing to divide by', () => {
    const counts = { 'tasks.on_time': 2, 'tasks.owed': 3 };
    expect(measured('tasks.on_time_rate', counts)).toMatchObject({
      value: 66.7,
      numerator: 2,
      denominator: 3,
    });
    expect(measured('tasks.on_time_rate', { 'tasks.on_time': 0, 'tasks.owed': 0 })?.value).toBeNull();
    expect(measured('problems.closing_rate', counts)).toBeUndefined();
  });

  it('knows by which sources its records are told apart', () => {
    expect(COUNT_KEYS.filter((key) => SOURCES.some((source) => knowsSource(COUNTS[key].of, source)))).toEqual(
      COUNT_KEYS.filter((key) => hasDimension(COUNTS[key].of, 'source')),
    );
    expect([
      valueName('month', '7'),
      valueName('kind', 'guidance_list'),
      valueName('source', 'audit'),
    ]).toEqual(['7月', '工作指引清单', '审计']);
  });
});

describe('the days within which a share of the records lies', () => {
  const groups = fc.array(fc.record({ days: fc.nat(40), records: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 20,
  });

  it('is the day of a record, with the share at or below it and less than the share strictly below', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(0.5, 0.9), (all, share) => {
        const days = all.flatMap(({ days: one, records }) => Array.from({ length: records }, () => one));
        const found = quantile(all, share) ?? -1;
        const within = (test: (one: number) => boolean) => days.filter(test).length / days.length;
        return within((one) => one <= found) >= share && within((one) => one < found) < share;
      }),
    );
  });

  it('is nothing without a record', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});
