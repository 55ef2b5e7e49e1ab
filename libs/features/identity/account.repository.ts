import { Injectable } from '@nestjs/common';
import { PASSWORD_RULES, type RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import { Account, type Tx } from '#persistence';

/** An account with the person whose it is. */
export interface AccountRecord extends Omit<Account, 'totpConfirmedAt'> {
  readonly totpConfirmedAt: Date | null;
  readonly name: string;
  readonly email: string;
}

export interface NewAccount {
  readonly personId: number;
  readonly login: string;
  readonly passwordHash: string | null;
  readonly mustChange: boolean;
}

/** One that has just been opened. */
export type InvitedAccount = Pick<AccountRecord, 'id' | 'personId' | 'login' | 'name' | 'email'>;

const RECORD = `a.id, a.person_id AS "personId", a.login, a.password_hash AS "passwordHash",
  a.password_changed_at AS "passwordChangedAt", a.must_change AS "mustChange", a.failed_count AS "failedCount",
  a.failed_since AS "failedSince", a.locked_until AS "lockedUntil", a.totp_secret AS "totpSecret",
  a.totp_confirmed_at AS "totpConfirmedAt", a.totp_last_step AS "totpLastStep", a.disabled_at AS "disabledAt",
  a.last_login_at AS "lastLoginAt", a.created_at AS "createdAt", p.name, p.email`;
const FROM = 'FROM accounts a JOIN people p ON p.id = a.person_id';

@Injectable()
export class AccountRepository {
  /** By the folded login. */
  async byLogin(tx: Tx, login: string): Promise<AccountRecord | undefined> {
    const [row] = await tx.query<AccountRecord>(`SELECT ${RECORD} ${FROM} WHERE a.login = $1`, [login]);
    return row;
  }

  async byId(tx: Tx, id: number): Promise<AccountRecord | undefined> {
    const [row] = await tx.query<AccountRecord>(`SELECT ${RECORD} ${FROM} WHERE a.id = $1`, [id]);
    return row;
  }

  /** Nobody else changes it until the transaction ends. */
  async lock(tx: Tx, id: number): Promise<AccountRecord | undefined> {
    const [row] = await tx.query<AccountRecord>(`SELECT ${RECORD} ${FROM} WHERE a.id = $1 FOR UPDATE OF a`, [
      id,
    ]);
    return row;
  }

  /** @returns the id, or undefined where the login is taken or the person has an account */
  async insert(tx: Tx, at: Date, account: NewAccount): Promise<number | undefined> {
    const { personId, login, passwordHash, mustChange } = account;
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO accounts (person_id, login, password_hash, password_changed_at, must_change, created_at)
       VALUES ($1, $2, $3, CASE WHEN $3::text IS NULL THEN NULL ELSE $5::timestamptz END, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [personId, login, passwordHash, mustChange, at],
    );
    if (row && passwordHash !== null) await this.remember(tx, at, row.id, passwordHash);
    return row?.id;
  }

  /**
   * Accounts without a password yet, with whom they belong to. Missing are those whose login is taken, or whose person
   * is not there or has an account.
   */
  insertMany(
    tx: Tx,
    at: Date,
    accounts: readonly Pick<NewAccount, 'personId' | 'login'>[],
  ): Promise<InvitedAccount[]> {
    return tx.query(
      `WITH a AS (
         INSERT INTO accounts (person_id, login, must_change, created_at)
         SELECT x."personId", x.login, false, $2
           FROM jsonb_to_recordset($1::jsonb) AS x("personId" bigint, login text) JOIN people p ON p.id = x."personId"
             ON CONFLICT DO NOTHING RETURNING id, person_id, login)
       SELECT a.id, a.person_id AS "personId", a.login, p.name, p.email FROM a JOIN people p ON p.id = a.person_id
        ORDER BY a.id`,
      [JSON.stringify(accounts), at],
    );
  }

  async change(tx: Tx, id: number, change: Partial<Omit<Account, 'id'>>): Promise<void> {
    await tx.manager.update(Account, id, change);
  }

  /** Newest first, the one in use among them. */
  async recentHashes(tx: Tx, accountId: number): Promise<string[]> {
    const rows = await tx.query<{ hash: string }>(
      'SELECT hash FROM account_passwords WHERE account_id = $1 ORDER BY id DESC LIMIT $2',
      [accountId, PASSWORD_RULES.remembered],
    );
    return rows.map(({ hash }) => hash);
  }

  /** Keeps as many as the rule looks at. */
  async remember(tx: Tx, at: Date, accountId: number, hash: string): Promise<void> {
    await tx.query('INSERT INTO account_passwords (account_id, hash, set_at) VALUES ($1, $2, $3)', [
      accountId,
      hash,
      at,
    ]);
    await tx.query(
      `DELETE FROM account_passwords WHERE account_id = $1 AND id NOT IN (
         SELECT id FROM account_passwords WHERE account_id = $1 ORDER BY id DESC LIMIT $2)`,
      [accountId, PASSWORD_RULES.remembered],
    );
  }

  /** Each role that a person holds on a day, once. */
  async rolesOf(tx: Tx, personId: number, on: Day): Promise<RoleName[]> {
    const rows = await tx.query<{ role: RoleName }>(
      `SELECT DISTINCT role FROM held_roles
        WHERE person_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY role`,
      [personId, on],
    );
    return rows.map(({ role }) => role);
  }

  /** The same of many; who holds none is missing. */
  async rolesOfMany(tx: Tx, personIds: readonly number[], on: Day): Promise<ReadonlyMap<number, RoleName[]>> {
    const rows = await tx.query<{ personId: number; roles: RoleName[] }>(
      `SELECT person_id AS "personId", array_agg(DISTINCT role ORDER BY role) AS roles FROM held_roles
        WHERE person_id = ANY($1::bigint[]) AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)
        GROUP BY person_id`,
      [personIds, on],
    );
    return new Map(rows.map(({ personId, roles }) => [personId, roles]));
  }

  async personName(tx: Tx, personId: number): Promise<string | undefined> {
    const [row] = await tx.query<{ name: string }>('SELECT name FROM people WHERE id = $1', [personId]);
    return row?.name;
  }
}
