import { DomainError } from '#domain/shared';
import { catalogue as everyJob } from './catalogue.ts';
import type { JobDefinition, QueueName } from './define-job.ts';
import type { QueueBackend, StoredJob } from './queue-backend.ts';

export interface QueueCounts {
  readonly queue: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A job that was set aside after its last try. */
export interface FailedJob {
  readonly queue: QueueName;
  readonly id: string;
  readonly name: string;
  readonly payload: object;
  readonly attempts: number;
  readonly reason: string;
  readonly failedAt: Date | null;
}

/** The operator's view of the queue: for `/health`, the console and drills. */
export class QueueInspector {
  private readonly queues: readonly QueueName[];

  constructor(
    private readonly backend: QueueBackend,
    catalogue: readonly JobDefinition[] = everyJob,
  ) {
    this.queues = [...new Set(catalogue.map((job) => job.queue))];
  }

  counts(): Promise<QueueCounts[]> {
    return Promise.all(
      this.queues.map(async (queue) => {
        const counts = await this.backend
          .queue(queue)
          .getJobCounts('waiting', 'active', 'delayed', 'failed', 'prioritized');
        const of = (state: string): number => counts[state] ?? 0;
        return {
          queue,
          waiting: of('waiting') + of('prioritized'),
          active: of('active'),
          delayed: of('delayed'),
          failed: of('failed'),
        };
      }),
    );
  }

  /** Jobs that were set aside, latest first, at most `limit` of each queue. */
  async failed(limit = 100): Promise<FailedJob[]> {
    const lists = await Promise.all(
      this.queues.map(async (queue) => {
        const stored = await this.backend.queue(queue).getFailed(0, limit - 1);
        return stored.map((job) => toFailedJob(queue, job));
      }),
    );
    return lists.flat().sort((a, b) => (b.failedAt?.getTime() ?? 0) - (a.failedAt?.getTime() ?? 0));
  }

  /**
   * Gives a job that was set aside another try.
   * @throws DomainError `JOB_NOT_FAILED` when it is not among them (any more).
   */
  async retry(queue: QueueName, id: string): Promise<void> {
    const job = await this.backend.queue(queue).getJob(id);
    if (!job || !(await job.isFailed())) {
      throw new DomainError('JOB_NOT_FAILED', '该后台任务不在失败列表中,可能已被重试或清理,请刷新后再看。', {
        queue,
        id,
      });
    }
    await job.retry('failed', { resetAttemptsMade: true });
  }

  /** Throws the whole store away, as if it had been lost. */
  empty(): Promise<void> {
    return this.backend.empty();
  }
}

function toFailedJob(queue: QueueName, job: StoredJob): FailedJob {
  return {
    queue,
    id: job.id ?? '',
    name: job.name,
    payload: job.data,
    attempts: job.attemptsMade,
    reason: job.failedReason ?? '',
    failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn),
  };
}
