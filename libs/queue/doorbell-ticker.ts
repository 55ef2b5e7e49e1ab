import type { JobDefinition } from './define-job.ts';
import type { JobBus } from './job-bus.ts';
import type { QueueLog } from './queue-log.ts';

type Ticking = JobDefinition & { readonly everyMs: number };

/**
 * Rings the ticking doorbells from this process: once at the start, then whenever the wall clock passes a multiple
 * of their interval. Every worker process does so; rings of one bell melt into one run. A schedule kept in the
 * store would be lost with the store, and two processes that write it there double its ticks.
 */
export class DoorbellTicker {
  private readonly bells: readonly Ticking[];
  private readonly timers = new Map<string, NodeJS.Timeout>();

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
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private arm(bell: Ticking): void {
    const wait = bell.everyMs - (this.now() % bell.everyMs);
    const timer = setTimeout(() => {
      this.ring(bell);
      this.arm(bell);
    }, wait);
    this.timers.set(bell.name, timer);
  }

  private ring(bell: Ticking): void {
    this.bus.ring(bell).catch((error: unknown) => {
      this.log.warn(
        { job: bell.name, err: error },
        'A doorbell could not be rung; the next tick tries again',
      );
    });
  }
}
