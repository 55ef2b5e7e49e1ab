import { Injectable } from '@nestjs/common';
import { afterFailure, type Attempts, isLocked, NO_ATTEMPTS } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { PasswordHasher } from './password-hasher.ts';
import { accountNotFound, refusalAfter } from './refusals.ts';
import { SecurityClock } from './security-clock.ts';

/** Counts failed attempts at an account's password or code, wherever they are made, and lets the lock fall. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
  ) {}

  /** One more failure of a locked row; who failed nobody knows, so the entry is the system's. */
  async failIn(tx: Tx, account: AccountRecord, address: string): Promise<Attempts> {
    const after = afterFailure(account, this.security.now());
    const { failedCount, failedSince, lockedUntil } = after;
    await this.accounts.change(tx, account.id, { failedCount, failedSince, lockedUntil });
    const subject = `account:${account.id}`;
    const context = { from: address };
    const changes: Change[] = [
      { action: 'account.attempt_failed', subject, after: { failedCount }, context },
    ];
    if (lockedUntil !== null) {
      changes.push({ action: 'account.locked', subject, after: { lockedUntil }, context });
    }
    await this.ledger.append(tx, this.clock.now(), SYSTEM, changes);
    return after;
  }

  /** The right password or a new one wipes the slate. */
  async forgetIn(tx: Tx, account: AccountRecord): Promise<void> {
    if (account.failedCount > 0 || account.lockedUntil !== null) {
      await this.accounts.change(tx, account.id, NO_ATTEMPTS);
    }
  }

  /**
   * Somebody signed in proves once more to be the owner: a session left open is no way to the password.
   * @throws DomainError `PASSWORD_WRONG`, `ACCOUNT_LOCKED`, `ACCOUNT_NOT_FOUND`
   */
  async proveOwner(accountId: number, password: string, address: string): Promise<AccountRecord> {
    const account = await this.uow.run((tx) => this.accounts.byId(tx, accountId));
    if (!account) throw accountNotFound(accountId);
    const now = this.security.now();
    if (isLocked(account, now)) throw refusalAfter(account, now);
    if (await this.hasher.verify(account.passwordHash, password)) return account;
    const attempts = await this.uow.run(async (tx) => {
      const locked = await this.accounts.lock(tx, accountId);
      return this.failIn(tx, locked ?? account, address);
    });
    throw refusalAfter(
      attempts,
      now,
      () => new DomainError('PASSWORD_WRONG', '当前口令不正确，请重新输入。'),
    );
  }
}
