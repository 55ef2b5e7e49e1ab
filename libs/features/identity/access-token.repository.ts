import { Injectable } from '@nestjs/common';
import type { Permission } from '#domain/identity';
import type { Tx } from '#persistence';
import { WHO_ASKS, type WhoAsks } from './who-asks.query.ts';

/** Everything about a token that a request needs, in one row. */
export interface OpenToken extends WhoAsks {
  readonly id: number;
  readonly tokenName: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** A token as its owner and the security administrator see it: nothing that opens anything. */
export interface AccessTokenItem {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The one statement before every request of a program; $1 is the digest of its token, $2 the day. */
export const OPEN_TOKEN = `
  SELECT t.id, t.name AS "tokenName", t.scopes, t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt", ${WHO_ASKS}
    FROM access_tokens t JOIN accounts a ON a.id = t.account_id JOIN people p ON p.id = a.person_id
   WHERE t.token_hash = $1 AND t.revoked_at IS NULL`;

@Injectable()
export class AccessTokenRepository {
  async insert(
    tx: Tx,
    token: {
      readonly accountId: number;
      readonly name: string;
      readonly tokenHash: string;
      readonly scopes: readonly Permission[];
      readonly createdAt: Date;
      readonly expiresAt: Date;
    },
  ): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO access_tokens (account_id, name, token_hash, scopes, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [token.accountId, token.name, token.tokenHash, token.scopes, token.createdAt, token.expiresAt],
    );
    if (!row) throw new Error('A token was not stored');
    return row.id;
  }

  /** Those that were not revoked, newest first; there are never more than `TOKEN_RULES.perAccount`. */
  kept(tx: Tx, accountId: number): Promise<AccessTokenItem[]> {
    return tx.query(
      `SELECT id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM access_tokens WHERE account_id = $1 AND revoked_at IS NULL ORDER BY id DESC`,
      [accountId],
    );
  }

  async used(tx: Tx, id: number, at: Date): Promise<void> {
    await tx.query(
      'UPDATE access_tokens SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)',
      [id, at],
    );
  }

  /** Revokes one token of an account, or all. @returns those that were kept until now */
  revoke(
    tx: Tx,
    now: Date,
    { accountId, only }: { readonly accountId: number; readonly only?: number | undefined },
  ): Promise<{ id: number; name: string }[]> {
    return tx.query(
      `UPDATE access_tokens SET revoked_at = $2
        WHERE account_id = $1 AND revoked_at IS NULL AND ($3::bigint IS NULL OR id = $3) RETURNING id, name`,
      [accountId, now, only ?? null],
    );
  }
}
