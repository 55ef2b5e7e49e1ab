import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { MailRecipient } from '../announcement.ts';

/**
 * The supervisors who look after a delivery: of the document’s office, else of the offices nearest above wherever the
 * recipient works. Substitutes among them.
 */
export async function caretakersOf(
  tx: Tx,
  { recipientId, noticeId }: { readonly recipientId: number; readonly noticeId: number | null },
  on: Day,
): Promise<MailRecipient[]> {
  const rows = await tx.query<MailRecipient>(
    `WITH RECURSIVE up AS (
       SELECT o.id, o.parent_id, o.kind FROM held_roles r JOIN organizations o ON o.id = r.organization_id
        WHERE r.person_id = $1 AND (r.valid_to IS NULL OR r.valid_to >= $3) AND $2::bigint IS NULL
       UNION SELECT p.id, p.parent_id, p.kind FROM organizations p JOIN up ON p.id = up.parent_id WHERE up.kind <> 'office'),
     offices AS (
       SELECT id FROM up WHERE kind = 'office' UNION SELECT office_id FROM notices WHERE id = $2)
     SELECT DISTINCT ON (p.id) p.id AS "personId", p.name, p.email AS address, r.role, b.name AS "substituteFor"
       FROM held_roles r JOIN offices o ON o.id = r.organization_id JOIN people p ON p.id = r.person_id
       LEFT JOIN people b ON b.id = r.on_behalf_of_id
      WHERE r.role = 'supervisor' AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to >= $3)
      ORDER BY p.id, r.on_behalf_of_id NULLS FIRST`,
    [recipientId, noticeId, on],
  );
  return rows;
}
