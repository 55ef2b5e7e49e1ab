import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { createApi } from '../../../apps/api/src/create-api.ts';
import { HttpSettings } from '../../../apps/api/src/http/http-settings.ts';
import { day, instantAt, type TimeOfDay } from '#domain/shared';
import { ClockMover, StoredClock } from '#features/clock';
import { PaperSettings } from '#features/documents';
import { Engine, EngineModule } from '#features/engine';
import { openRuntime } from '#features/foundation';
import { DeliverySettings } from '#features/notifications';
import { loadSample } from '#features/sample';
import { AppConfig, type SsoSettings } from '#platform/config';
import { createFileStore } from '#platform/file-store';
import { createLogger } from '#platform/logging';
import { openSecretBox } from '#platform/secrets';
import { HttpSender } from '#platform/webhook';
import { createTestDatabase } from '#testing';
import { type Said, sandan } from './console.ts';
import { lettersIn } from './letters.ts';
import { Visitor } from './visitor.ts';

export interface CityOptions {
  /** Where the built web lies, for tests with a browser. */
  readonly webFolder?: string;
  /** The engine prints what is issued and encloses it in letters, as the worker does. */
  readonly printing?: boolean;
  /** The engine sends to receivers, also to those on this machine. */
  readonly webhooks?: boolean;
  /** As browsers see the city, where something stands before it. */
  readonly publicUrl?: string;
  readonly sso?: SsoSettings;
}

/**
 * The sample city as `npm start` runs it on the morning of 2024-01-02, with the worker's engine in this process:
 * people come in over HTTP, mails lie in the mail folder, and only the test moves the clock.
 */
export async function openCity(options: CityOptions = {}) {
  const { webFolder, printing = false, webhooks = false, sso } = options;
  const folder = await mkdtemp(join(tmpdir(), 'sandan-city-'));
  const database = await createTestDatabase();
  const { REDIS_URL: _redis, SMTP_URL: _smtp, ...environment } = process.env;
  const config = AppConfig.fromEnv({ ...environment, DATABASE_URL: database.url, SANDAN_DATA_DIR: folder });
  const secrets = openSecretBox(config);
  const files = await createFileStore(config);
  const runtime = await openRuntime({
    ...{ connection: database.connection, config, applicationName: 'sandan-scenario', frozenClock: true },
    log: createLogger({ name: 'test', level: 'error' }),
  });
  await loadSample(runtime);
  const { publicUrl = config.publicUrl } = options;
  const doors = {
    ...{ publicUrl, secrets, files, sso, answerAfterMs: 0, webhookAllowPrivate: webhooks },
    ...(webFolder === undefined ? {} : { webFolder }),
  };
  const api = await createApi(runtime, new HttpSettings(doors));
  await api.listen(0, '127.0.0.1');
  const mail = new DeliverySettings({ publicUrl, from: config.mailFrom, secrets });
  const paper = printing ? { paper: new PaperSettings(undefined, publicUrl) } : {};
  const sender = new HttpSender({ allowPrivate: true });
  const sending = webhooks ? { webhooks: { secrets, sender } } : {};
  const worker = await NestFactory.createApplicationContext(
    EngineModule.over({ runtime, mail, ...paper, ...sending }),
    { logger: false },
  );
  const engine = worker.get(Engine);
  engine.start();
  const origin = await api.getUrl();
  const { clock } = runtime;
  if (!(clock instanceof StoredClock)) throw new Error('The sample has a clock that can be moved');
  const mover = new ClockMover(runtime.dataSource, clock, runtime.bus);
  return {
    origin,
    /** Somebody who has not signed in. */
    visitor: () => new Visitor(origin),
    /** Somebody of the sample, signed in. */
    as: async (login: string): Promise<Visitor> => {
      const visitor = new Visitor(origin);
      const { status } = await visitor.login(login);
      if (status !== 200) throw new Error(`${login} could not sign in`);
      return visitor;
    },
    /** Moves the clock on to a day, through everything that the engine does on the way. */
    goTo: (on: string, time: TimeOfDay = '10:00') => mover.moveTo(instantAt(day(on), time)),
    /** As if the machine had stood still until that day: what fell due meanwhile is caught up with. */
    standStillUntil: (on: string, time: TimeOfDay = '10:00') => clock.set(instantAt(day(on), time)),
    /** What lies in the mail folder once the engine has come to rest, the oldest first. */
    letters: async (to?: string) => {
      await mover.settle();
      return lettersIn(config.folders.mail, to);
    },
    /** The operator's door of this city. */
    sandan: async (...words: string[]): Promise<Said> => {
      const before = process.env;
      process.env = { ...environment, DATABASE_URL: database.url, SANDAN_DATA_DIR: folder };
      try {
        return await sandan(...words);
      } finally {
        process.env = before;
      }
    },
    /** A folder of this test, gone with the city. */
    folder,
    close: async () => {
      await engine.close();
      await worker.close();
      await api.close();
      await runtime.close();
      await files.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type City = Awaited<ReturnType<typeof openCity>>;
