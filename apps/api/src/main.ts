import 'reflect-metadata';
import { databaseOf, openRuntime } from '#features/foundation';
import { AppConfig } from '#platform/config';
import { announceReady, stopCleanly } from '#platform/lifecycle';
import { createLogger } from '#platform/logging';
import { openSecretBox } from '#platform/secrets';
import { createApi } from './create-api.ts';
import { HttpSettings } from './http/http-settings.ts';

const config = AppConfig.fromEnv(process.env);
const log = createLogger({ name: 'api', level: config.logLevel });
const secrets = openSecretBox(config);
const runtime = await openRuntime({
  connection: databaseOf(config),
  config,
  log,
  applicationName: 'sandan-api',
});
const { publicUrl, trustedProxies } = config;
const app = await createApi(runtime, new HttpSettings({ publicUrl, trustedProxies, secrets }));
await app.listen(config.port, '0.0.0.0');
announceReady();
stopCleanly(
  async () => {
    await app.close();
    await runtime.close();
  },
  { onTrouble: (message, error) => log.error({ err: error }, message) },
);
