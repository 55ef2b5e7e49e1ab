export { IdempotencyModule } from './idempotency.module.ts';
export { type HeardAnswer, IdempotencyService, type KeptAnswer } from './idempotency.service.ts';
