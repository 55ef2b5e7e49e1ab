import { type DynamicModule, Module } from '@nestjs/common';
import { FoundationModule, type Runtime } from '#features/foundation';
import { HealthService } from '#features/health';
import { HealthController } from './health/health.controller.ts';

@Module({})
export class ApiModule {
  static over(runtime: Runtime): DynamicModule {
    return {
      module: ApiModule,
      imports: [FoundationModule.over(runtime)],
      controllers: [HealthController],
      providers: [HealthService],
    };
  }
}
