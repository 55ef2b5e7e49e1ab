import { DomainError } from '../shared/index.ts';
import type { Life, TakenStep } from './life.ts';

/** The names of a life's steps, in the order in which they were drawn. */
export function stepsOf<S extends string, T extends string>(life: Life<S, T>): T[] {
  return Object.keys(life.transitions) as T[];
}

export function canTransition<S extends string, T extends string>(
  life: Life<S, T>,
  state: S,
  name: T,
): boolean {
  return life.transitions[name].from.includes(state);
}

/** The steps that lead on from a state: what a page offers. */
export function stepsFrom<S extends string, T extends string>(life: Life<S, T>, state: S): T[] {
  return stepsOf(life).filter((name) => canTransition(life, state, name));
}

/**
 * Takes a step.
 * @throws DomainError `TRANSITION_REFUSED` with the present state and what can be done instead.
 */
export function transition<S extends string, T extends string>(
  life: Life<S, T>,
  state: S,
  name: T,
): TakenStep<S, T> {
  const step = life.transitions[name];
  if (canTransition(life, state, name)) return { name, from: state, to: step.to, event: step.event };
  const open = stepsFrom(life, state);
  const choices = open
    .filter((other) => life.transitions[other].power.some((power) => power !== 'system'))
    .map((other) => `“${life.transitions[other].label}”`)
    .join('、');
  throw new DomainError(
    'TRANSITION_REFUSED',
    `${life.subject}当前为“${life.states[state]}”，不能“${step.label}”${choices ? `；现在可以：${choices}` : ''}。`,
    { subject: life.subject, state, step: name, open },
  );
}
