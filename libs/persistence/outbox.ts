import type { Tx } from './unit-of-work.ts';

/** A job to be put into the queue once the transaction has committed. */
export interface OutgoingJob {
  /** Name in the queue's catalogue. */
  readonly job: string;
  readonly payload: unknown;
  /** Run at this instant; omitted: at once. */
  readonly runAt?: Date;
}

/** Writes jobs into the transactional outbox: they leave if and only if the transaction commits. Settled at once. */
export function addToOutbox(tx: Tx, now: Date, jobs: readonly OutgoingJob[]): Promise<void> {
  if (jobs.length === 0) return Promise.resolve();
  tx.send(
    'outbox_add',
    `INSERT INTO outbox (job, payload, run_at, created_at)
     SELECT job, payload, run_at, $2 FROM jsonb_to_recordset($1::jsonb) AS j(job text, payload jsonb, run_at timestamptz)`,
    [JSON.stringify(jobs.map(({ job, payload, runAt }) => ({ job, payload, run_at: runAt ?? null }))), now],
  );
  tx.afterCommit(tx.ringOutbox);
  return Promise.resolve();
}
