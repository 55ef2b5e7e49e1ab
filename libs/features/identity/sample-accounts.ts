import type { LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import type { Tx } from '#persistence';
import { PasswordHasher } from './password-hasher.ts';

/** The password of every account of the sample, printed wherever the sample is: it protects nothing. */
export const SAMPLE_PASSWORD = 'Yunxi-2024-demo';

/**
 * Gives each person who has none an account with the person's code as login and the sample's password. For the
 * sample alone: one hash serves all.
 * @returns how many were made
 */
export async function createSampleAccounts(
  tx: Tx,
  at: Date,
  ledger: Pick<LedgerService, 'append'>,
): Promise<number> {
  const hash = await new PasswordHasher().hash(SAMPLE_PASSWORD);
  const made = await tx.query<{ id: number; personId: number; login: string }>(
    `INSERT INTO accounts (person_id, login, password_hash, password_changed_at, created_at)
     SELECT id, lower(code), $1, $2, $2 FROM people ORDER BY id ON CONFLICT DO NOTHING
     RETURNING id, person_id AS "personId", login`,
    [hash, at],
  );
  await tx.query(
    `INSERT INTO account_passwords (account_id, hash, set_at)
     SELECT id, $2, $3 FROM unnest($1::bigint[]) AS id ORDER BY id`,
    [made.map(({ id }) => id), hash, at],
  );
  await ledger.append(
    tx,
    at,
    SYSTEM,
    made.map(({ id, personId, login }) => ({
      ...{ action: 'account.created', subject: `account:${id}` },
      after: { personId, login },
    })),
  );
  return made.length;
}
