import { type DynamicModule, Module } from '@nestjs/common';
import { AlarmSweep } from '#features/alarms';
import { DocumentPrint, DocumentsModule, NoticeEnclosures, type PaperSettings } from '#features/documents';
import { DutyReportsModule } from '#features/duty-reports';
import { FoundationModule, type Runtime } from '#features/foundation';
import { InterviewsModule } from '#features/interviews';
import { InspectionsModule } from '#features/inspections';
import { InstructionsModule } from '#features/instructions';
import { LedgerService } from '#features/ledger';
import { DeliveryModule, DeliveryRunner, type DeliverySettings } from '#features/notifications';
import { ReferralsModule } from '#features/referrals';
import { SearchIndex, SearchModule } from '#features/search';
import { TaskRemindersModule } from '#features/tasks';
import {
  EscalationService,
  NoticeMorningModule,
  NoticeService,
  SupervisionModule,
} from '#features/supervision';
import { WebhookRunner, WebhookSendingModule, type WebhookSettings } from '#features/webhooks';
import { Engine } from './engine.ts';

export interface EngineModuleOptions {
  readonly runtime: Runtime;
  readonly mail: DeliverySettings;
  /** None: this process sends no webhooks. */
  readonly webhooks?: WebhookSettings;
  /** None: this process prints no documents, and its letters go without them. */
  readonly paper?: PaperSettings;
  /** Whether this process rings the ticking doorbells. */
  readonly ticking?: boolean;
}

/** The application without its HTTP rooms: what the worker runs, and the rehearsal and the drills with it. */
@Module({})
export class EngineModule {
  static over({ runtime, mail, webhooks, paper, ticking = true }: EngineModuleOptions): DynamicModule {
    // One and the same for the job and for the letters.
    const documents = paper ? [DocumentsModule.with(paper)] : [];
    const delivery = DeliveryModule.with({
      settings: mail,
      imports: [SupervisionModule, ...documents],
      recorder: NoticeService,
      ...(paper ? { enclosures: NoticeEnclosures } : {}),
    });
    return {
      module: EngineModule,
      imports: [
        FoundationModule.over(runtime),
        DutyReportsModule,
        InstructionsModule,
        SupervisionModule,
        InterviewsModule,
        InspectionsModule,
        ReferralsModule,
        NoticeMorningModule,
        TaskRemindersModule,
        SearchModule,
        ...documents,
        delivery,
        WebhookSendingModule.with(webhooks),
      ],
      providers: [
        AlarmSweep,
        {
          provide: Engine,
          inject: [
            ...[EscalationService, AlarmSweep, DeliveryRunner, LedgerService, WebhookRunner, SearchIndex],
            { token: DocumentPrint, optional: true },
          ],
          useFactory: (
            escalation: EscalationService,
            alarms: AlarmSweep,
            deliveries: DeliveryRunner,
            ledger: LedgerService,
            webhookRunner: WebhookRunner,
            search: SearchIndex,
            documents: DocumentPrint | undefined,
          ) =>
            new Engine({
              runtime,
              escalation,
              alarms,
              deliveries,
              ledger,
              webhooks: webhookRunner,
              search,
              documents,
              ticking,
            }),
        },
      ],
      exports: [Engine, SupervisionModule],
    };
  }
}
