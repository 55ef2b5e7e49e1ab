import 'reflect-metadata';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseOf, openRuntime } from '#features/foundation';
import { AppConfig } from '#platform/config';
import { createFileStore } from '#platform/file-store';
import { announceReady, stopCleanly } from '#platform/lifecycle';
import { createLogger } from '#platform/logging';
import { openSecretBox } from '#platform/secrets';
import { createVirusScanner } from '#platform/virus-scan';
import { createApi } from './create-api.ts';
import { HttpSettings } from './http/http-settings.ts';

const config = AppConfig.fromEnv(process.env);
const log = createLogger({ name: 'api', level: config.logLevel });
const secrets = openSecretBox(config);
const files = await createFileStore(config);
const scanner = createVirusScanner(config);
const runtime = await openRuntime({
  connection: databaseOf(config),
  config,
  log,
  applicationName: 'sandan-api',
});
const { publicUrl, trustedProxies, sessionsPerAccount, sso } = config;
const settings = new HttpSettings({
  publicUrl,
  trustedProxies,
  secrets,
  files,
  scanner,
  fontFolder: join(config.dataDir, 'fonts'),
  webFolder: fileURLToPath(new URL('../../../../dist.web', import.meta.url)),
  sessionsPerAccount,
  sso,
  webhookAllowPrivate: config.webhookAllowPrivate === 'true',
});
const app = await createApi(runtime, settings);
await app.listen(config.port, '0.0.0.0');
announceReady();
stopCleanly(
  async () => {
    await app.close();
    await runtime.close();
    await files.close();
  },
  { onTrouble: (message, error) => log.error({ err: error }, message) },
);
