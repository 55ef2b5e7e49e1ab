import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

@Injectable()
export class BoundIdentityRepository {
  async accountOf(tx: Tx, issuer: string, subject: string): Promise<number | undefined> {
    const [row] = await tx.query<{ accountId: number }>(
      'SELECT account_id AS "accountId" FROM bound_identities WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return row?.accountId;
  }

  /** @returns whether it was bound: an account has one identity at a provider, and an identity one account */
  async bind(
    tx: Tx,
    at: Date,
    identity: { readonly accountId: number; readonly issuer: string; readonly subject: string },
  ): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO bound_identities (account_id, issuer, subject, bound_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING id`,
      [identity.accountId, identity.issuer, identity.subject, at],
    );
    return rows.length > 0;
  }

  /** @returns what was bound to the account until now */
  unbind(tx: Tx, accountId: number): Promise<{ issuer: string; subject: string }[]> {
    return tx.query('DELETE FROM bound_identities WHERE account_id = $1 RETURNING issuer, subject', [
      accountId,
    ]);
  }
}
