import { type DynamicModule, Module } from '@nestjs/common';
import { SecretBox } from '#platform/secrets';
import { IdempotencyRepository } from './idempotency.repository.ts';
import { IdempotencyService } from './idempotency.service.ts';

@Module({})
export class IdempotencyModule {
  static with({ secrets }: { readonly secrets: SecretBox }): DynamicModule {
    return {
      module: IdempotencyModule,
      providers: [{ provide: SecretBox, useValue: secrets }, IdempotencyRepository, IdempotencyService],
      exports: [IdempotencyService],
    };
  }
}
