import { Injectable } from '@nestjs/common';
import { assertFinding, type Finding } from '#domain/inspection';
import { DomainError } from '#domain/shared';
import { type Actor, personOf } from '#platform/actor';
import { InspectionFinding, type Tx } from '#persistence';
import {
  assertInspectionState,
  type InspectionCommand,
  type InspectionDeed,
  InspectionDesk,
  type TakenInspection,
} from './inspection-desk.ts';
import { InspectionRepository } from './inspection.repository.ts';

/** In one document. */
const MOST_FINDINGS = 2_000;

/** 督察评价: what is said of a unit beside its problems, or in place of them. */
export interface Assessment {
  readonly unitId: number;
  readonly text: string;
}

/** 问题登记: while the inspection is under way, by anybody of the office without a tie. */
@Injectable()
export class FindingService {
  constructor(
    private readonly desk: InspectionDesk,
    private readonly inspections: InspectionRepository,
  ) {}

  /**
   * All of them or none.
   * @returns their ids, in the order given
   * @throws DomainError `INSPECTION_STATE`, `INSPECTION_UNIT_NOT_FOUND`, `TASK_NOT_FOUND`, `REPORT_NOT_FOUND`,
   * `INSPECTION_FINDINGS_TOO_MANY`, and what `assertFinding` throws
   */
  add(
    actor: Actor,
    command: InspectionCommand & { readonly findings: readonly Finding[] },
  ): Promise<number[]> {
    return this.desk.act(actor, 'work', command, (deed, taken) => this.addIn(deed, taken, command.findings));
  }

  /** The same to an inspection that is taken already. */
  async addIn(deed: InspectionDeed, taken: TakenInspection, findings: readonly Finding[]): Promise<number[]> {
    const { tx, now, actor } = deed;
    const { id } = taken.inspection;
    await this.assertFit(tx, taken, findings);
    const known = await this.inspections.findingsOf(tx, id);
    if (known.length + findings.length > MOST_FINDINGS) {
      throw new DomainError(
        'INSPECTION_FINDINGS_TOO_MANY',
        `一次督察最多登记${MOST_FINDINGS}个问题，请归并后登记。`,
        { known: known.length },
      );
    }
    const ids = await this.inspections.addFindings(
      tx,
      { inspectionId: id, at: now, byId: personOf(actor) },
      findings,
    );
    await this.inspections.save(tx, taken.inspection);
    await this.desk.note(deed, id, 'inspection.findings_added', { findingIds: ids, findings });
    return ids;
  }

  /** @throws DomainError as `add`, and `INSPECTION_FINDING_NOT_FOUND` */
  edit(
    actor: Actor,
    command: InspectionCommand & { readonly findingId: number; readonly finding: Finding },
  ): Promise<void> {
    return this.desk.act(actor, 'work', command, async (deed, taken) => {
      const { tx } = deed;
      const found = await this.ofInspection(tx, taken, command.findingId);
      await this.assertFit(tx, taken, [command.finding]);
      Object.assign(found, command.finding, { version: found.version + 1 });
      await tx.manager.save(found);
      await this.inspections.save(tx, taken.inspection);
      await this.desk.note(deed, taken.inspection.id, 'inspection.finding_edited', {
        ...{ findingId: found.id, finding: command.finding },
      });
    });
  }

  /** @throws DomainError `INSPECTION_STATE`, `INSPECTION_FINDING_NOT_FOUND` */
  remove(actor: Actor, command: InspectionCommand & { readonly findingId: number }): Promise<void> {
    return this.desk.act(actor, 'work', command, async (deed, taken) => {
      const { tx } = deed;
      const { id: findingId, fact } = await this.ofInspection(tx, taken, command.findingId);
      assertUnderWay(taken);
      await tx.manager.delete(InspectionFinding, { id: findingId });
      await this.inspections.save(tx, taken.inspection);
      await this.desk.note(deed, taken.inspection.id, 'inspection.finding_removed', { findingId, fact });
    });
  }

