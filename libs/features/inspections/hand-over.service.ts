import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Inspection, type Tx } from '#persistence';
import { InspectionAnnouncer } from './inspection-announcer.ts';
import { InspectionRepository } from './inspection.repository.ts';

export interface UnitPassing {
  readonly fromUnitId: number;
  readonly toUnitId: number;
  readonly reason: string;
}

/** 督察 that are not over pass to the unit that takes another's place: its part, its findings, its right to a review. */
@Injectable()
export class InspectionHandOver {
  constructor(
    private readonly ledger: LedgerService,
    private readonly inspections: InspectionRepository,
    private readonly announcer: InspectionAnnouncer,
  ) {}

  /**
   * A document that went out is sent to the successor as well. Where the successor is inspected itself, what was found at
   * the former unit joins its own part; of a document that went out the former part stays as it is, its items pass.
   * @returns the ids of the inspections
   */
  async handOverIn(tx: Tx, now: Date, actor: Actor, passing: UnitPassing): Promise<number[]> {
    const { fromUnitId, toUnitId, reason } = passing;
    const open = await tx.query<{ id: number; joins: boolean; issued: boolean }>(
      `SELECT i.id, i.issued_at IS NOT NULL AS issued,
              EXISTS (SELECT 1 FROM inspection_units o WHERE o.inspection_id = i.id AND o.unit_id = $2) AS joins
         FROM inspections i JOIN inspection_units u ON u.inspection_id = i.id AND u.unit_id = $1
        WHERE i.status NOT IN ('closed', 'cancelled') ORDER BY i.id FOR UPDATE OF i`,
      [fromUnitId, toUnitId],
    );
    const passed = open.filter(({ joins, issued }) => !(joins && issued));
    const ids = passed.map(({ id }) => id);
    if (ids.length === 0) return ids;
    await this.pass(tx, passed, passing);
    for (const { id } of passed.filter(({ issued }) => issued)) await this.serveAnew(tx, now, id, toUnitId);
    await this.ledger.append(
      tx,
      now,
      actor,
      ids.map((id) => ({
        ...{ action: 'inspection.handed_over', subject: `inspection:${id}` },
        ...{ before: { unitId: fromUnitId }, after: { unitId: toUnitId, reason } },
      })),
    );
    return ids;
  }

  private async pass(
    tx: Tx,
    passed: readonly { readonly id: number; readonly joins: boolean }[],
    { fromUnitId, toUnitId }: UnitPassing,
  ): Promise<void> {
    const ids = passed.map(({ id }) => id);
    const joining = passed.filter(({ joins }) => joins).map(({ id }) => id);
    await tx.query(
      'UPDATE inspection_findings SET unit_id = $3 WHERE inspection_id = ANY($1::bigint[]) AND unit_id = $2',
      [ids, fromUnitId, toUnitId],
    );
    await tx.query(
      'UPDATE inspection_reviews SET unit_id = $3 WHERE inspection_id = ANY($1::bigint[]) AND unit_id = $2',
      [ids, fromUnitId, toUnitId],
    );
    await tx.query('DELETE FROM inspection_units WHERE inspection_id = ANY($1::bigint[]) AND unit_id = $2', [
      joining,
      fromUnitId,
    ]);
    await tx.query(
      `UPDATE inspection_units SET unit_id = $3, version = version + 1
        WHERE inspection_id = ANY($1::bigint[]) AND unit_id = $2`,
      [ids, fromUnitId, toUnitId],
    );
    await tx.query('UPDATE inspections SET version = version + 1 WHERE id = ANY($1::bigint[])', [ids]);
  }

  private async serveAnew(tx: Tx, now: Date, inspectionId: number, unitId: number): Promise<void> {
    const inspection = await tx.manager.findOneByOrFail(Inspection, { id: inspectionId });
    const units = await this.inspections.unitsOf(tx, inspectionId);
    const findings = await this.inspections.findingsOf(tx, inspectionId);
    const own = units.filter((unit) => unit.unitId === unitId);
    const count = findings.filter((one) => one.unitId === unitId && one.setAsideAt === null).length;
    await this.announcer.issued(
      { tx, now },
      { inspection, units: own },
      { planDueOn: inspection.planDueOn, counts: new Map([[unitId, count]]) },
    );
  }
}
