/** Prints the API's document, made from the routes alone: neither a database nor a queue is asked. */
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { Runtime } from '#features/foundation';
import { WallClock } from '#platform/clock';
import { createLogger } from '#platform/logging';
import { SecretBox } from '#platform/secrets';
import { connectionFromUrl, createDataSource, UnitOfWork } from '#persistence';
import { createApi } from '../../apps/api/src/create-api.ts';
import { HttpSettings } from '../../apps/api/src/http/http-settings.ts';
import { ApiDocument } from '../../apps/api/src/openapi/index.ts';

const dataSource = createDataSource(connectionFromUrl('postgres://nobody@localhost/nothing'));
const runtime = {
  dataSource,
  uow: new UnitOfWork(dataSource),
  clock: new WallClock(),
  bus: {},
  backend: {},
  mail: {},
  log: createLogger({ name: 'api', level: 'error' }),
} as unknown as Runtime;
const settings = new HttpSettings({ publicUrl: 'http://localhost', secrets: new SecretBox(randomBytes(32)) });
const app = await createApi(runtime, settings);
// Rooms keep timers of their own that nothing here will ever need.
process.stdout.write(app.get(ApiDocument).get().json, () => process.exit(0));
