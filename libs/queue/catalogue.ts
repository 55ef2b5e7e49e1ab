import { createHash } from 'node:crypto';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsInt, IsISO8601, IsPositive } from 'class-validator';
import { DomainError } from '#domain/shared';
import { alarmIdOf } from './alarm-id.ts';
import { defineJob, type JobDefinition, type QueueName } from './define-job.ts';

/** A doorbell says nothing but “look”: the rows in the database are the truth. */
export class RingPayload {}

export class AlarmPayload {
  /** The instant for which the alarm was set (UTC, ISO 8601). */
  @IsISO8601({ strict: true })
  at!: string;
}

/** Deliveries in one mail job. Batches keep the queue's share of the cost of a mail small. */
export const MAIL_BATCH_LIMIT = 200;

export class MailBatchPayload {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAIL_BATCH_LIMIT)
  @IsInt({ each: true })
  @IsPositive({ each: true })
  deliveryIds!: number[];
}

const second = 1000;
/** Far below the 30 s within which work must go on after a crash, should the crash have taken the ring with it. */
const tick = 10 * second;

/** The one catalogue of jobs. */
export const jobs = {
  /** Looks for every case that is due. */
  escalationSweep: defineJob({
    name: 'escalation.sweep',
    queue: 'engine',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
  /** Wakes the engine at an instant. Only an alarm clock: many cases share one, and a sweep replaces a lost one. */
  escalationAlarm: defineJob({
    name: 'escalation.alarm',
    queue: 'engine',
    payload: AlarmPayload,
    id: ({ at }) => alarmIdOf(new Date(at)),
  }),
  /** Rings the alarms that rooms have set on their records. */
  alarmSweep: defineJob({
    name: 'alarm.sweep',
    queue: 'engine',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
  /** Hands committed outbox rows on. */
  outboxRelay: defineJob({
    name: 'outbox.relay',
    queue: 'outbox',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
  /** Sends a batch of deliveries; each delivery's own outcome is kept on its row. */
  mailSend: defineJob({
    name: 'mail.send',
    queue: 'mail',
    payload: MailBatchPayload,
    id: ({ deliveryIds }) =>
      `mail-${createHash('sha256').update(deliveryIds.join(',')).digest('hex').slice(0, 32)}`,
  }),
  /** Looks for deliveries whose batch was lost or whose next try is due. */
  mailSweep: defineJob({
    name: 'mail.sweep',
    queue: 'mail',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
  /** Chains ledger entries that are committed but not yet sealed. */
  ledgerSeal: defineJob({
    name: 'ledger.seal',
    queue: 'upkeep',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
  /** Makes the entries of changed records anew: what was written is found a moment later. */
  searchIndex: defineJob({
    name: 'search.index',
    queue: 'upkeep',
    payload: RingPayload,
    doorbell: true,
    everyMs: second,
  }),
  /** Reads the sealed ledger on for every webhook and sends what is due: slow receivers have a line of their own. */
  webhookSweep: defineJob({
    name: 'webhook.sweep',
    queue: 'webhook',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
  /** Puts issued documents on paper: setting pages takes its time, and nothing else waits for it. */
  documentPrint: defineJob({
    name: 'document.print',
    queue: 'print',
    payload: RingPayload,
    doorbell: true,
    everyMs: tick,
  }),
} as const;

export const catalogue: readonly JobDefinition[] = Object.values(jobs);

/**
 * The job that an outbox row names.
 * @throws DomainError `JOB_UNKNOWN`
 */
export function jobNamed(name: string): JobDefinition {
  const job = catalogue.find((candidate) => candidate.name === name);
  if (job) return job;
  throw new DomainError('JOB_UNKNOWN', `没有名为“${name}”的后台任务,请检查发出该任务的程序版本。`, { name });
}

/** Jobs of a queue that one worker process runs side by side. */
export const concurrencyOf: Readonly<Record<QueueName, number>> = {
  engine: 2,
  outbox: 1,
  mail: 2,
  upkeep: 1,
  webhook: 1,
  print: 1,
};
