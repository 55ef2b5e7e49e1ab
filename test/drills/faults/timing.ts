import type { Takeover } from '#queue';

/** How long a dead worker keeps what it held. */
export interface Timing {
  readonly name: 'product' | 'short';
  readonly leaseSeconds?: number;
  readonly takeover?: Takeover;
}

/** As in production: a crash costs up to twenty seconds of waiting. */
const PRODUCT: Timing = { name: 'product' };
/** The same work with less waiting, so that many crashes fit into a run. */
const SHORT: Timing = {
  name: 'short',
  leaseSeconds: 2,
  takeover: { lockDuration: 1_500, stalledInterval: 500 },
};

/** One run in ten waits as long as production does. */
export const timingOf = (seed: number): Timing => (seed % 10 === 9 ? PRODUCT : SHORT);
