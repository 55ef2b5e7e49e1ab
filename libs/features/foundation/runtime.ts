import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/clock';
import type { MailTransport } from '#platform/mail';
import type { UnitOfWork } from '#persistence';
import type { JobBus, QueueBackend } from '#queue';

/** What every door needs open before its rooms are built: made once, in one place, closed in the reverse order. */
export interface Runtime {
  readonly dataSource: DataSource;
  readonly uow: UnitOfWork;
  readonly clock: Clock;
  readonly backend: QueueBackend;
  readonly bus: JobBus;
  readonly mail: MailTransport;
  readonly log: Logger;
  close(): Promise<void>;
}
