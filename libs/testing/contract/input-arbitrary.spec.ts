import fc from 'fast-check';
import { inputOf } from './input-arbitrary.ts';

describe('a list of records in made-up input', () => {
  const ids = { type: 'array', items: { type: 'integer' }, minItems: 2 } as const;
  const make = (known: readonly number[]) =>
    fc.sample(
      inputOf(
        ids,
        { resolve: (schema) => schema, valuesFor: (name) => (name === 'itemId' ? known : []) },
        'itemIds',
      ),
      20,
    ) as number[][];

  it('is filled up where fewer records are known than it asks for', () => {
    for (const list of make([7])) expect(new Set(list).size).toBeGreaterThanOrEqual(2);
  });

  it('holds known records alone where there are enough of them', () => {
    for (const list of make([7, 8])) expect(list.toSorted()).toEqual([7, 8]);
  });
});
