import { Injectable } from '@nestjs/common';
import { foldLogin, linkExpiry, type LinkPurpose, mayMailAgain } from '#domain/identity';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { Announcer } from '#features/notifications';
import { type Actor, SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { SecretBox } from '#platform/secrets';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountRecord, AccountRepository, type InvitedAccount } from './account.repository.ts';
import { linkMail } from './link-mail.ts';
import { OneTimeLinkRepository } from './one-time-link.repository.ts';
import { PasswordService } from './password.service.ts';
import { SecurityClock } from './security-clock.ts';
import { SessionService } from './session.service.ts';
import { newToken, tokenDigest } from './token.ts';

/** 一次性链接: mailed to the address on record, and good for one new password. */
@Injectable()
export class OneTimeLinkService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly announcer: Announcer,
    private readonly secrets: SecretBox,
    private readonly accounts: AccountRepository,
    private readonly links: OneTimeLinkRepository,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
  ) {}

  /** Mails a link where there is an account to mail to, and says nothing about it either way. */
  requestReset(login: string, address: string): Promise<void> {
    return this.uow.run(async (tx) => {
      const found = await this.accounts.byLogin(tx, foldLogin(login));
      const account = found && (await this.accounts.lock(tx, found.id));
      if (!account || account.disabledAt !== null) return;
      if (!mayMailAgain(await this.links.lastMailedAt(tx, account.id), this.security.now())) return;
      await this.mailIn(tx, account, 'reset', address);
      await this.ledger.append(tx, this.clock.now(), SYSTEM, [
        {
          action: 'account.reset_requested',
          subject: `account:${account.id}`,
          context: { from: address },
        },
      ]);
    });
  }

  /** Invites the owner to set a first password; an earlier invitation becomes worthless. */
  async inviteIn(tx: Tx, actor: Actor, account: AccountRecord): Promise<void> {
    await this.mailIn(tx, account, 'invite');
    await this.ledger.append(tx, this.clock.now(), actor, [
      { action: 'account.invited', subject: `account:${account.id}` },
    ]);
  }

  /** The first invitation of many at once, a few statements for all. */
  async inviteManyIn(tx: Tx, actor: Actor, accounts: readonly InvitedAccount[]): Promise<void> {
    const createdAt = this.security.now();
    const tokens = accounts.map(() => newToken());
    const linkIds = await this.links.insertMany(
      tx,
      accounts.map(({ id: accountId }, nth) => ({ accountId, tokenHash: tokenDigest(tokens[nth] ?? '') })),
      { purpose: 'invite', createdAt, expiresAt: linkExpiry('invite', createdAt) },
    );
    await this.announcer.announce(
      tx,
      this.clock.now(),
      accounts.map((account, nth) =>
        linkMail(
          { account, purpose: 'invite', linkId: linkIds[nth] ?? 0, token: tokens[nth] ?? '' },
          this.secrets,
        ),
      ),
    );
    await this.ledger.append(
      tx,
      this.clock.now(),
      actor,
      accounts.map(({ id }) => ({ action: 'account.invited', subject: `account:${id}` })),
    );
  }

  /**
   * Sets the password of the account that the link was mailed for, signs it out everywhere and opens a lock. The
   * second factor stays.
   * @returns the login, for the form that follows
   * @throws DomainError `LINK_INVALID`, `PASSWORD_WEAK` (the link stays good), `VERSION_CONFLICT`
   */
  async redeem(token: string, password: string, address: string): Promise<{ readonly login: string }> {
    const { link, account } = await this.uow.run(async (tx) => {
      const open = await this.links.open(tx, tokenDigest(token), this.security.now());
      return { link: open, account: open && (await this.accounts.byId(tx, open.accountId)) };
    });
    if (!link || !account || account.disabledAt !== null) throw linkInvalid();
    const hash = await this.passwords.hashNew(account, password);
    await this.uow.run(async (tx) => {
      if (!(await this.links.spend(tx, link.id, this.security.now()))) throw linkInvalid();
      await this.passwords.setIn(tx, account, hash);
      const actor: Actor = { kind: 'person', id: account.personId, from: address };
      await this.sessions.endIn(tx, actor, 'password_reset', { accountId: account.id });
      await this.ledger.append(tx, this.clock.now(), actor, [
        {
          action: link.purpose === 'invite' ? 'account.invitation_accepted' : 'account.password_reset',
          subject: `account:${account.id}`,
        },
      ]);
    });
    return { login: account.login };
  }

  private async mailIn(tx: Tx, account: AccountRecord, purpose: LinkPurpose, from?: string): Promise<void> {
    const now = this.security.now();
    const token = newToken();
    await this.links.spendAll(tx, account.id, now);
    const linkId = await this.links.insert(tx, {
      ...{ accountId: account.id, purpose, tokenHash: tokenDigest(token) },
      ...{ createdAt: now, expiresAt: linkExpiry(purpose, now) },
    });
    await this.announcer.announce(tx, this.clock.now(), [
      linkMail({ account, purpose, linkId, token, from }, this.secrets),
    ]);
  }
}

const linkInvalid = () =>
  new DomainError(
    'LINK_INVALID',
    '这个链接已经用过、已过期或不完整。请重新申请；受邀人员请联系系统管理员重新发送邀请。',
  );
