import type { EntityManager } from 'typeorm';

/** Whatever answers statements: a transaction, or single reads outside of one. */
export interface Reads {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What a transaction hands to repositories: always their first argument. */
export interface Tx extends Reads {
  readonly manager: EntityManager;
  /** A set-based statement on this transaction's connection. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * The same for a statement that comes with every request: parsed and planned once a connection.
   * @param name of the statement: one text, one name
   */
  prepared<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]>;
  /**
   * A write whose answer nobody reads: it leaves together with what comes next, and the commit says whether it failed.
   * Nothing of the transaction stands if it did.
   * @param name of the statement: one text, one name
   */
  send(name: string, sql: string, parameters: readonly unknown[]): void;
  /** Runs once after commit, however often it was asked for; for doorbells, never for what must not be lost. */
  afterCommit(action: () => void): void;
  /** Tells the relay that something lies in the outbox. */
  readonly ringOutbox: () => void;
}
