import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { Clock } from '#platform/clock';
import { SecretBox } from '#platform/secrets';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { AttemptsService } from './attempts.service.ts';
import { actorOf, type Principal } from './principal.ts';
import { accountNotFound } from './refusals.ts';
import { SecurityClock } from './security-clock.ts';
import { newTotp, type TotpEnrolment, totpStep } from './totp.ts';

/** Without a second factor: nothing of it is left. */
export const NO_SECOND_FACTOR = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };

const purpose = (accountId: number) => `totp:${accountId}`;

/** 双因素: a code from an authenticator beside the password. Optional, and one's own to choose. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly attempts: AttemptsService,
    private readonly secrets: SecretBox,
  ) {}

  /**
   * A new secret, shown once. It asks for nothing before `confirm` has seen a code made with it.
   * @throws DomainError `SECOND_FACTOR_STATE`
   */
  enrol({ accountId }: Principal): Promise<TotpEnrolment> {
    return this.uow.run(async (tx) => {
      const account = await this.ownIn(tx, accountId);
      if (account.totpConfirmedAt !== null) throw state('已经启用双因素登录；要换设备，请先停用。');
      const enrolment = newTotp(account.login);
      await this.accounts.change(tx, accountId, {
        ...NO_SECOND_FACTOR,
        totpSecret: this.secrets.seal(enrolment.secret, purpose(accountId)),
      });
      return enrolment;
    });
  }

  /** @throws DomainError `SECOND_FACTOR_STATE`, `SECOND_FACTOR_CODE_WRONG` */
  confirm(principal: Principal, code: string): Promise<void> {
    return this.uow.run(async (tx) => {
      const account = await this.ownIn(tx, principal.accountId);
      if (account.totpConfirmedAt !== null) throw state('已经启用双因素登录，不必再次确认。');
      if (account.totpSecret === null) throw state('请先取得密钥并加入身份验证器，再输入动态口令。');
      const step = this.stepOf(account, code);
      if (step === null) {
        throw new DomainError(
          'SECOND_FACTOR_CODE_WRONG',
          '动态口令不正确，请核对手机时间后输入最新的动态口令。',
        );
      }
      await this.accounts.change(tx, account.id, {
        totpConfirmedAt: this.security.now(),
        totpLastStep: step,
      });
      await this.ledger.append(tx, this.clock.now(), actorOf(principal), [
        { action: 'account.second_factor_enabled', subject: `account:${account.id}` },
      ]);
    });
  }

  /** @throws DomainError `PASSWORD_WRONG`, `ACCOUNT_LOCKED`, `SECOND_FACTOR_STATE` */
  async disable(principal: Principal, password: string): Promise<void> {
    await this.attempts.proveOwner(principal.accountId, password, principal.address);
    await this.uow.run(async (tx) => {
      const account = await this.ownIn(tx, principal.accountId);
      if (account.totpConfirmedAt === null) throw state('没有启用双因素登录，不必停用。');
      await this.accounts.change(tx, account.id, NO_SECOND_FACTOR);
      await this.ledger.append(tx, this.clock.now(), actorOf(principal), [
        { action: 'account.second_factor_disabled', subject: `account:${account.id}` },
      ]);
    });
  }

  /** At login, on the locked row: whether the code that was given, if any, is good. It is good once. */
  async acceptIn(
    tx: Tx,
    account: AccountRecord,
    code: string | undefined,
  ): Promise<'accepted' | 'missing' | 'wrong'> {
    if (account.totpConfirmedAt === null) return 'accepted';
    if (code === undefined) return 'missing';
    const step = this.stepOf(account, code);
    if (step === null) return 'wrong';
    await this.accounts.change(tx, account.id, { totpLastStep: step });
    return 'accepted';
  }

  private stepOf({ id, totpSecret, totpLastStep }: AccountRecord, code: string): number | null {
    const secret = this.secrets.open(totpSecret ?? '', purpose(id));
    return totpStep(secret, code, this.security.now(), totpLastStep);
  }

  private async ownIn(tx: Tx, accountId: number): Promise<AccountRecord> {
    const account = await this.accounts.lock(tx, accountId);
    if (account) return account;
    throw accountNotFound(accountId);
  }
}

const state = (message: string) => new DomainError('SECOND_FACTOR_STATE', message);
