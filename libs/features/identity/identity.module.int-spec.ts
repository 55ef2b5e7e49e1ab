import { randomBytes } from 'node:crypto';
import { Global, Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { AlarmBook, AlarmService } from '#features/alarms';
import { MAIL_TRANSPORT, RUNTIME } from '#features/foundation';
import { LedgerService } from '#features/ledger';
import { DeliveryModule, DeliveryRunner, DeliverySettings, ServiceRecorder } from '#features/notifications';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import type { OutgoingMail } from '#platform/mail';
import { SecretBox } from '#platform/secrets';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { createSampleAccounts, IdentityModule, OneTimeLinkService } from './index.ts';

const clock = new TestClock(instantAt(day('2024-07-12'), '23:00'));

@Injectable()
class Recorder extends ServiceRecorder {
  onSent(): Promise<void> {
    return Promise.resolve();
  }
}

@Module({ providers: [Recorder], exports: [Recorder] })
class RoomAbove {}

describe('identity and the worker that sends its mail', () => {
  let database: TestDatabase;
  let application: TestingModule;
  const sent: OutgoingMail[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const dataSource = await createDataSource(database.connection).initialize();
    const transport = {
      ...{ kind: 'smtp', concurrency: 1, verify: () => Promise.resolve(), close: () => Promise.resolve() },
      send: (mail: OutgoingMail) => {
        sent.push(mail);
        return Promise.resolve({ kind: 'accepted', response: '250 OK' });
      },
    };
    const values = [
      { provide: DataSource, useValue: dataSource },
      { provide: UnitOfWork, useValue: new UnitOfWork(dataSource) },
      { provide: Clock, useValue: clock },
      { provide: MAIL_TRANSPORT, useValue: transport },
      { provide: RUNTIME, useValue: {} },
    ];
    const shared = [LedgerService, PolicyService, AlarmBook, AlarmService];
    @Global()
    @Module({
      providers: [...values, ...shared],
      exports: [...values.map(({ provide }) => provide), ...shared],
    })
    class Foundation {}

    const secrets = new SecretBox(randomBytes(32));
    const settings = new DeliverySettings({ publicUrl: 'https://d.example', from: 'd@example.cn', secrets });
    application = await Test.createTestingModule({
      imports: [
        Foundation,
        IdentityModule.with({ secrets }),
        DeliveryModule.with({ settings, imports: [RoomAbove], recorder: Recorder }),
      ],
    }).compile();
    await application.get(UnitOfWork).run(async (tx) => {
      await enterSmallOffice(tx);
      await createSampleAccounts(tx, clock.at, application.get(LedgerService));
    });
  });

  afterAll(async () => {
    await application.get(DataSource).destroy();
    await application.close();
    await database.drop();
  });

  it('bring a link, even at night, that opens what it says', async () => {
    const links = application.get(OneTimeLinkService, { strict: false });
    await links.requestReset('Liaison', '10.1.2.3');
    await application.get(DeliveryRunner, { strict: false }).sweep();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      to: { address: 'liaison@yunxi.example' },
      subject: '【三单督办】【账号】重新设置口令',
    });
    const token = /https:\/\/d\.example\/password\/set#([\w-]{43})\n/.exec(String(sent[0]?.text))?.[1] ?? '';
    expect(await links.redeem(token, 'Plum-Blossom-31', '10.1.2.3')).toEqual({ login: 'liaison' });
  });
});
