import { type DynamicModule, Module } from '@nestjs/common';
import { FoundationModule, type Runtime } from '#features/foundation';
import { LedgerService } from '#features/ledger';
import { DeliveryModule, DeliveryRunner, type DeliverySettings } from '#features/notifications';
import { EscalationService, NoticeService, SupervisionModule } from '#features/supervision';
import { Engine } from './engine.ts';

export interface EngineModuleOptions {
  readonly runtime: Runtime;
  readonly mail: DeliverySettings;
  /** Whether this process rings the ticking doorbells. */
  readonly ticking?: boolean;
}

/** The application without its HTTP rooms: what the worker runs, and the rehearsal and the drills with it. */
@Module({})
export class EngineModule {
  static over({ runtime, mail, ticking = true }: EngineModuleOptions): DynamicModule {
    const delivery = DeliveryModule.with({
      settings: mail,
      imports: [SupervisionModule],
      recorder: NoticeService,
    });
    return {
      module: EngineModule,
      imports: [FoundationModule.over(runtime), SupervisionModule, delivery],
      providers: [
        {
          provide: Engine,
          inject: [EscalationService, DeliveryRunner, LedgerService],
          useFactory: (escalation: EscalationService, deliveries: DeliveryRunner, ledger: LedgerService) =>
            new Engine({ runtime, escalation, deliveries, ledger, ticking }),
        },
      ],
      exports: [Engine, SupervisionModule],
    };
  }
}
