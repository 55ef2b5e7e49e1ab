import type { ClaimedDelivery } from './delivery-lease.repository.ts';
import type { Mark } from './mark.ts';

/** A delivery as it goes to the mail server, or why it cannot. */
export type Prepared<Mail> = { readonly mail: Mail } | { readonly mark: Mark };

/** What a batch needs done: each step is the runner's, the order is the batch's. */
export interface BatchSteps<Mail> {
  prepare(delivery: ClaimedDelivery): Prepared<Mail> | Promise<Prepared<Mail>>;
  /** Records what became of one group and the intent to send the next; answers which of those may go. */
  turn(marks: readonly Mark[], intents: readonly number[]): Promise<ReadonlySet<number>>;
  send(delivery: ClaimedDelivery, mail: Mail): Promise<Mark>;
  release(ids: readonly number[]): Promise<void>;
  stopping(): boolean;
}

/**
 * Sends what was claimed, a group at a time. Before a group goes to the mail server its rows say so, and the same
 * statement records what became of the group before: whenever the process dies, one group at most is in doubt.
 */
export async function sendInGroups<Mail>(
  claimed: readonly ClaimedDelivery[],
  groupSize: number,
  steps: BatchSteps<Mail>,
): Promise<void> {
  let marks: Mark[] = [];
  for (let start = 0; start < claimed.length; start += groupSize) {
    if (steps.stopping()) {
      if (marks.length > 0) await steps.turn(marks, []);
      await steps.release(claimed.slice(start).map(({ id }) => id));
      return;
    }
    const ready: { delivery: ClaimedDelivery; mail: Mail }[] = [];
    for (const delivery of claimed.slice(start, start + groupSize)) {
      const prepared = await steps.prepare(delivery);
      if ('mark' in prepared) marks.push(prepared.mark);
      else ready.push({ delivery, mail: prepared.mail });
    }
    const sendable = await steps.turn(
      marks,
      ready.map(({ delivery }) => delivery.id),
    );
    marks = await Promise.all(
      ready
        .filter(({ delivery }) => sendable.has(delivery.id))
        .map(({ delivery, mail }) => steps.send(delivery, mail)),
    );
  }
  if (marks.length > 0) await steps.turn(marks, []);
}
