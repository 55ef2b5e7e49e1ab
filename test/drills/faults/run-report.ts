import type { DataSource } from 'typeorm';
import type { Finding } from './checks/finding.ts';
import type { Deeds } from './people.ts';

/** What there was at the end of a run. */
export interface Tally {
  readonly notices: number;
  readonly levels: readonly number[];
  readonly mails: Readonly<Record<string, number>>;
  readonly arrived: number;
  readonly ledger: number;
}

export interface RunReport extends Tally {
  readonly seed: number;
  readonly queue: 'postgres' | 'redis';
  readonly timing: 'product' | 'short';
  readonly harms: readonly string[];
  readonly crashes: readonly string[];
  /** Named places at which a worker died. */
  readonly points: readonly string[];
  /** From the last crash of a move until nothing was left to do, at worst (milliseconds). */
  readonly slowestMs: number;
  readonly seconds: number;
  readonly people: Deeds;
  readonly findings: readonly Finding[];
  /** Folder with the tables, the mails and the workers' logs of a run that failed. */
  readonly evidence: string | null;
}

export async function tallyOf(
  dataSource: DataSource,
  arrived: ReadonlyMap<number, { total: number }>,
): Promise<Tally> {
  const levels = await dataSource.query<{ level: number; count: number }[]>(
    'SELECT level, count(*) FROM notices WHERE issued_at IS NOT NULL GROUP BY 1 ORDER BY 1',
  );
  const mails = await dataSource.query<{ state: string; count: number }[]>(
    'SELECT state, count(*) FROM deliveries GROUP BY 1 ORDER BY 1',
  );
  const [ledger] = await dataSource.query<{ count: number }[]>('SELECT count(*) FROM ledger_entries');
  return {
    notices: levels.reduce((sum, { count }) => sum + count, 0),
    levels: [1, 2, 3].map((level) => levels.find((row) => row.level === level)?.count ?? 0),
    mails: Object.fromEntries(mails.map(({ state, count }) => [state, count])),
    arrived: [...arrived.values()].reduce((sum, { total }) => sum + total, 0),
    ledger: ledger?.count ?? 0,
  };
}
