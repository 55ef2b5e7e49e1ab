import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { AnnouncementRepository } from './announcement.repository.ts';
import { Announcer } from './announcer.ts';
import { BounceBook } from './bounce/bounce-book.service.ts';
import { BounceWatch } from './bounce/bounce-watch.service.ts';
import { MailboxRepository } from './bounce/mailbox.repository.ts';
import { DeliveryBook } from './delivery-book.ts';
import { DeliveryDesk } from './delivery-desk.ts';
import { DeliveryDeskRepository } from './delivery-desk.repository.ts';
import { DeliveryLeaseRepository } from './delivery-lease.repository.ts';
import { DeliveryMarksRepository } from './delivery-marks.repository.ts';
import { DeliveryReader } from './delivery-reader.service.ts';
import { DeliveryRunner } from './delivery-runner.ts';
import { DeliverySettings } from './delivery-settings.ts';
import { DeliveryVerdicts } from './delivery-verdict.service.ts';
import { DailyDigest } from './digest/daily-digest.service.ts';
import { WeeklyDigest } from './digest/weekly-digest.service.ts';
import { Enclosures, NoEnclosures } from './enclosures.ts';
import { ServiceRecorder } from './service-recorder.ts';

/** Announcing and looking after deliveries: what every door needs. */
@Module({
  providers: [AnnouncementRepository, Announcer, DeliveryDeskRepository, DeliveryDesk],
  exports: [Announcer, DeliveryDesk],
})
export class NotificationsModule {}

export interface DeliveryModuleOptions {
  readonly settings: DeliverySettings;
  /** Where the recorder comes from: a room above this one, which is why it is handed in. */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
  readonly recorder: Type<ServiceRecorder>;
  /** Where documents come from that go with their letters; none: letters go without. */
  readonly enclosures?: Type<Enclosures>;
}

/** 邮件投递 at the office: what the HTTP door needs beside the desk. */
@Module({})
export class DeliveryOfficeModule {
  static with({ imports, recorder }: Pick<DeliveryModuleOptions, 'imports' | 'recorder'>): DynamicModule {
    return {
      module: DeliveryOfficeModule,
      imports: [NotificationsModule, ...imports],
      providers: [
        { provide: ServiceRecorder, useExisting: recorder },
        DeliveryDeskRepository,
        DeliveryReader,
        DeliveryVerdicts,
      ],
      exports: [NotificationsModule, DeliveryReader, DeliveryVerdicts],
    };
  }
}

/** Sending: what the worker needs. */
@Module({})
export class DeliveryModule {
  static with({ settings, imports, recorder, enclosures }: DeliveryModuleOptions): DynamicModule {
    return {
      module: DeliveryModule,
      imports: [NotificationsModule, ...imports],
      providers: [
        MailboxRepository,
        BounceBook,
        BounceWatch,
        DailyDigest,
        WeeklyDigest,
        { provide: DeliverySettings, useValue: settings },
        { provide: ServiceRecorder, useExisting: recorder },
        enclosures
          ? { provide: Enclosures, useExisting: enclosures }
          : { provide: Enclosures, useClass: NoEnclosures },
        DeliveryLeaseRepository,
        DeliveryMarksRepository,
        DeliveryBook,
        DeliveryRunner,
      ],
      exports: [DeliveryRunner, BounceWatch],
    };
  }
}
