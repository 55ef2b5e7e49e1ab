import { Global, Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { AlarmBook, AlarmService } from '#features/alarms';
import { MAIL_TRANSPORT, RUNTIME } from '#features/foundation';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { Clock, WallClock } from '#platform/clock';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, type TestDatabase } from '#testing';
import {
  Announcer,
  DeliveryDesk,
  DeliveryModule,
  DeliveryRunner,
  DeliverySettings,
  NotificationsModule,
} from './index.ts';
import { NotedService, ScriptedTransport } from './rig-for-specs.ts';

describe('the notification modules', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('resolve, with a recorder from a room above', async () => {
    const uow = new UnitOfWork(dataSource);
    @Global()
    @Module({
      providers: [
        { provide: UnitOfWork, useValue: uow },
        { provide: Clock, useClass: WallClock },
        { provide: MAIL_TRANSPORT, useClass: ScriptedTransport },
        { provide: RUNTIME, useValue: {} },
        LedgerService,
        PolicyService,
        AlarmBook,
        AlarmService,
      ],
      exports: [
        UnitOfWork,
        Clock,
        MAIL_TRANSPORT,
        RUNTIME,
        LedgerService,
        PolicyService,
        AlarmBook,
        AlarmService,
      ],
    })
    class Foundation {}

    @Injectable()
    class Recorder extends NotedService {}

    @Module({ providers: [Recorder], exports: [Recorder] })
    class RoomAbove {}

    const settings = new DeliverySettings({ publicUrl: 'https://duban.example', from: 'duban@example.cn' });
    const application = await Test.createTestingModule({
      imports: [
        Foundation,
        NotificationsModule,
        DeliveryModule.with({ settings, imports: [RoomAbove], recorder: Recorder }),
      ],
    }).compile();
    for (const provider of [Announcer, DeliveryDesk, DeliveryRunner]) {
      expect(application.get(provider, { strict: false })).toBeInstanceOf(provider);
    }
    await application.close();
  });
});
