type Names = Readonly<Record<string, string>>;

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** The keys of a table of names, with their own type. */
export const keysOf = <N extends Names>(names: N): (keyof N & string)[] => Object.keys(names);

/** What a field of choice offers: every name of a table, in its order. */
export const choices = <N extends Names>(names: N): Choice<keyof N & string>[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
