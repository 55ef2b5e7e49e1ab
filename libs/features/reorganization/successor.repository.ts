import { Injectable } from '@nestjs/common';
import type { OrganizationMerged } from '#features/organizations';
import type { Tx } from '#persistence';

/** What is planned for a unit that is gone is planned for its successor: targets, drafts of a plan, yearly tasks, instructions. */
@Injectable()
export class SuccessorRepository {
  /** @returns the subjects that now name the successor */
  async takePlace(tx: Tx, { fromId, intoId }: OrganizationMerged): Promise<string[]> {
    const rows = await tx.query<{ subject: string }>(
      `WITH targets_passed AS (
         UPDATE targets SET lead_unit_id = $2, version = version + 1
          WHERE lead_unit_id = $1 AND status IN ('draft', 'confirmed', 'in_progress') RETURNING 'target:' || id AS subject),
       drafts_passed AS (
         UPDATE target_drafts d SET lead_unit_id = $2, version = d.version + 1 FROM plan_imports i
          WHERE i.id = d.import_id AND i.state = 'open' AND d.lead_unit_id = $1 RETURNING 'target_draft:' || d.id AS subject),
       templates_passed AS (
         UPDATE yearly_templates SET unit_id = $2, version = version + 1 WHERE unit_id = $1 RETURNING 'yearly_template:' || id AS subject),
       instructions_passed AS (
         UPDATE instructions SET carrier_id = $2, version = version + 1
          WHERE carrier_id = $1 AND status IN ('given', 'accepted', 'reported') RETURNING 'instruction:' || id AS subject)
       SELECT subject FROM targets_passed UNION ALL SELECT subject FROM drafts_passed
       UNION ALL SELECT subject FROM templates_passed UNION ALL SELECT subject FROM instructions_passed`,
      [fromId, intoId],
    );
    return rows.map(({ subject }) => subject);
  }
}
