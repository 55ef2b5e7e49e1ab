export { alarmIdOf } from './alarm-id.ts';
export {
  AlarmPayload,
  catalogue,
  jobNamed,
  jobs,
  MAIL_BATCH_LIMIT,
  MailBatchPayload,
  RingPayload,
} from './catalogue.ts';
export { createQueueBackend, type QueueBackendOptions } from './create-backend.ts';
export { defineJob, type Backoff, type JobDefinition, type QueueName } from './define-job.ts';
export { JobBus, type EnqueueOptions, type JobRequest } from './job-bus.ts';
export { JobHost, type JobHandler, type JobHostOptions, type JobRun } from './job-host.ts';
export type { PostgresStore } from './postgres-backend.ts';
export type { JobQueue, JobWorker, QueueBackend } from './queue-backend.ts';
export { QueueInspector, type FailedJob, type QueueCounts } from './queue-inspector.ts';
export type { QueueLog } from './queue-log.ts';
export type { Takeover } from './worker-timing.ts';
