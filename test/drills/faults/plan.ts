import { addDays, type Day, day } from '#domain/shared';
import { FAULT_POINTS } from '#platform/fault';
import type { Chance } from './chance.ts';
import { CREW_SIZE } from './crew.ts';
import type { Doom } from './messages.ts';

/** What is done to the system while the clock is moved and the engine works. */
export type Harm =
  | { readonly kind: 'none' }
  | { readonly kind: 'kill_worker'; readonly index: number; readonly afterMs: number }
  | { readonly kind: 'kill_all'; readonly afterMs: number }
  | { readonly kind: 'kill_at_point'; readonly doom: Doom }
  | { readonly kind: 'empty_queue'; readonly afterMs: number }
  | { readonly kind: 'kill_queue'; readonly afterMs: number }
  | { readonly kind: 'kill_database'; readonly afterMs: number }
  | { readonly kind: 'stand_still' }
  | { readonly kind: 'job_twice' };

/** One move of the clock. */
export interface Leap {
  readonly days: number;
  readonly harm: Harm;
  /** Acts before the move, and at the very moment of it. */
  readonly acts: { readonly before: number; readonly meanwhile: number };
}

export interface RunPlan {
  readonly startsOn: Day;
  readonly leaps: readonly Leap[];
}

const LEAPS = 5;

/** Everything that is left to chance is thrown beforehand: the same seed means the same harm. */
export function planRun(chance: Chance, seed: number, queue: 'postgres' | 'redis'): RunPlan {
  const harms = chance.some(dangers(chance, queue), LEAPS - 1);
  const withPoint: Harm = { kind: 'kill_at_point', doom: doomFor(chance, seed) };
  const order = chance.some([withPoint, ...harms.slice(0, LEAPS - 1)], LEAPS);
  return {
    startsOn: addDays(day('2024-01-02'), 7 * chance.between(0, 70)),
    leaps: order.map((harm) => ({
      harm,
      days: harm.kind === 'stand_still' ? chance.between(60, 90) : leapDays(chance),
      acts: { before: chance.between(2, 5), meanwhile: chance.oneIn(2) ? chance.between(2, 6) : 0 },
    })),
  };
}

const leapDays = (chance: Chance) => (chance.oneIn(2) ? chance.between(1, 5) : chance.between(8, 30));

function dangers(chance: Chance, queue: 'postgres' | 'redis'): Harm[] {
  const afterMs = () => chance.between(0, 120);
  const kill = (): Harm => ({
    kind: 'kill_worker',
    index: chance.between(0, CREW_SIZE - 1),
    afterMs: afterMs(),
  });
  return [
    kill(),
    { kind: 'kill_at_point', doom: doomFor(chance, chance.between(0, 99)) },
    // Three new processes are dear: not in every run.
    ...(chance.oneIn(2) ? [{ kind: 'kill_all' as const, afterMs: afterMs() }] : []),
    { kind: 'empty_queue', afterMs: afterMs() },
    ...(queue === 'redis' ? [{ kind: 'kill_queue' as const, afterMs: afterMs() }] : []),
    { kind: 'kill_database', afterMs: afterMs() },
    { kind: 'stand_still' },
    { kind: 'job_twice' },
    { kind: 'none' },
  ];
}

/** Seeds in a row go through all the named places. */
function doomFor(chance: Chance, seed: number): Doom {
  const point = FAULT_POINTS[seed % FAULT_POINTS.length] ?? FAULT_POINTS[0];
  return { point, nth: chance.between(1, 2) };
}
