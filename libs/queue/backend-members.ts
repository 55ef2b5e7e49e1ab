import type { WorkerOptions } from 'bullmq';
import { within } from './deadline.ts';
import type { JobProcessor, JobQueue, JobWorker, WorkerSettings } from './queue-backend.ts';
import type { QueueLog } from './queue-log.ts';
import { quieten } from './quieten.ts';
import { MAX_STALLED, RECONNECT_MS, type Takeover } from './worker-timing.ts';

interface Member {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  disconnect(): Promise<void>;
}
interface RunningWorker extends Member {
  run(): Promise<void>;
}
type WorkerRules = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** Milliseconds that a worker has for the jobs under way, and a producer for its last word. */
const WORKER_GRACE_MS = 20_000;
const QUEUE_GRACE_MS = 2_000;

/** The producers and workers opened on one store, so that they close in the right order. */
export class BackendMembers {
  private readonly queues = new Map<string, JobQueue & Member>();
  private readonly workers: JobWorker[] = [];

  constructor(
    private readonly openQueue: (name: string) => JobQueue & Member,
    private readonly openWorker: (name: string, processor: JobProcessor, rules: WorkerRules) => RunningWorker,
    private readonly log: QueueLog,
    private readonly takeover: Takeover,
  ) {}

  queue(name: string): JobQueue {
    const open = this.queues.get(name);
    if (open) return open;
    const queue = this.openQueue(name);
    queue.on('error', quieten(this.log, `Queue ${name}: the store does not answer`));
    this.queues.set(name, queue);
    queue.waitUntilReady().catch(() => {
      if (this.queues.get(name) === queue) this.queues.delete(name);
      void this.shut(queue, QUEUE_GRACE_MS);
    });
    return queue;
  }

  worker(name: string, processor: JobProcessor, { concurrency }: WorkerSettings): JobWorker {
    const rules: WorkerRules = {
      ...this.takeover,
      maxStalledCount: MAX_STALLED,
      runRetryDelay: RECONNECT_MS,
      concurrency,
      autorun: false,
    };
    const complain = quieten(this.log, `Worker of ${name}: the store does not answer`);
    let running: RunningWorker | undefined;
    let closed = false;
    const run = async (): Promise<void> => {
      while (!closed) {
        running = this.openWorker(name, processor, rules);
        running.on('error', complain);
        if (await this.becameReady(running, complain)) return running.run();
        await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
      }
    };
    const member: JobWorker = {
      start: () => void run().catch(complain),
      close: async () => {
        closed = true;
        if (running) await this.shut(running, WORKER_GRACE_MS);
      },
    };
    this.workers.push(member);
    return member;
  }

  /** Workers first: a job that is ending may still put in another. */
  async close(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
    const queues = [...this.queues.values()];
    this.queues.clear();
    await Promise.all(queues.map((queue) => this.shut(queue, QUEUE_GRACE_MS)));
  }

  /**
   * What meets a store that is away at its very first step is closed, and its place taken by another: BullMQ keeps
   * that first failure for ever, and its worker would repeat it without a pause.
   */
  private async becameReady(worker: RunningWorker, complain: (error: Error) => void): Promise<boolean> {
    try {
      await worker.waitUntilReady();
      return true;
    } catch (error) {
      complain(error instanceof Error ? error : new Error(String(error)));
      await this.shut(worker, QUEUE_GRACE_MS);
      return false;
    }
  }

  /** A store that is away must not keep the process from ending: what does not close is cut off. */
  private async shut(member: Member, graceMs: number): Promise<void> {
    try {
      await within(graceMs, member.close(), () => new Error(`Not closed after ${graceMs} ms`));
    } catch (error) {
      this.log.warn({ err: error }, 'The job store did not close in good order and was cut off');
      await within(QUEUE_GRACE_MS, member.disconnect(), () => new Error('Not cut off')).catch(
        () => undefined,
      );
    }
  }
}
