import { UnrecoverableError } from 'bullmq';
import { DomainError } from '#domain/shared';
import { catalogue as everyJob, concurrencyOf } from './catalogue.ts';
import type { JobDefinition } from './define-job.ts';
import { DoorbellTicker } from './doorbell-ticker.ts';
import type { JobBus } from './job-bus.ts';
import { parsePayload } from './job-payload.ts';
import type { JobWorker, QueueBackend, StoredJob } from './queue-backend.ts';
import type { QueueLog } from './queue-log.ts';

/** What a handler may know of the run, beside the payload. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first try. */
  readonly attempt: number;
}
/** Does the work. It may run twice for one job, after a crash for instance, and must then do nothing twice. */
export type JobHandler<P extends object> = (payload: P, run: JobRun) => Promise<void>;

export interface JobHostOptions {
  readonly backend: QueueBackend;
  readonly bus: JobBus;
  readonly log: QueueLog;
  /** The jobs this process must handle: all of them, unless a test brings its own. */
  readonly catalogue?: readonly JobDefinition[];
  /** Whether this process rings the ticking doorbells. A rehearsal rings them itself. */
  readonly ticking?: boolean;
}

/** Where jobs are taken out: knows the handler of every job, and runs them. */
export class JobHost {
  private readonly handlers = new Map<string, JobHandler<object>[]>();
  private readonly catalogue: readonly JobDefinition[];
  private readonly ticker: DoorbellTicker;
  private workers: JobWorker[] = [];

  constructor(private readonly options: JobHostOptions) {
    this.catalogue = options.catalogue ?? everyJob;
    this.ticker = new DoorbellTicker(this.catalogue, options.bus, options.log);
  }

  /** Registers the handler of a job; `start` judges whether every job has exactly one. */
  handle<P extends object>(job: JobDefinition<P>, handler: JobHandler<P>): this {
    const typed: JobHandler<object> = (payload, run) => handler(payload as P, run);
    this.handlers.set(job.name, [...(this.handlers.get(job.name) ?? []), typed]);
    return this;
  }

  /** @throws DomainError `JOB_HANDLERS_WRONG` when a job has no handler or two, or a handler no job. */
  start(): void {
    this.refuseWrongHandlers();
    const { backend, ticking = true } = this.options;
    const queues = new Set(this.catalogue.map((job) => job.queue));
    this.workers = [...queues].map((queue) =>
      backend.worker(queue, (job) => this.run(job), { concurrency: concurrencyOf[queue] }),
    );
    for (const worker of this.workers) worker.start();
    if (ticking) this.ticker.start();
  }

  /** Takes no more jobs and waits for those under way. The backend is closed by whoever opened it, afterwards. */
  async close(): Promise<void> {
    this.ticker.stop();
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
  }

  private refuseWrongHandlers(): void {
    const named = new Set(this.catalogue.map((job) => job.name));
    const missing = [...named].filter((name) => !this.handlers.has(name));
    const doubled = [...this.handlers].filter(([, list]) => list.length > 1).map(([name]) => name);
    const unknown = [...this.handlers.keys()].filter((name) => !named.has(name));
    if (missing.length + doubled.length + unknown.length === 0) return;
    throw new DomainError(
      'JOB_HANDLERS_WRONG',
      `后台任务的处理程序登记有误,未启动:缺少“${missing.join('、')}”,重复“${doubled.join('、')}”,目录中没有“${unknown.join('、')}”。`,
      { missing, doubled, unknown },
    );
  }

  private async run(stored: StoredJob): Promise<void> {
    const run: JobRun = { jobId: stored.id ?? '', attempt: stored.attemptsMade + 1 };
    const facts = { job: stored.name, ...run };
    try {
      const job = this.catalogue.find((candidate) => candidate.name === stored.name);
      const [handler] = this.handlers.get(stored.name) ?? [];
      if (!job || !handler) throw new UnrecoverableError(`No handler for job ${stored.name}`);
      await handler(this.payloadOf(job, stored.data), run);
    } catch (error) {
      const last = error instanceof UnrecoverableError || run.attempt >= (stored.opts.attempts ?? 1);
      if (last) this.options.log.error({ ...facts, err: error }, 'Job failed for good and was set aside');
      else this.options.log.warn({ ...facts, err: error }, 'Job failed and will be tried again');
      throw error;
    }
  }

  /** What cannot be read today cannot be read tomorrow: such a job is set aside at once, not tried again. */
  private payloadOf(job: JobDefinition, data: unknown): object {
    try {
      return parsePayload(job, data);
    } catch (error) {
      throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
    }
  }
}
