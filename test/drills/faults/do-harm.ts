import { setTimeout as sleep } from 'node:timers/promises';
import { jobs } from '#queue';
import type { Death } from './crew.ts';
import type { Drill } from './drill-rooms.ts';
import type { Lane } from './lane.ts';
import type { Workplace } from './messages.ts';
import type { Harm } from './plan.ts';
import { steadily } from './steady.ts';

/** What a harm needs at hand. */
export interface Scene {
  readonly lane: Lane;
  readonly drill: Drill;
  readonly workplace: Workplace;
}

/** When something died, by the drill's stopwatch (milliseconds). */
export type Crash = Pick<Death, 'at'> & { readonly what: string };

/** Does harm while the engine works on what the moved clock brought. Answers with the crashes it caused. */
export async function doHarm(harm: Harm, scene: Scene): Promise<Crash[]> {
  const { lane, drill, workplace } = scene;
  if ('afterMs' in harm) await sleep(harm.afterMs);
  switch (harm.kind) {
    case 'kill_worker': {
      const { at } = await lane.crew.kill(harm.index);
      return [{ at, what: 'worker' }];
    }
    case 'kill_all': {
      const deaths = await lane.crew.killAll();
      await lane.crew.fill(workplace);
      return deaths.map(({ at }) => ({ at, what: 'worker' }));
    }
    case 'empty_queue':
      await steadily(() => drill.runtime.backend.empty());
      return [];
    case 'kill_queue': {
      if (!lane.redis) return [];
      await lane.redis.kill();
      const at = performance.now();
      await lane.redis.start();
      return [{ at, what: 'queue' }];
    }
    case 'kill_database': {
      const { server } = lane.postgres;
      process.kill(server.pid, 'SIGKILL');
      await server.exited();
      const at = performance.now();
      await server.restart();
      return [{ at, what: 'database' }];
    }
    case 'job_twice':
      await steadily(() => jobsTwice(drill));
      return [];
    // Done before the clock was moved.
    case 'stand_still':
    case 'kill_at_point':
    case 'none':
      return [];
  }
}

/** Batches of mail that were sent already, mixed with such as are under way, and every doorbell a few times. */
async function jobsTwice({ runtime: { dataSource, bus } }: Drill): Promise<void> {
  const rows = await dataSource.query<{ id: number }[]>(
    'SELECT id FROM deliveries ORDER BY id DESC LIMIT 60',
  );
  const ids = rows.map(({ id }) => id);
  for (const size of [7, 20, 60]) {
    for (let from = 0; from < ids.length; from += size) {
      await bus.enqueue(jobs.mailSend, { deliveryIds: ids.slice(from, from + size) });
    }
  }
  for (let ring = 0; ring < 3; ring += 1) {
    await bus.enqueue(jobs.escalationAlarm, { at: new Date(ring * 60_000).toISOString() });
    for (const bell of [jobs.escalationSweep, jobs.outboxRelay, jobs.mailSweep, jobs.ledgerSeal]) {
      await bus.ring(bell);
    }
  }
}
