/** The lines in which jobs wait. Jobs of different queues never wait for each other. */
export type QueueName = 'engine' | 'outbox' | 'mail' | 'upkeep' | 'webhook' | 'print';

/** Wait before another try, in milliseconds: always the same, or doubled each time. */
export interface Backoff {
  readonly type: 'fixed' | 'exponential';
  readonly delay: number;
}

/** One kind of job: everything a producer and a worker must agree on. */
export interface JobDefinition<P extends object = object> {
  /** `subject.verb`, stored with every job: never rename one that may still wait somewhere. */
  readonly name: string;
  readonly queue: QueueName;
  /** class-validator class; checked when the job is put in and again when it is taken out. */
  readonly payload: new () => P;
  readonly attempts: number;
  readonly backoff: Backoff;
  /**
   * Names the work: while a job with this id waits, is delayed or runs, another with the same id is not added.
   * It is BullMQ's deduplication id rather than its job id, for a job id stays taken as long as the finished
   * job is kept and would silence every later one.
   */
  id?(payload: P): string;
  /**
   * “Go and look”: however often it rings, at most one waits and one runs. A ring while one runs makes one more
   * run afterwards, so nothing committed before a ring is overlooked.
   */
  readonly doorbell: boolean;
  /** Every worker process rings this doorbell at this interval (milliseconds), so that a lost ring costs no more. */
  readonly everyMs?: number;
}

type JobDraft<P extends object> = Pick<JobDefinition<P>, 'name' | 'queue' | 'payload'> &
  Partial<Omit<JobDefinition<P>, 'name' | 'queue' | 'payload'>>;

const NAME = /^[a-z]+(\.[a-z]+)+$/;
const QUICK: Backoff = { type: 'exponential', delay: 500 };

/** Declares a job. Mistakes in a declaration are programming errors and stop the start. */
export function defineJob<P extends object>(draft: JobDraft<P>): JobDefinition<P> {
  const doorbell = draft.doorbell ?? false;
  if (!NAME.test(draft.name)) throw new Error(`Job name ${draft.name} is not of the form subject.verb`);
  if (doorbell && draft.id) throw new Error(`Job ${draft.name} is a doorbell and needs no id of its own`);
  if (draft.everyMs !== undefined && !doorbell) throw new Error(`Job ${draft.name} ticks but is no doorbell`);
  return { attempts: 5, backoff: QUICK, ...draft, doorbell };
}
