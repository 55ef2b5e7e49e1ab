import type { DeliveryState } from '#persistence';

/** What is written on a delivery once it is known what became of it. */
export interface Mark {
  readonly id: number;
  readonly state: Extract<DeliveryState, 'sent' | 'failed' | 'unknown' | 'queued'>;
  /** What the mail server said, or why nothing was sent. */
  readonly response: string;
  readonly attempts: number;
  /** With `queued`: when it is tried again. */
  readonly notBefore?: Date;
}

/** How many deliveries came to which end in one run. */
export interface DeliveryTally {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  /** To be tried again later. */
  readonly queued: number;
}

export const emptyTally: DeliveryTally = { sent: 0, failed: 0, unknown: 0, queued: 0 };

export function outcomesOf(marked: readonly Pick<Mark, 'state'>[]): DeliveryTally {
  const tally = { ...emptyTally };
  for (const { state } of marked) tally[state] += 1;
  return tally;
}

export function addOutcomes(one: DeliveryTally, other: DeliveryTally): DeliveryTally {
  return {
    sent: one.sent + other.sent,
    failed: one.failed + other.failed,
    unknown: one.unknown + other.unknown,
    queued: one.queued + other.queued,
  };
}
