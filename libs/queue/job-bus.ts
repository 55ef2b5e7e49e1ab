import type { JobsOptions } from 'bullmq';
import { DomainError } from '#domain/shared';
import { within } from './deadline.ts';
import type { JobDefinition, QueueName } from './define-job.ts';
import { parsePayload } from './job-payload.ts';
import type { NewJob, QueueBackend } from './queue-backend.ts';

/** The caller is the outbox relay, which comes back: better a quick no than a long wait. */
const ANSWER_MS = 2_000;
/** Failed jobs are kept for a person to look at, finished ones are not worth a row. */
const KEEP_FAILED = { age: 30 * 24 * 3600, count: 1000 };

export interface EnqueueOptions {
  /** Milliseconds until the job may run; rounded up to a whole number, and nothing before now. */
  readonly delayMs?: number | undefined;
}

/** One job to put in, as it comes from an outbox row: its payload is checked here. */
export interface JobRequest extends EnqueueOptions {
  readonly job: JobDefinition;
  readonly payload: unknown;
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
    await this.enqueueAll(payloads.map((payload) => ({ job, payload, ...options })));
  }

  /** Puts jobs of many kinds in: all are checked before the first one goes, and each queue takes all or none. */
  async enqueueAll(requests: readonly JobRequest[]): Promise<void> {
    const byQueue = new Map<QueueName, NewJob[]>();
    for (const request of requests) {
      const entries = byQueue.get(request.job.queue) ?? [];
      entries.push(entryFor(request));
      byQueue.set(request.job.queue, entries);
    }
    for (const [queue, entries] of byQueue) await this.put(queue, entries);
  }

  /** Rings a doorbell. */
  async ring(bell: JobDefinition): Promise<void> {
    await this.enqueue(bell, {});
  }

  private async put(queue: QueueName, entries: NewJob[]): Promise<void> {
    const adding = this.backend
      .queue(queue)
      .addBulk(entries)
      .catch((error: unknown) => {
        throw unavailable(queue, error instanceof Error ? error.message : String(error));
      });
    await within(ANSWER_MS, adding, () => unavailable(queue, `no answer within ${ANSWER_MS} ms`));
  }
}

function entryFor({ job, payload, delayMs = 0 }: JobRequest): NewJob {
  const data = parsePayload(job, payload);
  const id = job.id?.(data);
  const opts: JobsOptions = {
    attempts: job.attempts,
    backoff: job.backoff,
    removeOnComplete: true,
    removeOnFail: KEEP_FAILED,
    delay: wholeDelay(delayMs),
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

function unavailable(queue: QueueName, cause: string): DomainError {
  return new DomainError(
    'QUEUE_UNAVAILABLE',
    '任务队列暂时无法写入,系统会自动重试;如持续出现,请检查 Redis 或数据库服务。',
    { queue, cause },
  );
}
