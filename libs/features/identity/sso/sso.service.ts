import { Injectable } from '@nestjs/common';
import { foldLogin, isLocked } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountRecord, AccountRepository } from '../account.repository.ts';
import { AdmissionService, type Arrival, type Outcome, type SignedIn } from '../admission.service.ts';
import { accountDisabled, accountNotFound, refusalAfter } from '../refusals.ts';
import { SecurityClock } from '../security-clock.ts';
import { newToken } from '../token.ts';
import { BoundIdentityRepository } from './bound-identity.repository.ts';
import { IdentityProvider, type PendingSignIn, type ProvenIdentity } from './identity-provider.ts';

/** The provider, or none. */
export class SsoProvider {
  constructor(readonly provider: IdentityProvider | undefined) {}
}

/**
 * 单点登录: somebody whom the provider vouches for takes up an existing account. The first time the login decides
 * which; then the provider's own name for the person is bound to it, and a login renamed or given to another over
 * there opens nothing here. The second factor is the provider's affair.
 */
@Injectable()
export class SsoService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly identities: BoundIdentityRepository,
    private readonly admission: AdmissionService,
    private readonly sso: SsoProvider,
  ) {}

  get isOn(): boolean {
    return this.sso.provider !== undefined;
  }

  /** @throws DomainError `SSO_NOT_FOUND`, `SSO_PROVIDER_UNAVAILABLE` */
  begin(): ReturnType<IdentityProvider['begin']> {
    return this.provider().begin();
  }

  /**
   * Opens a session for whom the provider vouches.
   * @throws DomainError `SSO_NOT_FOUND`, `SSO_REFUSED`, `SSO_PROVIDER_UNAVAILABLE`, `SSO_PERSON_UNKNOWN`,
   * `SSO_ACCOUNT_TAKEN`, `ACCOUNT_DISABLED`, `ACCOUNT_LOCKED`, `ADMINISTRATORS_NOT_SEPARATE`
   */
  async signIn(
    query: string,
    pending: PendingSignIn,
    from: { readonly address: string; readonly agent: string },
  ): Promise<SignedIn & Pick<ProvenIdentity, 'idToken'>> {
    const identity = await this.provider().complete(query, pending);
    const token = newToken();
    const outcome = await this.uow.run((tx) => this.takeUpIn(tx, identity, { ...from, token }));
    if ('refusal' in outcome) throw outcome.refusal;
    return { token, principal: outcome.principal, idToken: identity.idToken };
  }

  /** Where a sign-in ends at the provider too; none when that cannot be had now: here it has ended all the same. */
  async signOutAddress(idToken: string): Promise<string | undefined> {
    try {
      return (await this.sso.provider?.signOutAddress(idToken))?.href;
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  /**
   * The next sign-in is matched by login again: for somebody who got a new identity at the provider.
   * @throws DomainError `ACCOUNT_NOT_FOUND`
   */
  unbind(
    actor: Actor,
    { accountId, reason }: { readonly accountId: number; readonly reason?: string | undefined },
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      if (!(await this.accounts.lock(tx, accountId))) throw accountNotFound(accountId);
      const changes = (await this.identities.unbind(tx, accountId)).map((before): Change => ({
        ...{ action: 'account.identity_unbound', subject: `account:${accountId}`, before },
        ...(reason === undefined ? {} : { after: { reason } }),
      }));
      await this.ledger.append(tx, this.clock.now(), actor, changes);
    });
  }

  private async takeUpIn(tx: Tx, identity: ProvenIdentity, arrival: Arrival): Promise<Outcome> {
    const bound = await this.identities.accountOf(tx, identity.issuer, identity.subject);
    const account = await (bound === undefined
      ? this.namedIn(tx, identity.login)
      : this.accounts.lock(tx, bound));
    if (!account) return { refusal: unknown(identity.login) };
    const now = this.security.now();
    if (account.disabledAt !== null) return { refusal: accountDisabled() };
    if (isLocked(account, now)) return { refusal: refusalAfter(account, now) };
    if (bound === undefined && !(await this.bindIn(tx, account, identity, arrival.address))) {
      return { refusal: boundToAnother(account.login) };
    }
    return this.admission.admitIn(tx, account, arrival, identity.issuer);
  }

  private async namedIn(tx: Tx, login: string | undefined): Promise<AccountRecord | undefined> {
    const named = login === undefined ? undefined : await this.accounts.byLogin(tx, foldLogin(login));
    return named && this.accounts.lock(tx, named.id);
  }

  private async bindIn(
    tx: Tx,
    { id, personId }: AccountRecord,
    { issuer, subject }: ProvenIdentity,
    from: string,
  ): Promise<boolean> {
    const bound = await this.identities.bind(tx, this.security.now(), { accountId: id, issuer, subject });
    if (!bound) return false;
    await this.ledger.append(tx, this.clock.now(), { kind: 'person', id: personId, from }, [
      { action: 'account.identity_bound', subject: `account:${id}`, after: { issuer, subject } },
    ]);
    return true;
  }

  private provider(): IdentityProvider {
    if (this.sso.provider) return this.sso.provider;
    throw new DomainError('SSO_NOT_FOUND', '本系统没有启用统一身份认证，请用登录名和口令登录。');
  }
}

const unknown = (login: string | undefined) =>
  new DomainError(
    'SSO_PERSON_UNKNOWN',
    `统一身份${login === undefined ? '' : `“${login}”`}在本系统没有对应的账号。请联系系统管理员开通，登录名须与统一身份一致。`,
  );
const boundToAnother = (login: string) =>
  new DomainError(
    'SSO_ACCOUNT_TAKEN',
    `账号“${login}”已绑定另一个统一身份。确需更换的，请联系安全管理员解除原来的绑定。`,
  );
