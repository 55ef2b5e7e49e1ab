import type { JobsOptions } from 'bullmq';
import { DomainError } from '#domain/shared';
import { within } from './deadline.ts';
import type { JobDefinition } from './define-job.ts';
import { parsePayload } from './job-payload.ts';
import type { NewJob, QueueBackend } from './queue-backend.ts';

/** The caller is the outbox relay, which comes back: better a quick no than a long wait. */
const ANSWER_MS = 2_000;
/** Failed jobs are kept for a person to look at, finished ones are not worth a row. */
const KEEP_FAILED = { age: 30 * 24 * 3600, count: 1000 };

export interface EnqueueOptions {
  /** Milliseconds until the job may run; rounded up to a whole number, and nothing before now. */
  readonly delayMs?: number;
}

/** Where jobs are put in. */
export class JobBus {
  constructor(private readonly backend: QueueBackend) {}

  /** @throws DomainError `JOB_PAYLOAD_INVALID`, `JOB_DELAY_INVALID`, `QUEUE_UNAVAILABLE` (within two seconds) */
  async enqueue<P extends object>(
    job: JobDefinition<P>,
    payload: P,
    options?: EnqueueOptions,
  ): Promise<void> {
    await this.enqueueBulk(job, [payload], options);
  }

  /** Puts many jobs of one kind in at once: all of them or none. */
  async enqueueBulk<P extends object>(
    job: JobDefinition<P>,
    payloads: readonly P[],
    options: EnqueueOptions = {},
  ): Promise<void> {
    const delay = wholeDelay(options.delayMs ?? 0);
    const entries = payloads.map((payload) => entryFor(job, payload, delay));
    if (entries.length === 0) return;
    const adding = this.backend
      .queue(job.queue)
      .addBulk(entries)
      .catch((error: unknown) => {
        throw unavailable(job.name, error instanceof Error ? error.message : String(error));
      });
    await within(ANSWER_MS, adding, () => unavailable(job.name, `no answer within ${ANSWER_MS} ms`));
  }

  /** Rings a doorbell. */
  async ring(bell: JobDefinition): Promise<void> {
    await this.enqueue(bell, {});
  }
}

function entryFor<P extends object>(job: JobDefinition<P>, payload: P, delay: number): NewJob {
  const data = parsePayload(job, payload);
  const id = job.id?.(data);
  const opts: JobsOptions = {
    attempts: job.attempts,
    backoff: job.backoff,
    removeOnComplete: true,
    removeOnFail: KEEP_FAILED,
    delay,
    ...(id !== undefined && { deduplication: { id } }),
    ...(job.doorbell && { deduplication: { id: job.name, keepLastIfActive: true } }),
  };
  return { name: job.name, data: { ...data }, opts };
}

/** PostgreSQL refuses a broken delay where Redis takes it: both get whole milliseconds. */
function wholeDelay(delayMs: number): number {
  if (!Number.isFinite(delayMs)) {
    throw new DomainError('JOB_DELAY_INVALID', '后台任务的延迟必须是有限的毫秒数,请检查闹钟时间。', {
      delayMs,
    });
  }
  return Math.max(0, Math.ceil(delayMs));
}

function unavailable(job: string, cause: string): DomainError {
  return new DomainError(
    'QUEUE_UNAVAILABLE',
    '任务队列暂时无法写入,系统会自动重试;如持续出现,请检查 Redis 或数据库服务。',
    { job, cause },
  );
}
