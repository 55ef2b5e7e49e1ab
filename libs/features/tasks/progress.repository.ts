import { Injectable } from '@nestjs/common';
import { type Day, DomainError } from '#domain/shared';
import { type Milestone, ProgressReport, type ReportingPeriod, type Task, type Tx } from '#persistence';

@Injectable()
export class ProgressRepository {
  async addReport(
    tx: Tx,
    report: Pick<
      ProgressReport,
      'taskId' | 'unitId' | 'periodId' | 'purpose' | 'percent' | 'body' | 'submittedAt'
    >,
  ): Promise<number> {
    const { id } = await tx.manager.save(ProgressReport, report);
    return id;
  }

  /**
   * The task is locked by whoever reviews, so that the report is read here without a lock of its own.
   * @throws DomainError `REPORT_NOT_FOUND`
   */
  async report(tx: Tx, reportId: number): Promise<ProgressReport> {
    const report = await tx.manager.findOneBy(ProgressReport, { id: reportId });
    if (report) return report;
    throw new DomainError('REPORT_NOT_FOUND', '填报不存在，请刷新后重试。', { reportId });
  }

  async review(tx: Tx, report: ProgressReport): Promise<void> {
    await tx.manager.save(report);
  }

  /**
   * Marks a milestone as reached.
   * @throws DomainError `MILESTONE_NOT_FOUND`, `MILESTONE_REACHED`
   */
  async reach(tx: Tx, taskId: number, position: number, on: Day): Promise<Pick<Milestone, 'name'>> {
    const [reached] = await tx.query<Pick<Milestone, 'name'>>(
      `UPDATE milestones SET reached_on = $3 WHERE task_id = $1 AND position = $2 AND reached_on IS NULL RETURNING name`,
      [taskId, position, on],
    );
    if (reached) return reached;
    const known = await tx.query('SELECT 1 FROM milestones WHERE task_id = $1 AND position = $2', [
      taskId,
      position,
    ]);
    const where = { taskId, position };
    throw known.length > 0
      ? new DomainError('MILESTONE_REACHED', '该节点已完成，无需重复填报。', where)
      : new DomainError('MILESTONE_NOT_FOUND', '任务没有这个节点，请刷新后重试。', where);
  }

  /**
   * Marks a period as reported.
   * @throws DomainError `PERIOD_NOT_FOUND`, `PERIOD_REPORTED`
   */
  async fulfil(tx: Tx, taskId: number, label: string, on: Day): Promise<Pick<ReportingPeriod, 'id'>> {
    const [period] = await tx.query<Pick<ReportingPeriod, 'id' | 'reportedOn'>>(
      'SELECT id, reported_on AS "reportedOn" FROM reporting_periods WHERE task_id = $1 AND label = $2',
      [taskId, label],
    );
    if (!period) {
      throw new DomainError('PERIOD_NOT_FOUND', `任务没有“${label}”的填报要求，请核对填报期。`, {
        taskId,
        label,
      });
    }
    if (period.reportedOn !== null) {
      throw new DomainError('PERIOD_REPORTED', `“${label}”已填报，无需重复填报。`, { taskId, label });
    }
    await tx.query('UPDATE reporting_periods SET reported_on = $2 WHERE id = $1', [period.id, on]);
    return period;
  }

  /** A periodic report that was sent back is owed again. */
  async owedAgain(tx: Tx, periodId: number): Promise<void> {
    await tx.query('UPDATE reporting_periods SET reported_on = NULL WHERE id = $1', [periodId]);
  }

  /** Whether the present lead had the task in hand: it once reported completion, so it once accepted. */
  async hadInHand(tx: Tx, { id, leadUnitId }: Task): Promise<Day | null> {
    const [row] = await tx.query<{ on: Day | null }>(
      `SELECT to_char(min(submitted_at) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "on" FROM progress_reports
        WHERE task_id = $1 AND unit_id = $2 AND purpose = 'completion'`,
      [id, leadUnitId],
    );
    return row?.on ?? null;
  }
}
