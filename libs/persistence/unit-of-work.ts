import type { DataSource } from 'typeorm';
import { type Companion, companionOfThisWork } from './companion.ts';
import { mayTryAgain } from './failures.ts';
import { queryPrepared } from './prepared.ts';
import { Transaction } from './transaction.ts';
import type { Tx } from './tx.ts';

export type { Tx } from './tx.ts';

const MAX_ATTEMPTS = 5;

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
        if (attempt >= MAX_ATTEMPTS || !mayTryAgain(error)) throw error;
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
    try {
      const transaction = await Transaction.begin(this.dataSource, this.ringOutbox);
      const result = await carryOut(transaction, () => inCompany(companion, work, transaction));
      companion?.committed();
      transaction.runActions();
      return result;
    } catch (error) {
      companion?.rolledBack();
      throw error;
    }
  }
}

/** To its commit, or to its rollback; its connection goes back either way. */
async function carryOut<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  try {
    let result: T;
    try {
      result = await work();
    } catch (error) {
      throw await transaction.rollback(error);
    }
    await transaction.commit();
    return result;
  } finally {
    await transaction.release();
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
