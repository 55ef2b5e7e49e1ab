import type { DataSource } from 'typeorm';
import { Clock } from '#platform/clock';

interface ClockRow {
  readonly shownAt: Date;
  readonly setAt: Date;
  readonly frozen: boolean;
}

const READ = 'SELECT shown_at AS "shownAt", set_at AS "setAt", frozen FROM system_clock WHERE id = 1';
/** Processes that wait for no job notice a move within this time. */
const REFRESH_MS = 500;

/** The sample's clock: kept in the database, shared by all processes, moved by an operator. */
export class StoredClock extends Clock {
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly dataSource: DataSource,
    private row: ClockRow,
  ) {
    super();
  }

  /** Opens the clock; where none is kept yet it starts at `startAt`. */
  static async open(dataSource: DataSource, startAt: Date, { frozen = false } = {}): Promise<StoredClock> {
    await dataSource.query(
      'INSERT INTO system_clock (id, shown_at, set_at, frozen) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO NOTHING',
      [startAt, new Date(), frozen],
    );
    const clock = new StoredClock(dataSource, { shownAt: startAt, setAt: new Date(), frozen });
    await clock.sync();
    clock.timer = setInterval(() => void clock.sync().catch(() => undefined), REFRESH_MS);
    clock.timer.unref();
    return clock;
  }

  now(): Date {
    const { shownAt, setAt, frozen } = this.row;
    return frozen ? shownAt : new Date(shownAt.getTime() + Date.now() - setAt.getTime());
  }

  async sync(): Promise<void> {
    const [row] = await this.dataSource.query<ClockRow[]>(READ);
    if (row) this.row = row;
  }

  /** Sets the clock for every process. Time never runs backwards: an earlier instant is ignored. */
  async set(at: Date): Promise<void> {
    if (at <= this.now()) return;
    await this.dataSource.query('UPDATE system_clock SET shown_at = $1, set_at = $2 WHERE id = 1', [
      at,
      new Date(),
    ]);
    await this.sync();
  }

  /** After a stop: the clock goes on from the last thing that happened, not from how long the system was off. */
  async resume(): Promise<void> {
    await this.dataSource.query(
      `UPDATE system_clock SET shown_at = greatest(shown_at, (SELECT max(at) FROM ledger_entries)), set_at = $1
        WHERE id = 1 AND NOT frozen`,
      [new Date()],
    );
    await this.sync();
  }

  close(): void {
    clearInterval(this.timer);
  }
}
