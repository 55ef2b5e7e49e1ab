import { Injectable } from '@nestjs/common';
import type { LinkPurpose } from '#domain/identity';
import type { Tx } from '#persistence';

export interface OpenLink {
  readonly id: number;
  readonly accountId: number;
  readonly purpose: LinkPurpose;
}

@Injectable()
export class OneTimeLinkRepository {
  async insert(
    tx: Tx,
    link: {
      readonly accountId: number;
      readonly purpose: LinkPurpose;
      readonly tokenHash: string;
      readonly createdAt: Date;
      readonly expiresAt: Date;
    },
  ): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO one_time_links (account_id, purpose, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [link.accountId, link.purpose, link.tokenHash, link.createdAt, link.expiresAt],
    );
    if (!row) throw new Error('A link was not stored');
    return row.id;
  }

  /** @returns the ids, in the order given */
  async insertMany(
    tx: Tx,
    links: readonly { readonly accountId: number; readonly tokenHash: string }[],
    common: { readonly purpose: LinkPurpose; readonly createdAt: Date; readonly expiresAt: Date },
  ): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `INSERT INTO one_time_links (account_id, purpose, token_hash, created_at, expires_at)
       SELECT x."accountId", $2, x."tokenHash", $3, $4
         FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("accountId" bigint, "tokenHash" text))
              WITH ORDINALITY AS x("accountId", "tokenHash", nth) ORDER BY nth RETURNING id`,
      [JSON.stringify(links), common.purpose, common.createdAt, common.expiresAt],
    );
    return rows.map(({ id }) => id);
  }

  /** One that is neither used nor over. */
  async open(tx: Tx, tokenHash: string, now: Date): Promise<OpenLink | undefined> {
    const [row] = await tx.query<OpenLink>(
      `SELECT id, account_id AS "accountId", purpose FROM one_time_links
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2`,
      [tokenHash, now],
    );
    return row;
  }

  /** @returns whether it was still open: of two who redeem it at once, one does */
  async spend(tx: Tx, id: number, now: Date): Promise<boolean> {
    const rows = await tx.query(
      'UPDATE one_time_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id',
      [id, now],
    );
    return rows.length > 0;
  }

  async spendAll(tx: Tx, accountId: number, now: Date): Promise<void> {
    await tx.query('UPDATE one_time_links SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL', [
      accountId,
      now,
    ]);
  }

  async lastMailedAt(tx: Tx, accountId: number): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }>(
      'SELECT max(created_at) AS at FROM one_time_links WHERE account_id = $1',
      [accountId],
    );
    return row?.at ?? null;
  }
}
