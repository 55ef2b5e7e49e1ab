import type { EntityManager } from 'typeorm';

/** What a transaction hands to repositories: always their first argument. */
export interface Tx {
  readonly manager: EntityManager;
  /** A set-based statement on this transaction's connection. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs once after commit, however often it was asked for; for doorbells, never for what must not be lost. */
  afterCommit(action: () => void): void;
  /** Tells the relay that something lies in the outbox. */
  readonly ringOutbox: () => void;
}
