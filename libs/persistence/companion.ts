import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './tx.ts';

/** What goes along with a piece of work and acts in its transactions, unknown to the services in between. */
export interface Companion {
  /** In the open transaction, before the work. */
  opened(tx: Tx): Promise<void>;
  /** In the open transaction, after the work and before the commit. */
  closing(tx: Tx): Promise<void>;
  committed(): void;
  rolledBack(): void;
}

const companions = new AsyncLocalStorage<Companion>();

export const accompanied = <T>(companion: Companion, work: () => Promise<T>): Promise<T> =>
  companions.run(companion, work);

export const companionOfThisWork = (): Companion | undefined => companions.getStore();
