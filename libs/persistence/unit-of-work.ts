import type { DataSource, EntityManager } from 'typeorm';
import { type Companion, companionOfThisWork } from './companion.ts';
import { preparedIn, queryPrepared } from './prepared.ts';
import type { Tx } from './tx.ts';

export type { Tx } from './tx.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const MAX_ATTEMPTS = 5;

function isRetryable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/** The rows of any statement; TypeORM's own `query` answers differently to UPDATE and DELETE. */
async function rowsOf<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const runner = manager.queryRunner;
  if (!runner) throw new Error('A transaction has a query runner of its own');
  const result = await runner.query(sql, [...parameters], true);
  return result.records as Row[];
}

/** State, ledger entry and outgoing message in one commit. The callback may run more than once. */
export class UnitOfWork {
  /** @param ringOutbox called after a commit that left jobs in the outbox; a lost ring costs at most a tick */
  constructor(
    private readonly dataSource: DataSource,
    private readonly ringOutbox: () => void = () => undefined,
  ) {}

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  /**
   * A single read outside of any transaction: one round trip.
   * @param name of a statement that stays planned: one text, one name
   */
  read<Row>(name: string | undefined, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return queryPrepared(this.dataSource, name, sql, parameters);
  }

  private async once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const companion = companionOfThisWork();
    const actions = new Set<() => void>();
    try {
      const result = await this.dataSource.transaction((manager) =>
        inCompany(companion, work, {
          manager,
          query: (sql, parameters = []) => rowsOf(manager, sql, parameters),
          prepared: (name, sql, parameters) => preparedIn(manager, name, sql, parameters),
          afterCommit: (action) => actions.add(action),
          ringOutbox: this.ringOutbox,
        }),
      );
      companion?.committed();
      for (const action of actions) action();
      return result;
    } catch (error) {
      companion?.rolledBack();
      throw error;
    }
  }
}

async function inCompany<T>(
  companion: Companion | undefined,
  work: (tx: Tx) => Promise<T>,
  tx: Tx,
): Promise<T> {
  if (!companion) return work(tx);
  await companion.opened(tx);
  const result = await work(tx);
  await companion.closing(tx);
  return result;
}
