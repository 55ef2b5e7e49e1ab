import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

/** Who acts, and when: the same for everything one act writes. */
export interface Act {
  readonly tx: Tx;
  readonly now: Date;
  readonly actor: Actor;
}
