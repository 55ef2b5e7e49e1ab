import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, TestClock, type TestDatabase } from '#testing';
import { AlarmBook } from './alarm-book.ts';
import { AlarmService } from './alarm.service.ts';
import { AlarmSweep } from './alarm-sweep.service.ts';

const MORNING = instantAt(day('2024-07-11'), '09:00');
const NOON = instantAt(day('2024-07-11'), '12:00');

describe('alarms', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let clock: TestClock;
  let book: AlarmBook;
  const alarms = new AlarmService();

  const sweep = () => new AlarmSweep(uow, clock, book).sweep();
  const set = (kind: string, id: number, at: Date) => uow.run((tx) => alarms.set(tx, kind, id, at));
  const rows = () =>
    dataSource.query<{ kind: string; failures: number; parkedAt: Date | null }[]>(
      `SELECT kind, failures, parked_at AS "parkedAt" FROM alarms ORDER BY kind, subject_id`,
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource, () => undefined);
  });

  beforeEach(async () => {
    await dataSource.query('DELETE FROM alarms');
    clock = new TestClock(MORNING);
    book = new AlarmBook();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('ring once, when they are due, in their order, and not when dropped', async () => {
    const rung: number[] = [];
    book.handle('room.late', (_tx, id) => {
      rung.push(id);
      return Promise.resolve();
    });
    await set('room.late', 1, NOON);
    await set('room.late', 2, MORNING);
    await set('room.late', 3, MORNING);
    await uow.run((tx) => alarms.drop(tx, 'room.late', 3));
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    clock.at = NOON;
    await sweep();
    expect(rung).toEqual([2, 1]);
    expect(await rows()).toEqual([]);
  });

  it('ring again at the instant that the room gives', async () => {
    let rung = 0;
    book.handle('room.again', () => Promise.resolve(++rung === 1 ? NOON : undefined));
    await set('room.again', 1, MORNING);
    await sweep();
    await sweep();
    expect(rung).toBe(1);
    clock.at = NOON;
    await sweep();
    expect([rung, await rows()]).toEqual([2, []]);
  });

  it('undo what a failing room has written, wait longer each time, and wait for a person in the end', async () => {
    book.handle('room.broken', async (tx) => {
      await alarms.set(tx, 'room.other', 9, NOON);
      throw new Error('no');
    });
    let others = 0;
    book.handle('room.other', () => Promise.resolve(void (others += 1)));
    await set('room.broken', 1, MORNING);
    await set('room.other', 2, instantAt(day('2024-07-11'), '09:00'));
    for (let minutes = 0; minutes <= 200; minutes += 1) {
      clock.at = new Date(MORNING.getTime() + minutes * 60_000);
      await sweep();
    }
    expect(others).toBe(1);
    expect(await rows()).toEqual([{ kind: 'room.broken', failures: 5, parkedAt: expect.any(Date) as Date }]);
  });

  it('are rung by one of several workers', async () => {
    const rung: number[] = [];
    book.handle('room.late', (_tx, id) => {
      rung.push(id);
      return Promise.resolve();
    });
    await uow.run(async (tx) => {
      for (let id = 1; id <= 40; id += 1) await alarms.set(tx, 'room.late', id, MORNING);
    });
    await Promise.all([sweep(), sweep(), sweep()]);
    expect([...rung].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('that stand are set at the first start, and kept at the next', async () => {
    book.handle(
      'room.daily',
      () => Promise.resolve(undefined),
      () => Promise.resolve(NOON),
    );
    await new AlarmSweep(uow, clock, book).begin();
    await set('room.daily', 0, MORNING);
    await new AlarmSweep(uow, clock, book).begin();
    expect(await dataSource.query(`SELECT due_at AS "dueAt" FROM alarms`)).toEqual([{ dueAt: MORNING }]);
  });

  it('of a room that this process does not have are left alone', async () => {
    await set('room.elsewhere', 1, MORNING);
    expect(await sweep()).toBe(0);
    expect(await rows()).toHaveLength(1);
  });
});
