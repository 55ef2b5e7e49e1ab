import type { DataSource } from 'typeorm';
import { type Tx, UnitOfWork } from '#persistence';

/** Lets services work inside a transaction that is already open: what they do becomes true together, or not at all. */
export class JoinedUnitOfWork extends UnitOfWork {
  constructor(
    dataSource: DataSource,
    private readonly outer: Tx,
  ) {
    super(dataSource);
  }

  override run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return work(this.outer);
  }
}
