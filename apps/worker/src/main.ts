import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Engine } from '#features/engine';
import { databaseOf, openRuntime } from '#features/foundation';
import { LedgerService } from '#features/ledger';
import { DeliveryRunner } from '#features/notifications';
import { EscalationService } from '#features/supervision';
import { AppConfig } from '#platform/config';
import { announceReady, stopCleanly } from '#platform/lifecycle';
import { createLogger, NestLogger } from '#platform/logging';
import { WorkerModule } from './worker.module.ts';

const config = AppConfig.fromEnv(process.env);
const log = createLogger({ name: 'worker', level: config.logLevel });
const runtime = await openRuntime({
  connection: databaseOf(config),
  config,
  log,
  applicationName: 'sandan-worker',
});
const app = await NestFactory.createApplicationContext(WorkerModule.over(runtime), {
  logger: new NestLogger(log),
});
const engine = new Engine({
  runtime,
  escalation: app.get(EscalationService),
  deliveries: app.get(DeliveryRunner),
  ledger: app.get(LedgerService),
});
engine.start();
announceReady();
stopCleanly(
  async () => {
    // Work under way ends before the queue, and the queue before the pools.
    await engine.close();
    await app.close();
    await runtime.close();
  },
  { onTrouble: (message, error) => log.error({ err: error }, message) },
);
