import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { join } from 'node:path';
import { PaperSettings } from '#features/documents';
import { Engine, EngineModule } from '#features/engine';
import { databaseOf, openRuntime } from '#features/foundation';
import { DeliverySettings } from '#features/notifications';
import { AppConfig } from '#platform/config';
import { announceReady, stopCleanly } from '#platform/lifecycle';
import { createLogger, NestLogger } from '#platform/logging';
import { openSecretBox } from '#platform/secrets';
import { HttpSender } from '#platform/webhook';

const config = AppConfig.fromEnv(process.env);
const log = createLogger({ name: 'worker', level: config.logLevel });
const runtime = await openRuntime({
  connection: databaseOf(config),
  config,
  log,
  applicationName: 'sandan-worker',
});
const secrets = openSecretBox(config);
const mail = new DeliverySettings({
  publicUrl: config.publicUrl,
  from: config.mailFrom,
  imapUrl: config.imapUrl,
  secrets,
});
const webhooks = {
  secrets,
  sender: new HttpSender({ allowPrivate: config.webhookAllowPrivate === 'true' }),
};
const paper = new PaperSettings(join(config.dataDir, 'fonts'), config.publicUrl);
const app = await NestFactory.createApplicationContext(
  EngineModule.over({ runtime, mail, webhooks, paper }),
  { logger: new NestLogger(log) },
);
const engine = app.get(Engine);
engine.start();
announceReady();
stopCleanly(
  async () => {
    // Work under way ends before the queue, and the queue before the pools.
    const closing = app.close();
    await engine.close();
    await closing;
    await runtime.close();
  },
  { onTrouble: (message, error) => log.error({ err: error }, message) },
);
