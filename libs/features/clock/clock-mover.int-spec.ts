import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createQueueBackend, JobBus, type QueueBackend } from '#queue';
import { createTestDatabase, type TestDatabase } from '#testing';
import { ClockMover } from './clock-mover.ts';
import { StoredClock } from './stored-clock.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const AT = instantAt(day('2024-07-11'), '09:00');

describe('the mover of the clock, when the job store is late', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let backend: QueueBackend;
  let clock: StoredClock;

  /** @param heard the ring that the store answers, and with which the work is done */
  const mover = (heard: number, patienceMs: number) => {
    let rings = 0;
    const addBulk = async () => {
      rings += 1;
      if (rings < heard) throw new Error('late');
      await dataSource.query('DELETE FROM outbox');
      return [];
    };
    const late = { ...backend, queue: () => ({ ...backend.queue('outbox'), addBulk }) };
    return new ClockMover(dataSource, clock, new JobBus(late), { patienceMs });
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    backend = await createQueueBackend({ postgres: database.connection, log: quiet });
    clock = await StoredClock.open(dataSource, AT, { frozen: true });
    await dataSource.query("INSERT INTO outbox (job, payload, created_at) VALUES ('mail.sweep', '{}', $1)", [
      AT,
    ]);
  });

  afterEach(async () => {
    clock.close();
    await backend.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('rings again, and goes on as soon as it is heard', async () => {
    await mover(3, 30_000).moveTo(AT);
    expect(clock.now()).toEqual(AT);
  });

  it('says in the end that the store does not answer, rather than that nobody works', async () => {
    await expect(mover(Infinity, 20).moveTo(AT)).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
  });
});
