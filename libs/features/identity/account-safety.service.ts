import { Injectable } from '@nestjs/common';
import { isLocked, NO_ATTEMPTS } from '#domain/identity';
import { dayOf, DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import { keepingAdministrators } from '#features/organizations';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { AccessTokenService } from './access-token.service.ts';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { OneTimeLinkRepository } from './one-time-link.repository.ts';
import { accountNotFound } from './refusals.ts';
import { NO_SECOND_FACTOR } from './second-factor.service.ts';
import { SecurityClock } from './security-clock.ts';
import { SessionService } from './session.service.ts';

/** On whose account, and why, where somebody said so: it stands in the ledger. */
export interface AccountAct {
  readonly accountId: number;
  readonly reason?: string | undefined;
}

/**
 * The security administrator's acts on another's account. Each can be done twice: the second time changes nothing
 * and enters nothing. All throw DomainError `ACCOUNT_NOT_FOUND`, and `ACCOUNT_OWN` for one's own account.
 */
@Injectable()
export class AccountSafetyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly links: OneTimeLinkRepository,
    private readonly sessions: SessionService,
    private readonly tokens: AccessTokenService,
  ) {}

  /**
   * Out at once, and not in again: sessions end, tokens are revoked, and mailed links open nothing.
   * @throws DomainError `LAST_ADMINISTRATOR_STATE`
   */
  disable(actor: Actor, command: AccountAct): Promise<void> {
    return this.act(actor, command, async (tx, { id, disabledAt }) => {
      if (disabledAt !== null) return undefined;
      const now = this.security.now();
      await keepingAdministrators(tx, dayOf(this.clock.now()), () =>
        this.accounts.change(tx, id, { disabledAt: now }),
      );
      await this.links.spendAll(tx, id, now);
      await this.sessions.endIn(tx, actor, 'account_disabled', { accountId: id });
      await this.tokens.revokeIn(tx, actor, { accountId: id });
      return 'account.disabled';
    });
  }

  enable(actor: Actor, command: AccountAct): Promise<void> {
    return this.act(actor, command, async (tx, { id, disabledAt }) => {
      if (disabledAt === null) return undefined;
      await this.accounts.change(tx, id, { disabledAt: null });
      return 'account.enabled';
    });
  }

  unlock(actor: Actor, command: AccountAct): Promise<void> {
    return this.act(actor, command, async (tx, account) => {
      if (!isLocked(account, this.security.now())) return undefined;
      await this.accounts.change(tx, account.id, NO_ATTEMPTS);
      return 'account.unlocked';
    });
  }

  /** For somebody who has lost the telephone: the password alone opens again, until a new one is enrolled. */
  resetSecondFactor(actor: Actor, command: AccountAct): Promise<void> {
    return this.act(actor, command, async (tx, { id, totpSecret }) => {
      if (totpSecret === null) return undefined;
      await this.accounts.change(tx, id, NO_SECOND_FACTOR);
      await this.sessions.endIn(tx, actor, 'second_factor_reset', { accountId: id });
      return 'account.second_factor_reset';
    });
  }

  endSessions(actor: Actor, command: AccountAct): Promise<void> {
    return this.act(actor, command, async (tx, { id }) => {
      await this.sessions.endIn(tx, actor, 'ended_by_administrator', { accountId: id }, said(command));
      return undefined;
    });
  }

  private act(
    actor: Actor,
    command: AccountAct,
    change: (tx: Tx, account: AccountRecord) => Promise<Change['action'] | undefined>,
  ): Promise<void> {
    return this.uow.run(async (tx) => {
      const { accountId } = command;
      const account = await this.accounts.lock(tx, accountId);
      if (!account) throw accountNotFound(accountId);
      if (actor.kind === 'person' && actor.id === account.personId) throw own();
      const action = await change(tx, account);
      if (action === undefined) return;
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action, subject: `account:${accountId}`, after: said(command) },
      ]);
    });
  }
}

const said = ({ reason }: AccountAct) => (reason === undefined ? undefined : { reason });
const own = () => new DomainError('ACCOUNT_OWN', '不能对自己的账号做这项操作，请由另一位安全管理员办理。');
