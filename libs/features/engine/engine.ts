import type { AlarmSweep } from '#features/alarms';
import type { DocumentPrint } from '#features/documents';
import type { Runtime } from '#features/foundation';
import type { LedgerService } from '#features/ledger';
import type { DeliveryRunner } from '#features/notifications';
import type { SearchIndex } from '#features/search';
import type { EscalationService } from '#features/supervision';
import type { WebhookRunner } from '#features/webhooks';
import { JobHost, jobs } from '#queue';
import { OutboxRelay } from './outbox-relay.ts';

export interface EngineParts {
  readonly runtime: Pick<Runtime, 'uow' | 'clock' | 'backend' | 'bus' | 'log'>;
  readonly escalation: EscalationService;
  readonly alarms: AlarmSweep;
  readonly deliveries: DeliveryRunner;
  readonly ledger: LedgerService;
  readonly webhooks: WebhookRunner;
  readonly search: SearchIndex;
  /** None: this process prints nothing. */
  readonly documents: DocumentPrint | undefined;
  /** Whether this process rings the ticking doorbells. A rehearsal rings them itself. */
  readonly ticking?: boolean;
}

/** The clockwork: gives every job of the catalogue its handler and runs them. Worker and rehearsal share it. */
export class Engine {
  private readonly host: JobHost;

  constructor({
    runtime,
    escalation,
    alarms,
    deliveries,
    ledger,
    webhooks,
    search,
    documents,
    ticking = true,
  }: EngineParts) {
    const { uow, clock, backend, bus, log } = runtime;
    const relay = new OutboxRelay(uow, clock, bus);
    /** A job may have waited while the clock was moved: it reads the clock anew. */
    const onTime =
      <P extends object>(work: (payload: P) => Promise<unknown>) =>
      async (payload: P): Promise<void> => {
        await clock.sync();
        await work(payload);
      };
    this.host = new JobHost({ backend, bus, log, ticking })
      .handle(
        jobs.escalationSweep,
        onTime(() => escalation.sweep()),
      )
      .handle(
        jobs.escalationAlarm,
        onTime(() => escalation.sweep()),
      )
      .handle(
        jobs.alarmSweep,
        onTime(async () => {
          if (ticking) await alarms.begin();
          await alarms.sweep();
        }),
      )
      .handle(
        jobs.outboxRelay,
        onTime(() => relay.relay()),
      )
      .handle(
        jobs.mailSend,
        onTime(({ deliveryIds }) => deliveries.send(deliveryIds)),
      )
      .handle(
        jobs.mailSweep,
        onTime(() => deliveries.sweep()),
      )
      .handle(
        jobs.ledgerSeal,
        onTime(async () => {
          if ((await ledger.seal()) > 0) await bus.ring(jobs.webhookSweep);
        }),
      )
      .handle(
        jobs.searchIndex,
        onTime(() => search.refresh()),
      )
      .handle(
        jobs.webhookSweep,
        onTime(() => webhooks.sweep()),
      )
      .handle(
        jobs.documentPrint,
        onTime(async () => {
          if (await documents?.run()) await bus.ring(jobs.documentPrint);
        }),
      );
  }

  /** @throws DomainError `JOB_HANDLERS_WRONG` */
  start(): void {
    this.host.start();
  }

  /** Takes no more work and waits for what is under way. */
  close(): Promise<void> {
    return this.host.close();
  }
}
