import { Injectable } from '@nestjs/common';
import { foldLogin, isLocked } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { AdmissionService, type Outcome, type SignedIn } from './admission.service.ts';
import { AttemptsService } from './attempts.service.ts';
import { PasswordHasher } from './password-hasher.ts';
import { accountDisabled, loginRefused, refusalAfter } from './refusals.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SecurityClock } from './security-clock.ts';
import { newToken } from './token.ts';
import { UnknownLogins } from './unknown-logins.ts';

export interface LoginCommand {
  readonly login: string;
  readonly password: string;
  /** From the authenticator, once `SECOND_FACTOR_REQUIRED` has asked for it. */
  readonly code?: string | undefined;
  readonly address: string;
  readonly agent: string;
}

/** 登录. A failure is written down before it is told, so the transaction answers with a refusal instead of throwing. */
@Injectable()
export class LoginService {
  private readonly strangers = new UnknownLogins();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly security: SecurityClock,
    private readonly accounts: AccountRepository,
    private readonly attempts: AttemptsService,
    private readonly hasher: PasswordHasher,
    private readonly factors: SecondFactorService,
    private readonly admission: AdmissionService,
  ) {}

  /**
   * Opens a session. A login that nobody has is answered in the same words and after the same work.
   * @throws DomainError `LOGIN_REFUSED`, `ACCOUNT_LOCKED`, `ACCOUNT_DISABLED`, `SECOND_FACTOR_REQUIRED`,
   * `SECOND_FACTOR_WRONG`, `ADMINISTRATORS_NOT_SEPARATE`
   */
  async login(command: LoginCommand): Promise<SignedIn> {
    const login = foldLogin(command.login);
    const account = await this.uow.run((tx) => this.accounts.byLogin(tx, login));
    const before = account ?? this.strangers.of(login);
    const now = this.security.now();
    if (isLocked(before, now)) throw refusalAfter(before, now);
    const right = await this.hasher.verify(account?.passwordHash ?? null, command.password);
    if (!account) throw refusalAfter(this.strangers.fail(login, now), now);

    const token = newToken();
    const outcome = await this.uow.run((tx) => this.admitIn(tx, account, right, command, token));
    if ('refusal' in outcome) throw outcome.refusal;
    return { token, principal: outcome.principal };
  }

  private async admitIn(
    tx: Tx,
    verified: AccountRecord,
    right: boolean,
    { code, address, agent }: LoginCommand,
    token: string,
  ): Promise<Outcome> {
    const now = this.security.now();
    const account = await this.accounts.lock(tx, verified.id);
    // Guesses side by side: the lock that fell meanwhile counts, and so does a password changed meanwhile.
    if (!account || account.passwordHash !== verified.passwordHash) return { refusal: loginRefused() };
    if (isLocked(account, now)) return { refusal: refusalAfter(account, now) };
    if (!right) return { refusal: refusalAfter(await this.attempts.failIn(tx, account, address), now) };
    if (account.disabledAt !== null) return { refusal: accountDisabled() };

    const factor = await this.factors.acceptIn(tx, account, code);
    if (factor === 'missing') return { refusal: codeRequired() };
    if (factor === 'wrong') {
      return { refusal: refusalAfter(await this.attempts.failIn(tx, account, address), now, codeWrong) };
    }
    await this.attempts.forgetIn(tx, account);
    return this.admission.admitIn(tx, account, { token, address, agent });
  }
}

const codeRequired = () => new DomainError('SECOND_FACTOR_REQUIRED', '请输入动态口令。');
const codeWrong = () =>
  new DomainError('SECOND_FACTOR_WRONG', '动态口令不正确或已用过，请等下一个动态口令出现后再输入。');
