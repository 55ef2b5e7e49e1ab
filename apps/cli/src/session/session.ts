import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pino from 'pino';
import { openRuntime, type Runtime } from '#features/foundation';
import { OrganizationDirectory } from '#features/organizations';
import { type Actor } from '#platform/actor';
import { AppConfig } from '#platform/config';
import { createLogger } from '#platform/logging';
import { openSecretBox } from '#platform/secrets';
import { connectionFromUrl, type Tx } from '#persistence';
import { reachDatabase } from '#persistence/embedded';
import { OperatorModule } from './operator.module.ts';

/** A command's way to the running system. */
export class Session {
  constructor(
    readonly config: AppConfig,
    readonly runtime: Runtime,
    /** False: the embedded database was started for this command alone, so no worker can be running. */
    readonly systemRuns: boolean,
    private readonly app: INestApplicationContext,
  ) {}

  /** The service of a room. */
  the<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  read<T>(query: (tx: Tx) => Promise<T>): Promise<T> {
    return this.runtime.uow.run(query);
  }

  /** @throws DomainError `PERSON_NOT_FOUND` */
  async personId(code: string): Promise<number> {
    const known = await this.read((tx) => this.the(OrganizationDirectory).knownPeople(tx, [code]));
    return known.get(code) as number;
  }

  async actor(code: string): Promise<Actor> {
    return { kind: 'person', id: await this.personId(code), from: 'cli' };
  }
}

/** Opens the system for one command and closes it again, whatever happens. */
export async function withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const config = AppConfig.fromEnv(process.env);
  const log = cliLogger(config);
  const database = await reachDatabase(config);
  try {
    const connection = connectionFromUrl(database.url);
    const runtime = await openRuntime({
      connection,
      config,
      log,
      applicationName: 'sandan-cli',
      poolSize: 4,
    });
    try {
      const app = await NestFactory.createApplicationContext(
        OperatorModule.over(runtime, openSecretBox(config)),
        { logger: false },
      );
      try {
        return await work(new Session(config, runtime, database.own === undefined, app));
      } finally {
        await app.close();
      }
    } finally {
      await runtime.close();
    }
  } finally {
    await database.close();
  }
}

/** Standard output belongs to the command: the log goes elsewhere, and only when it was asked for. */
export function cliLogger({ logLevel }: AppConfig): Runtime['log'] {
  const level = process.env.SANDAN_LOG_LEVEL ? logLevel : 'silent';
  return createLogger({ name: 'cli', level, destination: pino.destination({ fd: 2, sync: true }) });
}
