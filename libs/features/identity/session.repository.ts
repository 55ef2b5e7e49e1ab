import { Injectable } from '@nestjs/common';
import { SESSION_LIMITS, type SessionEnd } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import { WHO_ASKS, type WhoAsks } from './who-asks.query.ts';

/** Everything about a session that a request needs, in one row. */
export interface OpenSession extends WhoAsks {
  readonly id: number;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export interface SessionItem {
  readonly id: number;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** A session that is over. */
export interface EndedSession {
  readonly id: number;
  readonly createdAt: Date;
  readonly endedAt: Date;
  readonly reason: SessionEnd;
  readonly address: string;
  readonly agent: string;
}

/** All sessions of an account, narrowed down. */
export interface WhichSessions {
  readonly accountId: number;
  readonly only?: number | undefined;
  readonly except?: number | undefined;
  readonly among?: readonly number[] | undefined;
}

/** The one statement before every request of a browser; $1 is the digest of its token, $2 the day. */
export const OPEN_SESSION = `
  SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", ${WHO_ASKS}
    FROM sessions s JOIN accounts a ON a.id = s.account_id JOIN people p ON p.id = a.person_id
   WHERE s.token_hash = $1 AND s.ended_at IS NULL`;

/** What tells whether a session has timed out. */
export type OpenFacts = Pick<OpenSession, 'id' | 'createdAt' | 'lastSeenAt'>;

/** Those of $1 that nobody has ended. */
export const LIVING_SESSIONS = `
  SELECT s.id, s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt" FROM sessions s
    JOIN accounts a ON a.id = s.account_id WHERE s.id = ANY($1::bigint[]) AND s.ended_at IS NULL AND a.disabled_at IS NULL`;

@Injectable()
export class SessionRepository {
  async insert(
    tx: Tx,
    at: Date,
    session: {
      readonly accountId: number;
      readonly tokenHash: string;
      readonly address: string;
      readonly agent: string;
    },
  ): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO sessions (account_id, token_hash, created_at, last_seen_at, address, agent)
       VALUES ($1, $2, $3, $3, $4, $5) RETURNING id`,
      [session.accountId, session.tokenHash, at, session.address, session.agent],
    );
    if (!row) throw new Error('A session was not stored');
    return row.id;
  }

  async open(tx: Tx, tokenHash: string, on: Day): Promise<OpenSession | undefined> {
    const [row] = await tx.query<OpenSession>(OPEN_SESSION, [tokenHash, on]);
    return row;
  }

  async seen(tx: Tx, id: number, at: Date): Promise<void> {
    await tx.query('UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, at]);
  }

  /** Those that still open something at `now`, newest first. */
  living(tx: Tx, accountId: number, now: Date): Promise<SessionItem[]> {
    return tx.query(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", address, agent FROM sessions
        WHERE account_id = $1 AND ended_at IS NULL AND last_seen_at > $2 AND created_at > $3 ORDER BY id DESC`,
      [
        accountId,
        new Date(now.getTime() - SESSION_LIMITS.idleMinutes * 60_000),
        new Date(now.getTime() - SESSION_LIMITS.absoluteHours * 3_600_000),
      ],
    );
  }

  /** Those that came to an end last, newest first. */
  ended(tx: Tx, accountId: number, limit: number): Promise<EndedSession[]> {
    return tx.query(
      `SELECT id, created_at AS "createdAt", ended_at AS "endedAt", end_reason AS reason, address, agent FROM sessions
        WHERE account_id = $1 AND ended_at IS NOT NULL ORDER BY ended_at DESC, id DESC LIMIT $2`,
      [accountId, limit],
    );
  }

  /** Ends sessions of one account: one of them, all but one, or all. @returns the ids that were open */
  async end(tx: Tx, now: Date, reason: SessionEnd, which: WhichSessions): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `UPDATE sessions SET ended_at = $2, end_reason = $3
        WHERE account_id = $1 AND ended_at IS NULL AND ($4::bigint IS NULL OR id = $4)
          AND ($5::bigint IS NULL OR id <> $5) AND ($6::bigint[] IS NULL OR id = ANY($6)) RETURNING id`,
      [which.accountId, now, reason, which.only ?? null, which.except ?? null, which.among ?? null],
    );
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  }
}
