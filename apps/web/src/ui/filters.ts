import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What a filter holds: a text, a number, or one of some words. */
export type FilterSchema = Readonly<Record<string, 'text' | 'number' | readonly string[]>>;

export type FilterValues<S extends FilterSchema> = {
  readonly [K in keyof S]?: S[K] extends 'number' ? number : S[K] extends readonly (infer W)[] ? W : string;
};

export interface Filters<S extends FilterSchema> {
  /** As the address has it; what is malformed there is as if it were not. */
  readonly values: FilterValues<S>;
  /** Undefined, null and the empty text take a filter away. */
  readonly set: (patch: { readonly [K in keyof S]?: FilterValues<S>[K] | null }) => void;
  readonly clear: () => void;
  /** How many are set. */
  readonly count: number;
}

/** Filters kept in the address, so that a view can be sent to a colleague. */
export function useFilters<const S extends FilterSchema>(schema: S): Filters<S> {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => {
    const read = Object.entries(schema).flatMap(([name, kind]) => {
      const text = params.get(name);
      if (text === null || text === '') return [];
      if (kind === 'number') return /^-?\d+$/.test(text) ? [[name, Number(text)]] : [];
      return kind === 'text' || kind.includes(text) ? [[name, text]] : [];
    });
    return Object.fromEntries(read) as FilterValues<S>;
  }, [params, schema]);
  const set = useCallback(
    (patch: Readonly<Record<string, unknown>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(patch)) {
            if (value === undefined || value === null || value === '') next.delete(name);
            else next.set(name, typeof value === 'string' ? value : JSON.stringify(value));
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const clear = useCallback(
    () => set(Object.fromEntries(Object.keys(schema).map((name) => [name, null]))),
    [set, schema],
  );
  return { values, set, clear, count: Object.keys(values).length };
}
