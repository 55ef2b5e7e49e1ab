import type { Job, JobsOptions, JobType, Processor } from 'bullmq';

/** A job as it lies in the store. */
export type StoredJob = Job<object, void>;
export type JobProcessor = Processor<object, void>;

export interface NewJob {
  readonly name: string;
  readonly data: object;
  readonly opts: JobsOptions;
}

/** The part of BullMQ's queue on which the product relies, the same for both stores. */
export interface JobQueue {
  addBulk(jobs: NewJob[]): Promise<{ id?: string }[]>;
  getJobCounts(...states: JobType[]): Promise<Record<string, number>>;
  getFailed(start: number, end: number): Promise<StoredJob[]>;
  getJob(id: string): Promise<StoredJob | undefined>;
}

export interface JobWorker {
  /** Starts to take jobs. */
  start(): void;
  /** Takes no more and waits for those under way. */
  close(): Promise<void>;
}

export interface WorkerSettings {
  readonly concurrency: number;
}

/** A store of jobs: Redis or PostgreSQL. What uses it cannot tell which. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  /** The producer for a queue; opened at first use, then shared. */
  queue(name: string): JobQueue;
  /** A consumer of a queue; it takes nothing before `start()`. */
  worker(name: string, processor: JobProcessor, settings: WorkerSettings): JobWorker;
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** Throws every job away, as a lost store would. For drills and tests. */
  empty(): Promise<void>;
  /** Closes workers, then producers, then the connections themselves. */
  close(): Promise<void>;
}
