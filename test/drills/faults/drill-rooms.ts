import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClockMover, StoredClock } from '#features/clock';
import { FoundationModule, openRuntime, type Runtime } from '#features/foundation';
import { NotificationsModule } from '#features/notifications';
import { SupervisionModule } from '#features/supervision';
import { TasksModule } from '#features/tasks';
import type { Day } from '#domain/shared';
import { quietLog } from '../../bench/stage/quiet-log.ts';
import type { Workplace } from './messages.ts';

@Module({})
class DrillRooms {}

/** The drill's own door: the rooms in which people act, and the hand on the clock. No engine runs in it. */
export interface Drill {
  readonly runtime: Runtime;
  readonly rooms: INestApplicationContext;
  readonly clock: StoredClock;
  readonly mover: ClockMover;
  close(): Promise<void>;
}

export async function openDrill(workplace: Workplace, startsOn: Day): Promise<Drill> {
  const { connection, redisUrl, smtpUrl, folder } = workplace;
  const runtime = await openRuntime({
    connection,
    config: {
      redisUrl,
      smtpUrl,
      mailFrom: 'duban@yunxi.example',
      profile: 'demo',
      folders: { mail: folder, documents: folder, files: folder },
    },
    log: quietLog('drill'),
    applicationName: 'sandan-drill',
    sampleStartsOn: startsOn,
  });
  const { clock } = runtime;
  if (!(clock instanceof StoredClock)) throw new Error('A drill needs a clock that moves');
  const imports = [FoundationModule.over(runtime), TasksModule, SupervisionModule, NotificationsModule];
  const rooms = await NestFactory.createApplicationContext(
    { module: DrillRooms, imports },
    { logger: false },
  );
  const mover = new ClockMover(runtime.dataSource, clock, runtime.bus, { patienceMs: 30_000, pollMs: 15 });
  const close = async () => {
    await rooms.close();
    await runtime.close();
  };
  return { runtime, rooms, clock, mover, close };
}
