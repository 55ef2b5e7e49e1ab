import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/** A subscription as its owner sees it: nothing that opens anything. */
export interface FeedItem {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastFetchedAt: Date | null;
}

export interface OpenFeed {
  readonly id: number;
  readonly personId: number;
  readonly createdAt: Date;
  readonly lastFetchedAt: Date | null;
}

const ITEM = 'id, name, created_at AS "createdAt", last_fetched_at AS "lastFetchedAt"';

@Injectable()
export class FeedRepository {
  /** One at a time of one person. */
  async lock(tx: Tx, personId: number): Promise<void> {
    await tx.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  }

  /** Those that were not revoked, newest first. */
  kept(tx: Tx, personId: number): Promise<FeedItem[]> {
    return tx.query(
      `SELECT ${ITEM} FROM calendar_feeds WHERE person_id = $1 AND revoked_at IS NULL ORDER BY id DESC`,
      [personId],
    );
  }

  async insert(
    tx: Tx,
    feed: {
      readonly personId: number;
      readonly name: string;
      readonly tokenHash: string;
      readonly createdAt: Date;
    },
  ): Promise<FeedItem> {
    const [row] = await tx.query<FeedItem>(
      `INSERT INTO calendar_feeds (person_id, name, token_hash, created_at) VALUES ($1, $2, $3, $4) RETURNING ${ITEM}`,
      [feed.personId, feed.name, feed.tokenHash, feed.createdAt],
    );
    if (!row) throw new Error('A calendar feed was not stored');
    return row;
  }

  /** Whose days a secret opens: of somebody who may still sign in. */
  async open(tx: Tx, tokenHash: string): Promise<OpenFeed | undefined> {
    const [row] = await tx.query<OpenFeed>(
      `SELECT f.id, f.person_id AS "personId", f.created_at AS "createdAt", f.last_fetched_at AS "lastFetchedAt"
         FROM calendar_feeds f JOIN accounts a ON a.person_id = f.person_id AND a.disabled_at IS NULL
        WHERE f.token_hash = $1 AND f.revoked_at IS NULL`,
      [tokenHash],
    );
    return row;
  }

  async fetched(tx: Tx, id: number, at: Date): Promise<void> {
    await tx.query('UPDATE calendar_feeds SET last_fetched_at = $2 WHERE id = $1', [id, at]);
  }

  /** @returns its name; undefined where it is another's, or revoked already */
  async revoke(tx: Tx, personId: number, id: number, at: Date): Promise<string | undefined> {
    const [row] = await tx.query<{ name: string }>(
      `UPDATE calendar_feeds SET revoked_at = $3 WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL RETURNING name`,
      [personId, id, at],
    );
    return row?.name;
  }
}
