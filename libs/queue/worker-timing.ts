/**
 * How soon another worker takes over from one that died: its lock runs out after `lockDuration`, one check sees
 * that and the next one gives the job away. Checks are throttled to one an interval over all workers, so two may
 * lie two intervals apart: 8 + 2 × 2 × 3 = 20 s at worst, below the 30 s within which work must go on.
 * BullMQ's defaults need about a minute.
 */
export const TAKEOVER: Takeover = { lockDuration: 8_000, stalledInterval: 3_000 };

/** Crashes are not the job's fault: a job that outlives many of them still runs. */
export const MAX_STALLED = 50;

/** Both in milliseconds. Drills shorten them, so that many crashes fit into a minute. */
export interface Takeover {
  readonly lockDuration: number;
  readonly stalledInterval: number;
}

/** Milliseconds until a worker tries a lost connection again. */
export const RECONNECT_MS = 2_000;
