export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** The keys of a table of names, with their own type. */
export const keysOf = <V extends string>(names: Readonly<Record<V, string>>): V[] =>
  Object.keys(names) as V[];

/** What a field of choice offers: every name of a table, in its order. */
export const choices = <V extends string>(names: Readonly<Record<V, string>>): Choice<V>[] =>
  keysOf(names).map((value) => ({ value, label: names[value] }));
