import type { Life } from './life.ts';

export interface LifeFlaw {
  /**
   * `unreachable`: no path leads there from the beginning. `dead-end`: no path leads from there to an end.
   * `idle-step`: a step that starts from no state.
   */
  readonly kind: 'unreachable' | 'dead-end' | 'idle-step';
  readonly name: string;
}

/** Finds states that cannot be reached, states without a way to an end, and steps nobody can take. */
export function checkLife<S extends string, T extends string>(life: Life<S, T>): LifeFlaw[] {
  const states = Object.keys(life.states) as S[];
  const steps = Object.entries(life.transitions) as [T, Life<S, T>['transitions'][T]][];
  const edges = steps.flatMap(([, { from, to }]) => from.map((source) => ({ source, to })));

  const reached = closure([life.initial], (state) =>
    edges.filter(({ source }) => source === state).map(({ to }) => to),
  );
  const ending = closure(life.finals, (state) =>
    edges.filter(({ to }) => to === state).map(({ source }) => source),
  );
  return [
    ...states.filter((state) => !reached.has(state)).map((name) => ({ kind: 'unreachable' as const, name })),
    ...states.filter((state) => !ending.has(state)).map((name) => ({ kind: 'dead-end' as const, name })),
    ...steps
      .filter(([, { from }]) => from.length === 0)
      .map(([name]) => ({ kind: 'idle-step' as const, name })),
  ];
}

function closure<S>(start: readonly S[], next: (state: S) => S[]): Set<S> {
  const found = new Set(start);
  // A set hands out members that are added while it is walked.
  for (const state of found) for (const neighbour of next(state)) found.add(neighbour);
  return found;
}
