import type { OpenWork } from '#domain/organization';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** What still hangs on an organisation, counted in one statement over all rooms. */
export async function openWorkOf(tx: Tx, organizationId: number): Promise<OpenWork> {
  const [row] = await tx.query<OpenWork>(
    `SELECT (SELECT count(*) FROM organizations WHERE parent_id = $1 AND valid_to IS NULL)::int AS below,
            (SELECT count(*) FROM tasks WHERE lead_unit_id = $1 AND status NOT IN ('done', 'withdrawn'))::int AS leading,
            (SELECT count(*) FROM task_cooperators c JOIN tasks t ON t.id = c.task_id
              WHERE c.unit_id = $1 AND t.status NOT IN ('done', 'withdrawn'))::int AS cooperating,
            (SELECT count(*) FROM tasks WHERE office_id = $1 AND status NOT IN ('done', 'withdrawn'))::int AS given,
            (SELECT count(*) FROM targets WHERE office_id = $1 AND status IN ('draft', 'confirmed', 'in_progress'))::int AS targets,
            (SELECT count(*) FROM cases WHERE office_id = $1 AND status <> 'closed')::int AS cases,
            (SELECT count(*) FROM rectification_items WHERE unit_id = $1 AND status NOT IN ('closed', 'set_aside'))::int AS rectifications,
            (SELECT count(*) FROM rectification_items WHERE office_id = $1 AND status NOT IN ('closed', 'set_aside'))::int AS overseen`,
    [organizationId],
  );
  if (!row) throw new Error('A count gives a row');
  return row;
}

/** What else its end touches. */
export interface Concerned {
  readonly name: string;
  /** Cases about it that are open. */
  readonly supervised: number;
  /** Appointments that would end with it. */
  readonly appointments: number;
}

/** Undefined: there is no such organisation. */
export async function concernedBy(tx: Tx, organizationId: number, on: Day): Promise<Concerned | undefined> {
  const [row] = await tx.query<Concerned>(
    `SELECT name,
            (SELECT count(*) FROM cases WHERE unit_id = $1 AND status <> 'closed')::int AS supervised,
            (SELECT count(*) FROM appointments WHERE organization_id = $1
                AND (valid_to IS NULL OR valid_to >= $2))::int AS appointments
       FROM organizations WHERE id = $1`,
    [organizationId, on],
  );
  return row;
}
