import { DomainError } from '#domain/shared';
import type { Clock } from '#platform/clock';
import { faultPoint } from '#platform/fault';
import type { Tx, UnitOfWork } from '#persistence';
import { type JobBus, jobNamed, type JobRequest } from '#queue';

interface Waiting {
  readonly id: number;
  readonly job: string;
  readonly payload: unknown;
  readonly runAt: Date | null;
}

const BATCH = 200;
/** What no later try can mend: the row is kept with its error, and the rest goes on. */
const HOPELESS = new Set(['JOB_UNKNOWN', 'JOB_PAYLOAD_INVALID', 'JOB_DELAY_INVALID']);

/**
 * Hands committed outbox rows to the queue and deletes them in one transaction. A crash between the two hands a
 * job on twice, which every job bears; none is lost.
 */
export class OutboxRelay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly bus: JobBus,
  ) {}

  /**
   * Relays until nothing waits. Returns how many jobs were handed on.
   * @throws DomainError `QUEUE_UNAVAILABLE`: the rows stay, the next ring tries again
   */
  async relay(): Promise<number> {
    let relayed = 0;
    for (;;) {
      const taken = await this.uow.run((tx) => this.relayBatch(tx));
      relayed += taken;
      if (taken < BATCH) return relayed;
    }
  }

  private async relayBatch(tx: Tx): Promise<number> {
    const rows = await tx.query<Waiting>(
      `SELECT id, job, payload, run_at AS "runAt" FROM outbox WHERE dead_at IS NULL ORDER BY id LIMIT $1
         FOR UPDATE SKIP LOCKED`,
      [BATCH],
    );
    if (rows.length === 0) return 0;
    faultPoint('relay.before_enqueue');
    const gone = await this.handOn(tx, rows);
    faultPoint('relay.after_enqueue');
    await tx.query('DELETE FROM outbox WHERE id = ANY($1::bigint[])', [gone]);
    return rows.length;
  }

  private async handOn(tx: Tx, rows: readonly Waiting[]): Promise<number[]> {
    try {
      await this.bus.enqueueAll(rows.map((row) => this.request(row)));
      return rows.map(({ id }) => id);
    } catch (error) {
      if (!isHopeless(error)) throw error;
      return this.oneByOne(tx, rows);
    }
  }

  private async oneByOne(tx: Tx, rows: readonly Waiting[]): Promise<number[]> {
    const gone: number[] = [];
    for (const row of rows) {
      try {
        await this.bus.enqueueAll([this.request(row)]);
        gone.push(row.id);
      } catch (error) {
        if (!isHopeless(error)) throw error;
        await tx.query('UPDATE outbox SET dead_at = $2, last_error = $3 WHERE id = $1', [
          row.id,
          this.clock.now(),
          error.message,
        ]);
      }
    }
    return gone;
  }

  private request({ job, payload, runAt }: Waiting): JobRequest {
    const delayMs = runAt ? runAt.getTime() - this.clock.now().getTime() : undefined;
    return { job: jobNamed(job), payload, delayMs };
  }
}

const isHopeless = (error: unknown): error is DomainError =>
  error instanceof DomainError && HOPELESS.has(error.code);
