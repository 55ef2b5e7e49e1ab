import { Injectable } from '@nestjs/common';
import type { Verification } from '#domain/ledger';
import { Clock } from '#platform/clock';
import { LedgerService } from './ledger.service.ts';

export interface VerificationStanding {
  readonly state: 'running' | 'done';
  readonly startedAt: Date;
  /** Entries read so far, and how many there were at the start. */
  readonly read: number;
  readonly total: number;
  readonly finishedAt: Date | null;
  /** Of this run once it is done; while it runs, of the one before. */
  readonly result: Verification | null;
}

interface Run {
  readonly startedAt: Date;
  total: number;
  read: number;
  finishedAt: Date | null;
  result: Verification | null;
  failure: Error | undefined;
  done: Promise<void>;
}

/** How long an answer waits for the end of the run. Milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * Proves the chain for whoever asks. One run at a time in a process, however many ask: reading millions of entries
 * takes a while. Who asks while it runs joins it; an outcome nobody has been told yet is told before a new run begins.
 */
@Injectable()
export class LedgerVerifier {
  private run: Run | undefined;
  private last: Verification | null = null;

  constructor(
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async verify(patienceMs: number = PATIENCE_MS): Promise<VerificationStanding> {
    const run = (this.run ??= this.begin());
    await within(run.done, patienceMs);
    if (run.finishedAt === null && run.failure === undefined) return standingOf(run, this.last);
    if (this.run === run) this.run = undefined;
    if (run.failure !== undefined) throw run.failure;
    this.last = run.result;
    return standingOf(run, run.result);
  }

  private begin(): Run {
    const run: Run = {
      ...{ startedAt: this.clock.now(), total: 0, read: 0 },
      ...{ finishedAt: null, result: null, failure: undefined, done: Promise.resolve() },
    };
    run.done = this.work(run).catch((error: unknown) => {
      run.failure = error instanceof Error ? error : new Error(String(error));
    });
    return run;
  }

  private async work(run: Run): Promise<void> {
    run.total = (await this.ledger.head()).seq;
    run.result = await this.ledger.verify(undefined, (read) => {
      run.read = read;
    });
    run.finishedAt = this.clock.now();
  }
}

function standingOf(
  { startedAt, finishedAt, read, total }: Run,
  result: Verification | null,
): VerificationStanding {
  return { state: finishedAt === null ? 'running' : 'done', startedAt, read, total, finishedAt, result };
}

async function within(done: Promise<void>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
  await Promise.race([done, patience]);
  clearTimeout(timer);
}
