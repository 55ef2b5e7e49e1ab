import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { databaseOf, openRuntime } from '#features/foundation';
import { AppConfig } from '#platform/config';
import { announceReady, stopCleanly } from '#platform/lifecycle';
import { createLogger, NestLogger } from '#platform/logging';
import { ApiModule } from './app.module.ts';
import { ProblemFilter } from './http/problem.filter.ts';

const config = AppConfig.fromEnv(process.env);
const log = createLogger({ name: 'api', level: config.logLevel });
const runtime = await openRuntime({
  connection: databaseOf(config),
  config,
  log,
  applicationName: 'sandan-api',
});
const app = await NestFactory.create<NestFastifyApplication>(
  ApiModule.over(runtime),
  new FastifyAdapter({ trustProxy: false }),
  { logger: new NestLogger(log) },
);
app.useGlobalFilters(new ProblemFilter(log));
await app.listen(config.port, '0.0.0.0');
announceReady();
stopCleanly(
  async () => {
    await app.close();
    await runtime.close();
  },
  { onTrouble: (message, error) => log.error({ err: error }, message) },
);
