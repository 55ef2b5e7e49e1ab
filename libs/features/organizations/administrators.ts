import { lastAdministrator } from '#domain/organization';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** Without the one nobody appoints the next, without the other nobody shuts out or lets in. */
const KEPT = ['system_admin', 'security_admin'] as const;
type Kept = (typeof KEPT)[number];

/** Any number that nothing else locks: administrators go one at a time, so that each sees who went before. */
const ADMINISTRATORS_LOCK = 730_331_07;

/**
 * Carries out what may take an administrator away: a role that ends, an account that is disabled. Whoever stands in
 * for a while does not count, nor who cannot sign in yet.
 * @param on the first day on which it is so
 * @throws DomainError `LAST_ADMINISTRATOR_STATE` when nobody would be left who holds the role and can sign in
 */
export async function keepingAdministrators<T>(tx: Tx, on: Day, work: () => Promise<T>): Promise<T> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ADMINISTRATORS_LOCK]);
  const before = await administered(tx, on);
  const result = await work();
  const after = await administered(tx, on);
  const lost = before.find((role) => !after.includes(role));
  if (lost) throw lastAdministrator(lost);
  return result;
}

async function administered(tx: Tx, on: Day): Promise<Kept[]> {
  const rows = await tx.query<{ role: Kept }>(
    `SELECT DISTINCT a.role FROM appointments a JOIN accounts c ON c.person_id = a.person_id
      WHERE a.role = ANY($1) AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to >= $2)
        AND c.disabled_at IS NULL
        AND (c.password_hash IS NOT NULL OR EXISTS (SELECT 1 FROM bound_identities WHERE account_id = c.id))`,
    [KEPT, on],
  );
  return rows.map(({ role }) => role);
}
