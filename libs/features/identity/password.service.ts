import { Injectable } from '@nestjs/common';
import { passwordFaults, passwordRefusal } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { AttemptsService } from './attempts.service.ts';
import { OneTimeLinkRepository } from './one-time-link.repository.ts';
import { PasswordHasher } from './password-hasher.ts';
import { actorOf, type Principal } from './principal.ts';
import { SecurityClock } from './security-clock.ts';
import { SessionService } from './session.service.ts';

/** 口令: a new one is checked and hashed before the transaction that sets it; hashing is slow on purpose. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly attempts: AttemptsService,
    private readonly hasher: PasswordHasher,
    private readonly links: OneTimeLinkRepository,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Changes one's own password and signs out everywhere else.
   * @throws DomainError `PASSWORD_WRONG`, `ACCOUNT_LOCKED`, `PASSWORD_WEAK`, `VERSION_CONFLICT`
   */
  async change(principal: Principal, current: string, next: string): Promise<void> {
    const { accountId, sessionId, address } = principal;
    const account = await this.attempts.proveOwner(accountId, current, address);
    const hash = await this.hashNew(account, next);
    await this.uow.run(async (tx) => {
      await this.setIn(tx, account, hash);
      const actor = actorOf(principal);
      await this.sessions.endIn(tx, actor, 'password_changed', { accountId, except: sessionId });
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'account.password_changed', subject: `account:${accountId}` },
      ]);
    });
  }

  /**
   * The hash of a password that may be set.
   * @throws DomainError `PASSWORD_WEAK`
   */
  async hashNew(account: AccountRecord, password: string): Promise<string> {
    const faults = passwordFaults(password, account);
    if (faults.length > 0) throw passwordRefusal(faults);
    const used = await this.uow.run((tx) => this.accounts.recentHashes(tx, account.id));
    if (await this.hasher.matchesAny(used, password)) throw passwordRefusal(['PASSWORD_USED_BEFORE']);
    return this.hasher.hash(password);
  }

  /**
   * Sets what `hashNew` has hashed, opens a lock, and makes mailed links worthless.
   * @throws DomainError `VERSION_CONFLICT` when the password was changed meanwhile
   */
  async setIn(tx: Tx, checked: AccountRecord, hash: string): Promise<void> {
    const now = this.security.now();
    const account = await this.accounts.lock(tx, checked.id);
    if (!account || account.passwordHash !== checked.passwordHash) {
      throw new DomainError('VERSION_CONFLICT', '口令刚刚在别处改过，请用新口令重新登录。');
    }
    await this.accounts.change(tx, account.id, {
      passwordHash: hash,
      passwordChangedAt: now,
      mustChange: false,
    });
    await this.accounts.remember(tx, now, account.id, hash);
    await this.attempts.forgetIn(tx, account);
    await this.links.spendAll(tx, account.id, now);
  }
}
