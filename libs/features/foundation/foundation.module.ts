import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AlarmBook, AlarmService } from '#features/alarms';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { JobBus } from '#queue';
import type { Runtime } from './runtime.ts';
import { MAIL_TRANSPORT, RUNTIME } from './tokens.ts';

/** What every room stands on: bound once from an open runtime. */
@Global()
@Module({})
export class FoundationModule {
  static over(runtime: Runtime): DynamicModule {
    const values = [
      { provide: RUNTIME, useValue: runtime },
      { provide: DataSource, useValue: runtime.dataSource },
      { provide: UnitOfWork, useValue: runtime.uow },
      { provide: Clock, useValue: runtime.clock },
      { provide: JobBus, useValue: runtime.bus },
      { provide: MAIL_TRANSPORT, useValue: runtime.mail },
    ];
    const exports = [
      ...values.map(({ provide }) => provide),
      LedgerService,
      PolicyService,
      AlarmBook,
      AlarmService,
    ];
    return {
      module: FoundationModule,
      providers: [...values, LedgerService, PolicyService, AlarmBook, AlarmService],
      exports,
    };
  }
}
