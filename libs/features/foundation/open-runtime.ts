import { day, type Day, instantAt } from '#domain/shared';
import { StoredClock } from '#features/clock';
import { type AppConfig } from '#platform/config';
import { WallClock } from '#platform/clock';
import { type Logger } from '#platform/logging';
import { createMailTransport } from '#platform/mail';
import { createDataSource, type DatabaseConnection, UnitOfWork } from '#persistence';
import { createQueueBackend, JobBus, jobs, type Takeover } from '#queue';
import type { Runtime } from './runtime.ts';

export interface RuntimeSettings {
  readonly connection: DatabaseConnection;
  readonly config: Pick<AppConfig, 'redisUrl' | 'smtpUrl' | 'mailFrom' | 'profile' | 'folders'>;
  readonly log: Logger;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  readonly poolSize?: number;
  /** The day on which a new sample's clock starts; the sample year's by default. */
  readonly sampleStartsOn?: Day;
  /** A rehearsal's clock stands still between moves. */
  readonly frozenClock?: boolean;
  /** How soon a dead worker's jobs go to another; for drills. */
  readonly takeover?: Takeover;
}

/** The first working day of the sample year 2024. */
const SAMPLE_STARTS_ON = day('2024-01-02');

/** Opens everything a door needs. What was opened before a failure is closed again. */
export async function openRuntime(settings: RuntimeSettings): Promise<Runtime> {
  const { config, connection, log } = settings;
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const dataSource = await createDataSource(connection, {
      applicationName: settings.applicationName,
      ...(settings.poolSize === undefined ? {} : { poolSize: settings.poolSize }),
      onPoolError: (error) => log.warn({ err: error }, 'A database connection was lost'),
    }).initialize();
    closers.push(() => dataSource.destroy());

    const backend = await createQueueBackend({
      redisUrl: config.redisUrl,
      postgres: connection,
      log,
      ...(settings.takeover === undefined ? {} : { takeover: settings.takeover }),
    });
    closers.push(() => backend.close());
    const bus = new JobBus(backend);

    const mail = createMailTransport({ smtpUrl: config.smtpUrl, pickupFolder: config.folders.mail });
    closers.push(() => mail.close());

    const clock = config.profile === 'production' ? new WallClock() : await sampleClock(dataSource, settings);
    if (clock instanceof StoredClock) closers.push(() => Promise.resolve(clock.close()));

    const uow = new UnitOfWork(dataSource, () => {
      // A lost ring costs at most a tick of the relay.
      bus
        .ring(jobs.outboxRelay)
        .catch((error: unknown) => log.warn({ err: error }, 'The relay could not be rung'));
    });
    return { dataSource, uow, clock, backend, bus, mail, log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function sampleClock(
  dataSource: Parameters<typeof StoredClock.open>[0],
  { sampleStartsOn = SAMPLE_STARTS_ON, frozenClock = false }: RuntimeSettings,
): Promise<StoredClock> {
  return StoredClock.open(dataSource, instantAt(sampleStartsOn, '09:00'), { frozen: frozenClock });
}
