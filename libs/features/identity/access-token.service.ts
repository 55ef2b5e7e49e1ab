import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkTokenScopes, TOKEN_RULES, tokenExpiry } from '#domain/identity';
import { dayOf, DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { queryPrepared, type Tx, UnitOfWork } from '#persistence';
import {
  type AccessTokenItem,
  AccessTokenRepository,
  OPEN_TOKEN,
  type OpenToken,
} from './access-token.repository.ts';
import { AccountRepository } from './account.repository.ts';
import { actorOf, type Principal, principalOfToken } from './principal.ts';
import { PrincipalMemory } from './principal-memory.ts';
import { accountNotFound } from './refusals.ts';
import { SecurityClock } from './security-clock.ts';
import { newToken, tokenDigest } from './token.ts';

export type { AccessTokenItem } from './access-token.repository.ts';

export interface NewAccessToken {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Calendar days for which it opens. */
  readonly days: number;
}

/** Its last use is noted to the minute, not with every request. */
const USED_EVERY_MS = 60_000;
const FORM = new RegExp(`^${TOKEN_RULES.prefix}[\\w-]{43}$`);

/** 访问令牌: lets a program do part of what its owner may, until it expires, is revoked, or the owner may no longer. */
@Injectable()
export class AccessTokenService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly tokens: AccessTokenRepository,
    private readonly memory: PrincipalMemory,
  ) {}

  /**
   * Who stands behind a token, as remembered or by one statement: it precedes every request.
   * @throws DomainError `TOKEN_INVALID`
   */
  async recognize(token: string, address: string): Promise<Principal> {
    if (!FORM.test(token)) throw invalid();
    const values = [tokenDigest(token), dayOf(this.clock.now())] as const;
    const key = `token ${values.join(' ')}`;
    const open = await this.memory.find(key, async () => {
      const [row] = await queryPrepared<OpenToken>(this.dataSource, 'open_token', OPEN_TOKEN, values);
      return row;
    });
    const now = this.security.now();
    if (!open || open.disabled || now >= open.expiresAt) throw invalid();
    if (open.lastUsedAt === null || now.getTime() - open.lastUsedAt.getTime() >= USED_EVERY_MS) {
      this.memory.amend(key, { ...open, lastUsedAt: now });
      await this.uow.run((tx) => this.tokens.used(tx, open.id, now));
    }
    return principalOfToken(open, address);
  }

  /**
   * @returns the token itself, which is told this once
   * @throws DomainError `TOKEN_SCOPES_EXCEEDED`, `TOKENS_TOO_MANY`
   */
  async create(
    principal: Principal,
    { name, scopes: wanted, days }: NewAccessToken,
  ): Promise<{ readonly token: string; readonly item: AccessTokenItem }> {
    const scopes = checkTokenScopes(wanted, principal.permissions);
    const token = `${TOKEN_RULES.prefix}${newToken()}`;
    const createdAt = this.security.now();
    const expiresAt = tokenExpiry(days, createdAt);
    const { accountId } = principal;
    const id = await this.uow.run(async (tx) => {
      await this.accounts.lock(tx, accountId);
      if ((await this.tokens.kept(tx, accountId)).length >= TOKEN_RULES.perAccount) throw tooMany();
      const stored = { accountId, name, tokenHash: tokenDigest(token), scopes, createdAt, expiresAt };
      const made = await this.tokens.insert(tx, stored);
      await this.ledger.append(tx, this.clock.now(), actorOf(principal), [
        {
          ...{ action: 'token.created', subject: `token:${made}`, after: { name, scopes, expiresAt } },
          context: { account: accountId },
        },
      ]);
      return made;
    });
    return { token, item: { id, name, scopes, createdAt, expiresAt, lastUsedAt: null } };
  }

  /** @throws DomainError `ACCOUNT_NOT_FOUND` */
  list(accountId: number): Promise<AccessTokenItem[]> {
    return this.uow.run(async (tx) => {
      if (!(await this.accounts.byId(tx, accountId))) throw accountNotFound(accountId);
      return this.tokens.kept(tx, accountId);
    });
  }

  /** @throws DomainError `TOKEN_NOT_FOUND`, for another account's token too */
  async revoke(actor: Actor, accountId: number, id: number): Promise<void> {
    const revoked = await this.uow.run((tx) => this.revokeIn(tx, actor, { accountId, only: id }));
    if (revoked > 0) return;
    throw new DomainError('TOKEN_NOT_FOUND', '没有这个访问令牌，或者它已经撤销，请刷新列表。', { id });
  }

  /** One ledger entry for each. @returns how many were kept until now */
  async revokeIn(
    tx: Tx,
    actor: Actor,
    which: { readonly accountId: number; readonly only?: number },
  ): Promise<number> {
    tx.afterCommit(this.memory.forgetAll);
    const revoked = await this.tokens.revoke(tx, this.security.now(), which);
    const changes = revoked.map(({ id, name }): Change => ({
      ...{ action: 'token.revoked', subject: `token:${id}`, before: { name } },
      context: { account: which.accountId },
    }));
    await this.ledger.append(tx, this.clock.now(), actor, changes);
    return revoked.length;
  }
}

const invalid = () =>
  new DomainError('TOKEN_INVALID', '访问令牌无效、已过期或已撤销，请由本人登录后新建一个。');
const tooMany = () =>
  new DomainError(
    'TOKENS_TOO_MANY',
    `一个账号最多保留${TOKEN_RULES.perAccount}个访问令牌，请先撤销不再使用或已过期的。`,
  );
