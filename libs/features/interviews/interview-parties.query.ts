import type { MailRecipient } from '#features/notifications';
import type { Day } from '#domain/shared';
import type { Interview, Role, Tx } from '#persistence';

/** What a letter about an interview needs beside the record itself. */
export interface InterviewParties {
  readonly officeName: string;
  readonly unitName: string;
  readonly hostName: string;
  /** 文号, or nothing where it was arranged by hand. */
  readonly noticeNumbers: readonly string[];
}

export async function partiesOf(
  tx: Tx,
  { id, officeId, unitId, hostId }: Pick<Interview, 'id' | 'officeId' | 'unitId' | 'hostId'>,
): Promise<InterviewParties> {
  const [row] = await tx.query<InterviewParties>(
    `SELECT o.name AS "officeName", u.name AS "unitName", p.name AS "hostName",
            coalesce((SELECT jsonb_agg(n.number ORDER BY n.id) FROM interview_notices x
              JOIN notices n ON n.id = x.notice_id WHERE x.interview_id = $1 AND n.number IS NOT NULL), '[]') AS "noticeNumbers"
       FROM organizations o, organizations u, people p WHERE o.id = $2 AND u.id = $3 AND p.id = $4`,
    [id, officeId, unitId, hostId],
  );
  if (!row) throw new Error(`Interview ${id} has lost its parties`);
  return row;
}

/** Whom to tell: roles at the unit and at the office, and people by name, each with who stands in for them. */
export interface Audience {
  readonly officeId: number;
  readonly unitId: number;
  readonly unitRoles?: readonly Role[];
  readonly officeRoles?: readonly Role[];
  readonly personIds?: readonly number[];
}

/** Each person once. */
export function recipientsOf(
  tx: Tx,
  on: Day,
  { officeId, unitId, unitRoles = [], officeRoles = [], personIds = [] }: Audience,
): Promise<MailRecipient[]> {
  return tx.query(
    `SELECT DISTINCT ON (p.id) p.id AS "personId", p.name, p.email AS address, r.role
       FROM held_roles r JOIN people p ON p.id = r.person_id
      WHERE r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1)
        AND ((r.organization_id = $2 AND r.role = ANY($4::text[]))
          OR (r.organization_id = $3 AND r.role = ANY($5::text[]))
          OR (r.organization_id IN ($2, $3) AND (r.person_id = ANY($6::bigint[]) OR r.on_behalf_of_id = ANY($6::bigint[]))))
      ORDER BY p.id, r.on_behalf_of_id IS NOT NULL, r.role`,
    [on, unitId, officeId, unitRoles, officeRoles, personIds],
  );
}
