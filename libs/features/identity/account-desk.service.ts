import { Injectable } from '@nestjs/common';
import { checkLogin, forbiddenCombination, requireGoodPassword } from '#domain/identity';
import { dayOf, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { type AccountFilter, type AccountItem, listAccounts } from './account-list.query.ts';
import { type AccountRecord, AccountRepository } from './account.repository.ts';
import { OneTimeLinkService } from './one-time-link.service.ts';
import { PasswordHasher } from './password-hasher.ts';
import { accountNotFound, notSeparate } from './refusals.ts';
import { SecurityClock } from './security-clock.ts';

export interface NewAccountCommand {
  readonly personId: number;
  readonly login: string;
  /** Told to the person by the administrator and changed at the first login; without it an invitation is mailed. */
  readonly initialPassword?: string | undefined;
}

/** Which accounts, and where in the list of them. */
export interface AccountSearch extends Pick<AccountFilter, 'text' | 'state'> {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'account.id';
/** So many that statements are few, so few that a transaction is short. */
const INVITED_AT_ONCE = 500;

/** 账号管理: giving accounts and seeing who has one. What keeps people out is in `AccountSafetyService`. */
@Injectable()
export class AccountDeskService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly security: SecurityClock,
    private readonly ledger: LedgerService,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly links: OneTimeLinkService,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  async list({ text, state, cursor, limit }: AccountSearch): Promise<Page<AccountItem>> {
    const last = readCursor(ORDER, cursor, 1)?.[0];
    const after = typeof last === 'number' ? last : 0;
    const rows = await this.uow.run((tx) => this.listIn(tx, { text, state, after, limit: limit + 1 }));
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  /** @throws DomainError `ACCOUNT_NOT_FOUND` */
  async show(id: number): Promise<AccountItem> {
    const [item] = await this.uow.run((tx) => this.listIn(tx, { id, after: 0, limit: 1 }));
    if (!item) throw accountNotFound(id);
    return item;
  }

  /**
   * @returns the id
   * @throws DomainError `LOGIN_INVALID`, `PASSWORD_WEAK`, `PERSON_NOT_FOUND`, `ADMINISTRATORS_NOT_SEPARATE`,
   * `ACCOUNT_TAKEN` when the login is in use or the person has an account
   */
  async create(
    actor: Actor,
    { personId, login: wanted, initialPassword }: NewAccountCommand,
  ): Promise<number> {
    const login = checkLogin(wanted);
    const person = await this.uow.run((tx) => this.personIn(tx, personId));
    if (initialPassword !== undefined) requireGoodPassword(initialPassword, { login, name: person });
    const passwordHash = initialPassword === undefined ? null : await this.hasher.hash(initialPassword);
    return this.uow.run((tx) => this.createIn(tx, actor, { personId, login, passwordHash }));
  }

  /** As `create`, once the password was found good and hashed; null: none yet, and an invitation goes out. */
  async createIn(
    tx: Tx,
    actor: Actor,
    account: { readonly personId: number; readonly login: string; readonly passwordHash: string | null },
  ): Promise<number> {
    const { personId, passwordHash } = account;
    const login = checkLogin(account.login);
    await this.personIn(tx, personId);
    const roles = await this.accounts.rolesOf(tx, personId, dayOf(this.clock.now()));
    const clash = forbiddenCombination(roles);
    if (clash) throw notSeparate(clash);
    const row = { personId, login, passwordHash, mustChange: passwordHash !== null };
    const id = await this.accounts.insert(tx, this.security.now(), row);
    if (id === undefined) throw taken(login);
    await this.ledger.append(tx, this.clock.now(), actor, [
      { action: 'account.created', subject: `account:${id}`, after: { personId, login } },
    ]);
    if (passwordHash === null) await this.links.inviteIn(tx, actor, await this.lockedIn(tx, id));
    return id;
  }

  /**
   * Opens and invites many, a few statements for each few hundred. Each stands on its own: what is refused of one
   * leaves the others.
   * @returns in the order given; undefined: the invitation is on its way; else `LOGIN_INVALID`, `ACCOUNT_TAKEN` or
   * `ADMINISTRATORS_NOT_SEPARATE`
   */
  async inviteMany(
    actor: Actor,
    wishes: readonly Pick<NewAccountCommand, 'personId' | 'login'>[],
  ): Promise<(DomainError | undefined)[]> {
    const outcomes: (DomainError | undefined)[] = [];
    for (let from = 0; from < wishes.length; from += INVITED_AT_ONCE) {
      const some = wishes.slice(from, from + INVITED_AT_ONCE);
      outcomes.push(...(await this.uow.run((tx) => this.inviteSome(tx, actor, some))));
    }
    return outcomes;
  }

  private async inviteSome(
    tx: Tx,
    actor: Actor,
    wishes: readonly Pick<NewAccountCommand, 'personId' | 'login'>[],
  ): Promise<(DomainError | undefined)[]> {
    const today = dayOf(this.clock.now());
    const people = wishes.map(({ personId }) => personId);
    const roles = await this.accounts.rolesOfMany(tx, people, today);
    const judged = wishes.map(({ personId, login }) => {
      const clash = forbiddenCombination(roles.get(personId) ?? []);
      return clash ? notSeparate(clash) : readLogin(login);
    });
    const fit = judged.flatMap((login, nth) =>
      typeof login === 'string' ? [{ personId: people[nth] ?? 0, login }] : [],
    );
    const opened = await this.accounts.insertMany(tx, this.security.now(), fit);
    await this.ledger.append(
      tx,
      this.clock.now(),
      actor,
      opened.map(({ id, personId, login }) => ({
        ...{ action: 'account.created', subject: `account:${id}`, after: { personId, login } },
      })),
    );
    await this.links.inviteManyIn(tx, actor, opened);
    const done = new Map(opened.map(({ personId, login }) => [personId, login]));
    return judged.map((login, nth) => {
      if (typeof login !== 'string') return login;
      return done.get(people[nth] ?? 0) === login ? undefined : taken(login);
    });
  }

  /**
   * Mails a new invitation to somebody who has no password yet.
   * @throws DomainError `ACCOUNT_NOT_FOUND`, `ACCOUNT_STATE`
   */
  invite(actor: Actor, id: number): Promise<void> {
    return this.uow.run(async (tx) => {
      const account = await this.lockedIn(tx, id);
      if (account.passwordHash !== null || account.disabledAt !== null) {
        throw new DomainError(
          'ACCOUNT_STATE',
          '只能邀请还没有设置口令、未停用的账号；忘记口令的，请本人在登录页申请重新设置。',
        );
      }
      await this.links.inviteIn(tx, actor, account);
    });
  }

  private listIn(tx: Tx, filter: AccountFilter): Promise<AccountItem[]> {
    return listAccounts(tx, filter, dayOf(this.clock.now()), this.security.now());
  }

  private async personIn(tx: Tx, personId: number): Promise<string> {
    const name = await this.accounts.personName(tx, personId);
    if (name !== undefined) return name;
    throw new DomainError('PERSON_NOT_FOUND', '没有这个人员，请先登记人员再开通账号。', { personId });
  }

  private async lockedIn(tx: Tx, id: number): Promise<AccountRecord> {
    const account = await this.accounts.lock(tx, id);
    if (account) return account;
    throw accountNotFound(id);
  }
}

function readLogin(login: string): string | DomainError {
  try {
    return checkLogin(login);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const taken = (login: string) =>
  new DomainError('ACCOUNT_TAKEN', `登录名“${login}”已被使用，或者这个人员已有账号，请核对。`, { login });
