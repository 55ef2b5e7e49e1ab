import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { addToOutbox, createDataSource, OutboxRow, UnitOfWork } from '#persistence';
import { createQueueBackend, JobBus, type QueueBackend } from '#queue';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { OutboxRelay } from './outbox-relay.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the outbox relay', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let backend: QueueBackend;
  let uow: UnitOfWork;
  let rings: number;
  const clock = new TestClock(instantAt(day('2024-07-11'), '09:00'));

  const add = (...jobs: Parameters<typeof addToOutbox>[2][number][]) =>
    uow.run((tx) => addToOutbox(tx, clock.now(), jobs));
  const mail = (id: number) => ({ job: 'mail.send', payload: { deliveryIds: [id] } });
  const relay = (bus = new JobBus(backend)) => new OutboxRelay(uow, clock, bus).relay();
  const waitingMail = async () => (await backend.queue('mail').getJobCounts('waiting', 'delayed')) as object;

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    backend = await createQueueBackend({ postgres: database.connection, log: quiet });
    rings = 0;
    uow = new UnitOfWork(dataSource, () => (rings += 1));
  });

  afterEach(async () => {
    await backend.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('is rung once after commit and never after a rollback', async () => {
    await add(mail(1), mail(2));
    expect(rings).toBe(1);
    const failing = uow.run(async (tx) => {
      await addToOutbox(tx, clock.now(), [mail(3)]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(rings).toBe(1);
    expect(await dataSource.manager.count(OutboxRow)).toBe(2);
  });

  it('hands everything on, late jobs with their delay, and keeps nothing', async () => {
    await add(mail(1), { ...mail(2), runAt: instantAt(day('2024-07-12'), '09:00') });
    expect(await relay()).toBe(2);
    expect(await waitingMail()).toEqual({ waiting: 1, delayed: 1 });
    expect(await dataSource.manager.count(OutboxRow)).toBe(0);
  });

  it('sets a row aside that can never be handed on, and goes on with the rest', async () => {
    await add(
      mail(1),
      { job: 'no.such', payload: {} },
      { job: 'mail.send', payload: { deliveryIds: ['x'] } },
      mail(2),
    );
    await relay();
    expect(await waitingMail()).toEqual({ waiting: 2, delayed: 0 });
    const dead = await dataSource.manager.find(OutboxRow, { order: { id: 'ASC' } });
    expect(dead.map(({ job, deadAt, lastError }) => [job, deadAt !== null, lastError !== null])).toEqual([
      ['no.such', true, true],
      ['mail.send', true, true],
    ]);
    expect(await relay()).toBe(0);
  });

  it('keeps every row when the queue does not answer', async () => {
    await add(mail(1));
    const broken = new JobBus({
      ...backend,
      queue: () => ({ ...backend.queue('mail'), addBulk: () => Promise.reject(new Error('gone')) }),
    });
    await expect(relay(broken)).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
    expect(await dataSource.manager.count(OutboxRow)).toBe(1);
    expect(await relay()).toBe(1);
  });

  it('lets two relays work at once without handing a row on twice', async () => {
    await add(...Array.from({ length: 450 }, (_, index) => mail(index + 1)));
    const counts = await Promise.all([relay(), relay()]);
    expect(counts[0] + counts[1]).toBe(450);
    expect(await waitingMail()).toEqual({ waiting: 450, delayed: 0 });
  });
});
