import type { Day } from '#domain/shared';
import type { MailRecipient } from '#features/notifications';
import type { Notice, Tx } from '#persistence';

/**
 * Who has to go on with a draft: the person who drafted it, in a role held for its office; where the engine drafted it,
 * or that person holds none any more, every supervisor of the office. Each once, substitutes among them.
 */
export async function draftersOf(
  tx: Tx,
  { officeId, draftedById }: Pick<Notice, 'officeId' | 'draftedById'>,
  on: Day,
): Promise<MailRecipient[]> {
  const holders = await tx.query<MailRecipient>(
    `SELECT DISTINCT ON (p.id) p.id AS "personId", p.name, p.email AS address, r.role, b.name AS "substituteFor"
       FROM held_roles r JOIN people p ON p.id = r.person_id LEFT JOIN people b ON b.id = r.on_behalf_of_id
      WHERE r.organization_id = $1 AND (r.role = 'supervisor' OR (r.role = 'approver' AND r.person_id = $2))
        AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to >= $3)
      ORDER BY p.id, r.role DESC, r.on_behalf_of_id NULLS FIRST`,
    [officeId, draftedById, on],
  );
  const own = holders.filter(({ personId }) => personId === draftedById);
  return own.length > 0 ? own : holders.filter(({ role }) => role === 'supervisor');
}
