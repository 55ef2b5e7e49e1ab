import type { JobDefinition } from './define-job.ts';
import type { JobBus } from './job-bus.ts';
import type { QueueLog } from './queue-log.ts';

const RETRY_MS = 2_000;

type Ticking = JobDefinition & { readonly everyMs: number };

/**
 * Rings the ticking doorbells from this process: once at the start, then whenever the wall clock passes a multiple
 * of their interval. One that cannot be rung is tried again every other second. Every worker process does so; rings of one bell melt into one run. A schedule kept in the
 * store would be lost with the store, and two processes that write it there double its ticks.
 */
export class DoorbellTicker {
  private readonly bells: readonly Ticking[];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private stopped = false;
  private readonly retries = new Map<string, NodeJS.Timeout>();

  constructor(
    catalogue: readonly JobDefinition[],
    private readonly bus: JobBus,
    private readonly log: QueueLog,
    private readonly now: () => number = Date.now,
  ) {
    this.bells = catalogue.filter((job): job is Ticking => job.everyMs !== undefined);
  }

  start(): void {
    for (const bell of this.bells) {
      this.ring(bell);
      this.arm(bell);
    }
  }

  stop(): void {
    this.stopped = true;
    for (const timer of [...this.timers.values(), ...this.retries.values()]) clearTimeout(timer);
  }

  private arm(bell: Ticking): void {
    const wait = bell.everyMs - (this.now() % bell.everyMs);
    const timer = setTimeout(() => {
      this.ring(bell);
      this.arm(bell);
    }, wait);
    this.timers.set(bell.name, timer);
  }

  private ring(bell: Ticking, tries = 1): void {
    clearTimeout(this.retries.get(bell.name));
    this.bus.ring(bell).catch((error: unknown) => {
      if (this.stopped) return;
      if (tries === 1)
        this.log.warn({ job: bell.name, err: error }, 'A doorbell could not be rung: it is tried again');
      this.retries.set(
        bell.name,
        setTimeout(() => this.ring(bell, tries + 1), RETRY_MS),
      );
    });
  }
}
