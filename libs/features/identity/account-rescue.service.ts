import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { foldLogin } from '#domain/identity';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { AccountDeskService } from './account-desk.service.ts';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PasswordService } from './password.service.ts';
import { SessionService } from './session.service.ts';

/**
 * For whoever holds the machine: the first accounts, before there is an administrator to give any, and the way back
 * in when the administrators themselves are locked out. No route leads here.
 */
@Injectable()
export class AccountRescueService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly desk: AccountDeskService,
  ) {}

  /**
   * Gives a person an account with a one-time password.
   * @returns the password, which is told this once
   * @throws DomainError `LOGIN_INVALID`, `PERSON_NOT_FOUND`, `ACCOUNT_TAKEN`, `ADMINISTRATORS_NOT_SEPARATE`
   */
  async createIn(
    tx: Tx,
    actor: Actor,
    { personId, login }: { readonly personId: number; readonly login: string },
  ): Promise<string> {
    const name = (await this.accounts.personName(tx, personId)) ?? '';
    const password = newOneTimePassword({ login, name });
    await this.desk.createIn(tx, actor, { personId, login, passwordHash: await this.hasher.hash(password) });
    return password;
  }

  /**
   * Replaces a password by a one-time password, opens a lock and signs the account out everywhere.
   * @returns the password, which is told this once
   * @throws DomainError `ACCOUNT_NOT_FOUND`, `ACCOUNT_STATE` when it is disabled
   */
  async reset(actor: Actor, login: string): Promise<string> {
    const account = await this.byLogin(login);
    if (account.disabledAt !== null) {
      throw new DomainError('ACCOUNT_STATE', `账号“${account.login}”已停用，请先由安全管理员启用。`, {
        login,
      });
    }
    const password = newOneTimePassword(account);
    const hash = await this.hasher.hash(password);
    await this.uow.run(async (tx) => {
      await this.passwords.setIn(tx, account, hash);
      await this.accounts.change(tx, account.id, { mustChange: true });
      await this.sessions.endIn(tx, actor, 'password_reset', { accountId: account.id });
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'account.password_reset', subject: `account:${account.id}` },
      ]);
    });
    return password;
  }

  /** @throws DomainError `ACCOUNT_NOT_FOUND` */
  async byLogin(login: string): Promise<AccountRecord> {
    const account = await this.uow.run((tx) => this.accounts.byLogin(tx, foldLogin(login)));
    if (account) return account;
    throw new DomainError('ACCOUNT_NOT_FOUND', `没有登录名为“${login}”的账号，可用 account list 查看。`, {
      login,
    });
  }
}