  /** @throws DomainError `INSPECTION_STATE`, `INSPECTION_UNIT_NOT_FOUND` */
  assess(
    actor: Actor,
    command: InspectionCommand & { readonly summary: string; readonly assessments: readonly Assessment[] },
  ): Promise<void> {
    return this.desk.act(actor, 'work', command, async (deed, taken) => {
      const { tx } = deed;
      const { inspection } = taken;
      const { summary, assessments } = command;
      assertUnderWay(taken);
      assertUnits(taken, assessments);
      inspection.summary = summary;
      await tx.query(
        `UPDATE inspection_units u SET assessment = x.text
           FROM jsonb_to_recordset($2::jsonb) AS x("unitId" bigint, text text)
          WHERE u.inspection_id = $1 AND u.unit_id = x."unitId"`,
        [inspection.id, JSON.stringify(assessments)],
      );
      await this.inspections.save(tx, inspection);
      await this.desk.note(deed, inspection.id, 'inspection.assessed', { summary, assessments });
    });
  }

  private async ofInspection(
    tx: Tx,
    { inspection }: TakenInspection,
    findingId: number,
  ): Promise<InspectionFinding> {
    const found = await tx.manager.findOneBy(InspectionFinding, {
      id: findingId,
      inspectionId: inspection.id,
    });
    if (found) return found;
    throw new DomainError('INSPECTION_FINDING_NOT_FOUND', '问题不存在，请刷新后重试。', { findingId });
  }

  private async assertFit(tx: Tx, taken: TakenInspection, findings: readonly Finding[]): Promise<void> {
    assertUnderWay(taken);
    assertUnits(taken, findings);
    for (const finding of findings) assertFinding(finding);
    await this.assertClaims(tx, taken, findings);
  }

  /** A task of the office that the unit leads or cooperates in, and a report of the unit on it. */
  private async assertClaims(
    tx: Tx,
    { inspection }: TakenInspection,
    findings: readonly Finding[],
  ): Promise<void> {
    const claims = findings.filter(({ taskId, reportId }) => taskId !== null || reportId !== null);
    if (claims.length === 0) return;
    const [wrong] = await tx.query<{ taskId: number | null; reportId: number | null; known: boolean }>(
      `SELECT x."taskId", x."reportId", t.id IS NOT NULL AS known
         FROM jsonb_to_recordset($1::jsonb) AS x("unitId" bigint, "taskId" bigint, "reportId" bigint)
         LEFT JOIN tasks t ON t.id = x."taskId" AND t.office_id = $2 AND t.status <> 'draft'
          AND (t.lead_unit_id = x."unitId" OR EXISTS (
                 SELECT 1 FROM task_cooperators c WHERE c.task_id = t.id AND c.unit_id = x."unitId"))
         LEFT JOIN progress_reports r ON r.id = x."reportId" AND r.task_id = t.id AND r.unit_id = x."unitId"
          AND r.withdrawn_at IS NULL
        WHERE t.id IS NULL OR (x."reportId" IS NOT NULL AND r.id IS NULL) LIMIT 1`,
      [JSON.stringify(claims), inspection.officeId],
    );
    if (!wrong) return;
    throw wrong.known
      ? new DomainError('REPORT_NOT_FOUND', '该单位在这项任务下没有这份填报，请核对后重选。', {
          reportId: wrong.reportId,
        })
      : new DomainError('TASK_NOT_FOUND', '该单位没有这项任务，请核对后重选。', { taskId: wrong.taskId });
  }
}

/** @throws DomainError `INSPECTION_STATE` */
export const assertUnderWay = ({ inspection }: TakenInspection): void => {
  assertInspectionState(inspection, '登记问题和评价', ['under_way']);
};

function assertUnits({ units }: TakenInspection, named: readonly { readonly unitId: number }[]): void {
  const own = new Set(units.map(({ unitId }) => unitId));
  const other = named.find(({ unitId }) => !own.has(unitId));
  if (!other) return;
  throw new DomainError('INSPECTION_UNIT_NOT_FOUND', '该单位不在本次督察范围内，请重新选择。', {
    unitId: other.unitId,
  });
}
