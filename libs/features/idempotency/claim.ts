import { DomainError } from '#domain/shared';
import type { Companion, Tx } from '#persistence';
import { type EarlierRequest, IdempotencyRepository, type KeyedRequest } from './idempotency.repository.ts';

/** The key has had its effect before: nothing may happen now, the earlier answer is given. */
export class KeyUsed extends Error {
  override readonly name = 'KeyUsed';

  constructor(readonly earlier: EarlierRequest) {
    super('This idempotency key has had its effect');
  }
}

/**
 * Goes along with one request: its first transaction that writes carries the key, in the same commit. Repeats side by
 * side are kept apart by a lock of the transaction: the second is told at once that the first is under way.
 */
export class Claim implements Companion {
  /** Whether something of this request stands, and the key with it. */
  claimed = false;
  private open = 0;
  private inserted = false;

  constructor(
    private readonly repository: IdempotencyRepository,
    private readonly request: KeyedRequest,
  ) {}

  async opened(tx: Tx): Promise<void> {
    this.open += 1;
    // Two transactions of one request side by side: the first holds the lock for both.
    if (this.claimed || this.open > 1) return;
    if (!(await this.repository.tryLock(tx, this.request))) throw underWay();
    const earlier = await this.repository.find(tx, this.request);
    if (earlier) throw new KeyUsed(earlier);
  }

  async closing(tx: Tx): Promise<void> {
    if (!this.claimed) this.inserted = await this.repository.insertIfWritten(tx, this.request);
  }

  committed(): void {
    this.open -= 1;
    this.claimed ||= this.inserted;
  }

  rolledBack(): void {
    this.open -= 1;
    if (!this.claimed) this.inserted = false;
  }
}

export const underWay = (): DomainError =>
  new DomainError('IDEMPOTENCY_UNDER_WAY', '同一请求正在办理，请稍候再用同一个键重发，或刷新查看结果。', {
    retryAfterSeconds: 2,
  });
