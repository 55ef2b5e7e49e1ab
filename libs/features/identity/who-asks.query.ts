import type { RoleName } from '#domain/identity';

/** A role with the organisation for which it is held. */
export interface HeldRole {
  readonly role: RoleName;
  readonly organizationId: number;
  readonly organizationName: string;
  /** The organisation itself, when it is an office, and every office below it. */
  readonly officesUnder: readonly number[];
  /** Held for this absent person, whom the holder stands in for; null by one's own appointment. */
  readonly onBehalfOf: { readonly personId: number; readonly name: string } | null;
}

/** Whose account it is, and what that person may do on a day. */
export interface WhoAsks {
  readonly accountId: number;
  readonly personId: number;
  readonly login: string;
  readonly name: string;
  readonly mustChange: boolean;
  readonly secondFactor: boolean;
  readonly disabled: boolean;
  readonly roles: readonly HeldRole[];
}

const OFFICES_UNDER = `
  WITH RECURSIVE down AS (
    SELECT o.id, o.kind UNION ALL SELECT c.id, c.kind FROM organizations c JOIN down ON c.parent_id = down.id)
  SELECT jsonb_agg(id ORDER BY id) FROM down WHERE kind = 'office'`;

/** Columns of `WhoAsks` from an account `a` and its person `p`; $2 is the day. */
export const WHO_ASKS = `
         a.id AS "accountId", a.person_id AS "personId", a.login, p.name, a.must_change AS "mustChange",
         a.totp_confirmed_at IS NOT NULL AS "secondFactor", a.disabled_at IS NOT NULL AS disabled,
         coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'organizationId', r.organization_id,
                                                       'organizationName', o.name, 'officesUnder',
                             CASE WHEN o.kind = 'office' THEN (${OFFICES_UNDER}) ELSE '[]' END, 'onBehalfOf',
                             CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('personId', b.id, 'name', b.name) END)
                             ORDER BY b.id IS NOT NULL, r.appointment_id)
                     FROM held_roles r JOIN organizations o ON o.id = r.organization_id
                     LEFT JOIN people b ON b.id = r.on_behalf_of_id
                    WHERE r.person_id = p.id AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)),
                  '[]') AS roles`;
