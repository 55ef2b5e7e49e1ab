import { Injectable } from '@nestjs/common';
import { dutyReportNotFound, type ReportStanding } from '#domain/duty-report';
import { type Day, DomainError } from '#domain/shared';
import { DutyCycle, DutyEvaluation, DutyReport, type Tx } from '#persistence';
import type { ReportCommand } from './commands.ts';

export interface LockedReport {
  readonly report: DutyReport;
  /** Stays as it is until the transaction ends. */
  readonly cycle: DutyCycle;
}

export interface ReportInCycle extends DutyReport {
  readonly unitName: string;
}

@Injectable()
export class DutyReportRepository {
  /**
   * Locks one report, its cycle first: every writer takes the cycle before what hangs on it.
   * @param assertPower asked before the version: a stranger learns nothing
   * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `VERSION_CONFLICT`, and what `assertPower` throws
   */
  async lock(
    tx: Tx,
    { dutyReportId, expectedVersion }: ReportCommand,
    assertPower: (standing: ReportStanding) => void,
  ): Promise<LockedReport> {
    const found = await tx.manager.findOneBy(DutyReport, { id: dutyReportId });
    if (!found) throw dutyReportNotFound(dutyReportId);
    const cycle = await tx.manager.findOneOrFail(DutyCycle, {
      where: { id: found.cycleId },
      lock: { mode: 'pessimistic_read' },
    });
    const report = await tx.manager.findOne(DutyReport, {
      where: { id: dutyReportId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!report) throw dutyReportNotFound(dutyReportId);
    assertPower({
      ...{ id: report.id, unitId: report.unitId, officeId: cycle.officeId, cycleStatus: cycle.status },
    });
    if (expectedVersion === undefined || expectedVersion === report.version) return { report, cycle };
    throw new DomainError('VERSION_CONFLICT', '该述法报告刚被他人处理，请刷新后重试。', {
      ...{ dutyReportId, status: report.status, version: report.version },
    });
  }

  /** Writes a locked report and counts its version on. */
  async save(tx: Tx, report: DutyReport): Promise<void> {
    report.version += 1;
    await tx.manager.save(report);
  }

  /** All of a locked cycle, locked, in one order for everybody. */
  async lockAll(tx: Tx, cycleId: number): Promise<ReportInCycle[]> {
    const reports = await tx.manager.find(DutyReport, {
      where: { cycleId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const names = await this.unitNames(
      tx,
      reports.map(({ unitId }) => unitId),
    );
    return reports.map((report) => Object.assign(report, { unitName: names.get(report.unitId) ?? '' }));
  }

  async unitNames(tx: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /**
   * 评议票 for accepted reports: one for each evaluator who may see the report and does not work for the unit.
   * @returns how many votes each report waits for
   */
  async makeBallots(
    tx: Tx,
    { id, officeId }: Pick<DutyCycle, 'id' | 'officeId'>,
    reportIds: readonly number[],
    on: Day,
  ): Promise<ReadonlyMap<number, number>> {
    await tx.query(
      `INSERT INTO duty_evaluations (report_id, evaluator_id)
       SELECT r.id, e.person_id FROM duty_reports r JOIN duty_evaluators e ON e.cycle_id = r.cycle_id
        WHERE r.cycle_id = $1 AND r.id = ANY($2::bigint[])
          AND EXISTS (SELECT 1 FROM appointments a WHERE a.person_id = e.person_id
                AND a.valid_from <= $4 AND (a.valid_to IS NULL OR a.valid_to >= $4)
                AND ((a.organization_id = $3 AND a.role IN ('supervisor', 'approver', 'leader'))
                  OR (a.organization_id = r.unit_id AND a.role = 'leader')))
          AND NOT EXISTS (SELECT 1 FROM held_roles h WHERE h.person_id = e.person_id
                AND h.organization_id = r.unit_id AND h.role IN ('liaison', 'unit_head')
                AND h.valid_from <= $4 AND (h.valid_to IS NULL OR h.valid_to >= $4))
        ORDER BY r.id, e.person_id
       ON CONFLICT (report_id, evaluator_id) DO NOTHING`,
      [id, reportIds, officeId, on],
    );
    const rows = await tx.query<{ id: number; n: number }>(
      'SELECT report_id AS id, count(*)::int AS n FROM duty_evaluations WHERE report_id = ANY($1::bigint[]) GROUP BY 1',
      [reportIds],
    );
    return new Map(rows.map((row) => [row.id, row.n]));
  }

  ballots(tx: Tx, reportIds: readonly number[]): Promise<DutyEvaluation[]> {
    return reportIds.length === 0
      ? Promise.resolve([])
      : tx.manager
          .createQueryBuilder(DutyEvaluation, 'e')
          .where('e.report_id = ANY(:reportIds)', { reportIds })
          .orderBy('e.id')
          .getMany();
  }
}
