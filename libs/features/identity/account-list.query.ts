import { SESSION_LIMITS, type RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** invited: no way in yet, neither a password nor a bound identity; the rest speaks for itself. */
export type AccountState = 'active' | 'invited' | 'locked' | 'disabled';

/** An account as administrators see it: nothing that opens anything. */
export interface AccountItem {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly login: string;
  readonly state: AccountState;
  readonly roles: readonly RoleName[];
  readonly secondFactor: boolean;
  /** Signed in through the provider of single sign-on at least once. */
  readonly sso: boolean;
  readonly mustChange: boolean;
  readonly lockedUntil: Date | null;
  readonly lastLoginAt: Date | null;
  /** Sessions that are open now. */
  readonly sessions: number;
}

export interface AccountFilter {
  /** Part of the login or the name. */
  readonly text?: string | undefined;
  readonly state?: AccountState | undefined;
  /** Accounts after this id: the cursor of the page before. */
  readonly after: number;
  readonly limit: number;
  /** One account alone. */
  readonly id?: number | undefined;
}

/** Accounts by id, with the roles of a day and the state at an instant. */
export function listAccounts(
  tx: Tx,
  { text, state, after, limit, id }: AccountFilter,
  on: Day,
  now: Date,
): Promise<AccountItem[]> {
  const like = text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return tx.query<AccountItem>(
    `SELECT * FROM (
       SELECT a.id, a.person_id AS "personId", p.name, a.login,
              CASE WHEN a.disabled_at IS NOT NULL THEN 'disabled' WHEN a.locked_until > $2 THEN 'locked'
                   WHEN a.password_hash IS NULL AND b.sso IS NULL THEN 'invited' ELSE 'active' END AS state,
              ARRAY(SELECT DISTINCT role FROM held_roles r WHERE r.person_id = p.id AND r.valid_from <= $1
                       AND (r.valid_to IS NULL OR r.valid_to >= $1) ORDER BY role) AS roles,
              a.totp_confirmed_at IS NOT NULL AS "secondFactor", b.sso IS NOT NULL AS sso, a.must_change AS "mustChange",
              CASE WHEN a.locked_until > $2 THEN a.locked_until END AS "lockedUntil", a.last_login_at AS "lastLoginAt",
              (SELECT count(*) FROM sessions s WHERE s.account_id = a.id AND s.ended_at IS NULL
                  AND s.last_seen_at > $7 AND s.created_at > $8) AS sessions
         FROM accounts a JOIN people p ON p.id = a.person_id
         LEFT JOIN LATERAL (SELECT true AS sso FROM bound_identities WHERE account_id = a.id LIMIT 1) b ON true
        WHERE a.id > $3 AND ($4::text IS NULL OR a.login ILIKE $4 OR p.name ILIKE $4)
          AND ($9::bigint IS NULL OR a.id = $9)) AS list
      WHERE $5::text IS NULL OR state = $5 ORDER BY id LIMIT $6`,
    [
      on,
      now,
      after,
      like,
      state ?? null,
      limit,
      new Date(now.getTime() - SESSION_LIMITS.idleMinutes * 60_000),
      new Date(now.getTime() - SESSION_LIMITS.absoluteHours * 3_600_000),
      id ?? null,
    ],
  );
}
