import type { WorkerOptions } from 'bullmq';
import type { JobProcessor, JobQueue, JobWorker, WorkerSettings } from './queue-backend.ts';
import type { QueueLog } from './queue-log.ts';
import { quieten } from './quieten.ts';
import { RECONNECT_MS, takeover } from './worker-timing.ts';

interface Member {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}
interface RunningWorker extends Member {
  run(): Promise<void>;
}
type WorkerRules = Omit<WorkerOptions, 'connection' | 'prefix'>;

/** The producers and workers opened on one store, so that they close in the right order. */
export class BackendMembers {
  private readonly queues = new Map<string, JobQueue & Member>();
  private readonly workers: JobWorker[] = [];

  constructor(
    private readonly openQueue: (name: string) => JobQueue & Member,
    private readonly openWorker: (name: string, processor: JobProcessor, rules: WorkerRules) => RunningWorker,
    private readonly log: QueueLog,
  ) {}

  queue(name: string): JobQueue {
    const open = this.queues.get(name);
    if (open) return open;
    const queue = this.openQueue(name);
    queue.on('error', quieten(this.log, `Queue ${name}: the store does not answer`));
    this.queues.set(name, queue);
    return queue;
  }

  worker(name: string, processor: JobProcessor, { concurrency }: WorkerSettings): JobWorker {
    const worker = this.openWorker(name, processor, {
      ...takeover,
      runRetryDelay: RECONNECT_MS,
      concurrency,
      autorun: false,
    });
    const complain = quieten(this.log, `Worker of ${name}: the store does not answer`);
    worker.on('error', complain);
    const member: JobWorker = {
      start: () => void worker.run().catch(complain),
      close: () => worker.close(),
    };
    this.workers.push(member);
    return member;
  }

  /** Workers first: a job that is ending may still put in another. */
  async close(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
    const queues = [...this.queues.values()];
    this.queues.clear();
    await Promise.all(queues.map((queue) => queue.close()));
  }
}
