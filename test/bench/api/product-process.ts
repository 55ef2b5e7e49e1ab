import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { openRuntime } from '#features/foundation';
import { SecretBox } from '#platform/secrets';
import { connectionFromUrl } from '#persistence';
import { createApi } from '../../../apps/api/src/create-api.ts';
import { HttpSettings } from '../../../apps/api/src/http/http-settings.ts';
import { quietLog } from '../stage/quiet-log.ts';
import { TODAY } from './town.ts';
import { untilQuiet } from './until-quiet.ts';

const folder = await mkdtemp(join(tmpdir(), 'sandan-bench-'));
const runtime = await openRuntime({
  connection: connectionFromUrl(process.argv[2] ?? ''),
  config: {
    redisUrl: undefined,
    smtpUrl: undefined,
    mailFrom: 'duban@shi.example',
    profile: 'demo',
    folders: { mail: folder, documents: folder, files: folder },
  },
  log: quietLog('bench'),
  applicationName: 'sandan-bench',
  sampleStartsOn: TODAY,
  frozenClock: true,
});
const publicUrl = 'http://127.0.0.1';
const webFolder = process.argv[3];
const app = await createApi(
  runtime,
  new HttpSettings({
    publicUrl,
    secrets: new SecretBox(randomBytes(32)),
    ...(webFolder === undefined ? {} : { webFolder }),
  }),
);
await app.listen(0, '127.0.0.1');
process.send?.({ origin: await app.getUrl() });
process.on('disconnect', () => {
  const { master } = runtime.dataSource.driver as unknown as { readonly master: Pool };
  void untilQuiet(master)
    .then(() => app.close())
    .then(() => runtime.close())
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
