import { type DynamicModule, Module } from '@nestjs/common';
import { FoundationModule, type Runtime } from '#features/foundation';
import { NotificationsModule } from '#features/notifications';
import { SupervisionModule } from '#features/supervision';

/** The application without its HTTP rooms. */
@Module({})
export class WorkerModule {
  static over(runtime: Runtime): DynamicModule {
    return {
      module: WorkerModule,
      imports: [FoundationModule.over(runtime), SupervisionModule, NotificationsModule],
    };
  }
}
