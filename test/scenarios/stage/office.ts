import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Engine, EngineModule } from '#features/engine';
import { openRuntime } from '#features/foundation';
import { DeliverySettings } from '#features/notifications';
import { loadSample } from '#features/sample';
import { AppConfig } from '#platform/config';
import { createLogger } from '#platform/logging';
import { createTestDatabase } from '#testing';

/**
 * The sample as `npm start` runs it, with the worker's engine in this process and the environment set so that the
 * operator's commands find it.
 */
export async function openOffice() {
  const environment = { ...process.env };
  const folder = await mkdtemp(join(tmpdir(), 'sandan-office-'));
  const database = await createTestDatabase();
  Object.assign(process.env, { DATABASE_URL: database.url, SANDAN_DATA_DIR: folder });
  delete process.env.REDIS_URL;
  const config = AppConfig.fromEnv(process.env);
  const runtime = await openRuntime({
    connection: database.connection,
    config,
    log: createLogger({ name: 'test', level: 'error' }),
    applicationName: 'sandan-worker',
  });
  await loadSample(runtime);
  const mail = new DeliverySettings({ publicUrl: config.publicUrl, from: config.mailFrom });
  const app = await NestFactory.createApplicationContext(EngineModule.over({ runtime, mail }), {
    logger: false,
  });
  app.get(Engine).start();
  return {
    folder,
    runtime,
    close: async () => {
      await app.get(Engine).close();
      await app.close();
      await runtime.close();
      await database.drop();
      process.env = environment;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;
