import type { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { abortedBefore } from './failures.ts';
import type { Tx } from './tx.ts';

/**
 * One transaction on one connection. Its statements go out without waiting for each other (pg's pipeline): BEGIN leaves
 * with the first statement, COMMIT with what was sent last (docs/adr/0024).
 */
export class Transaction implements Tx {
  private readonly actions = new Set<() => void>();
  private readonly sent: Promise<unknown>[] = [];
  /** The first statement that failed without anybody waiting for it. */
  private failure: { readonly error: unknown } | undefined;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: Client,
    readonly ringOutbox: () => void,
  ) {}

  static async begin(dataSource: DataSource, ringOutbox: () => void): Promise<Transaction> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as Client;
    // TypeORM's own writes begin no transaction beside this one.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    const transaction = new Transaction(runner, client, ringOutbox);
    transaction.note(transaction.ask('BEGIN'));
    return transaction;
  }

  get manager() {
    return this.runner.manager;
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.ask(sql, parameters);
  }

  prepared<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.ask(sql, parameters, name);
  }

  send(name: string, sql: string, parameters: readonly unknown[]): void {
    this.note(this.ask(sql, parameters, name));
  }

  afterCommit(action: () => void): void {
    this.actions.add(action);
  }

  /** @throws what failed of all that was sent; nothing stands then */
  async commit(): Promise<void> {
    const committed = this.together().query('COMMIT');
    const [{ command }] = await Promise.all([committed, ...this.sent]);
    if (this.failure) throw this.failure.error;
    // Of a transaction in which something failed the server makes a rollback, and says so.
    if (command !== 'COMMIT')
      throw new Error('The transaction was rolled back: one of its failures was ignored');
  }

  /** @returns the reason: a statement fails for the sake of an earlier one that nobody waited for */
  async rollback(reason: unknown): Promise<unknown> {
    await this.client.query('ROLLBACK').catch(() => undefined);
    await Promise.all(this.sent);
    return this.failure && abortedBefore(reason) ? this.failure.error : reason;
  }

  async release(): Promise<void> {
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    await this.runner.release();
  }

  runActions(): void {
    for (const action of this.actions) action();
  }

  private async ask<Row>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]> {
    const client = this.together();
    const { rows } =
      values === undefined
        ? await client.query(text)
        : await client.query({ name, text, values: [...values] });
    return rows as Row[];
  }

  private note(answer: Promise<unknown>): void {
    this.sent.push(
      answer.catch((error: unknown) => {
        this.failure ??= { error };
      }),
    );
  }

  /** What is sent in one turn of the event loop leaves in one piece. */
  private together(): Client {
    const { stream } = this.client.connection;
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(() => {
        stream.uncork();
      });
    }
    return this.client;
  }
}

/**
 * Waits for both of two that are under way on one transaction. Where the first fails that is the outcome, whatever came
 * of the second: so a check can leave together with the write that it guards.
 */
export async function inOneGo<T>(first: Promise<unknown> | undefined, second: Promise<T>): Promise<T> {
  second.catch(() => undefined);
  await first;
  return second;
}
