import { Injectable } from '@nestjs/common';
import { type Day, DomainError } from '#domain/shared';
import type { IndicatorReading, TargetIndicator } from '#domain/task';
import { ProgressReport, type Reads, type ReportPurpose, type ReportingPeriod, type Tx } from '#persistence';

/** A report as it is handed in. */
export interface NewReport {
  readonly taskId: number;
  readonly unitId: number;
  readonly periodId: number | null;
  /** The period's label, whose draft it clears; empty without one. */
  readonly period: string;
  readonly purpose: ReportPurpose;
  readonly percent: number | null;
  readonly body: string;
  readonly authorId: number | null;
  readonly submittedAt: Date;
  readonly readings: readonly IndicatorReading[];
  /** Contributions that it takes in. */
  readonly contributionIds: readonly number[];
}

/** A report as it was stored. */
export interface AddedReport {
  readonly id: number;
  /** What the draft bore, and the report bears now. */
  readonly attachmentIds: readonly number[];
}

@Injectable()
export class ReportRepository {
  /** The report with its readings, contributions and what was attached to its draft, and the draft gone: one statement. */
  async add(tx: Tx, report: NewReport): Promise<AddedReport> {
    const { taskId, unitId, periodId, purpose, percent, body, authorId, submittedAt, period } = report;
    const [added] = await tx.prepared<AddedReport>(
      'report_add',
      `WITH cleared AS (DELETE FROM report_drafts WHERE task_id = $1 AND unit_id = $2 AND period = $9 RETURNING id),
       report AS (
         INSERT INTO progress_reports (task_id, unit_id, period_id, purpose, percent, body, author_id, submitted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id),
       moved AS (
         UPDATE attachments a SET subject_kind = 'report', subject_id = report.id FROM report, cleared
          WHERE a.subject_kind = 'report_draft' AND a.subject_id = cleared.id RETURNING a.id),
       taken AS (
         UPDATE contributions c SET report_id = report.id, version = c.version + 1 FROM report
          WHERE c.id = ANY($10::bigint[])),
       readings AS (
         INSERT INTO indicator_readings (report_id, indicator_id, value, unit, as_of_on, previous)
         SELECT report.id, x."indicatorId", x.value, x.unit, x."asOfOn", x.previous
           FROM report, jsonb_to_recordset($11::jsonb) AS x("indicatorId" bigint, value numeric, unit text,
                "asOfOn" date, previous numeric))
       SELECT id, ARRAY(SELECT id FROM moved ORDER BY id) AS "attachmentIds" FROM report`,
      [
        ...[taskId, unitId, periodId, purpose, percent, body, authorId, submittedAt, period],
        ...[report.contributionIds, JSON.stringify(report.readings)],
      ],
    );
    if (!added) throw new Error('A report that was inserted did not come back');
    return added;
  }

  /**
   * The task is locked by whoever reviews, so that the report is read here without a lock of its own.
   * @throws DomainError `REPORT_NOT_FOUND`
   */
  async report(tx: Tx, reportId: number): Promise<ProgressReport> {
    const report = await tx.manager.findOneBy(ProgressReport, { id: reportId });
    if (report) return report;
    throw reportNotFound(reportId);
  }

  /** Writes what may change of a report, and counts its version on. */
  async save(tx: Tx, report: ProgressReport): Promise<void> {
    report.version += 1;
    const { id, withdrawnAt, reviewedAt, reviewedById, outcome, reviewReason, resubmitOn, version } = report;
    await tx.query(
      `UPDATE progress_reports SET withdrawn_at = $2, reviewed_at = $3, reviewed_by_id = $4, outcome = $5,
              review_reason = $6, resubmit_on = $7, standings = $8, version = $9 WHERE id = $1`,
      [
        ...[id, withdrawnAt, reviewedAt, reviewedById, outcome, reviewReason, resubmitOn],
        ...[report.standings === null ? null : JSON.stringify(report.standings), version],
      ],
    );
  }

  /**
   * Marks a period as reported.
   * @throws DomainError `PERIOD_NOT_FOUND`, `PERIOD_REPORTED`
   */
  async fulfil(tx: Tx, taskId: number, label: string, on: Day): Promise<Pick<ReportingPeriod, 'id'>> {
    const [fulfilled] = await tx.query<Pick<ReportingPeriod, 'id'>>(
      `UPDATE reporting_periods SET reported_on = $3 WHERE task_id = $1 AND label = $2 AND reported_on IS NULL
       RETURNING id`,
      [taskId, label, on],
    );
    if (fulfilled) return fulfilled;
    const known = await tx.query('SELECT 1 FROM reporting_periods WHERE task_id = $1 AND label = $2', [
      taskId,
      label,
    ]);
    throw known.length > 0
      ? new DomainError('PERIOD_REPORTED', `“${label}”已填报，无需重复填报。`, { taskId, label })
      : new DomainError('PERIOD_NOT_FOUND', `任务没有“${label}”的填报要求，请核对填报期。`, {
          taskId,
          label,
        });
  }

  async period(tx: Tx, periodId: number | null): Promise<Pick<ReportingPeriod, 'label' | 'dueOn'> | null> {
    if (periodId === null) return null;
    const [period] = await tx.query<Pick<ReportingPeriod, 'label' | 'dueOn'>>(
      'SELECT label, due_on AS "dueOn" FROM reporting_periods WHERE id = $1',
      [periodId],
    );
    return period ?? null;
  }

  /** A periodic report that was sent back or taken back is owed again, by the day given or by its own. */
  async owedAgain(tx: Tx, periodId: number, dueOn: Day | null): Promise<void> {
    await tx.query(
      'UPDATE reporting_periods SET reported_on = NULL, due_on = coalesce($2, due_on) WHERE id = $1',
      [periodId, dueOn],
    );
  }

  /**
   * What a report took in waits for the next one.
   * @returns the units that had brought it
   */
  async releaseContributions(tx: Tx, reportId: number): Promise<number[]> {
    const rows = await tx.query<{ unitId: number }>(
      `WITH released AS (
         UPDATE contributions SET report_id = NULL, version = version + 1 WHERE report_id = $1 RETURNING unit_id)
       SELECT DISTINCT unit_id AS "unitId" FROM released ORDER BY 1`,
      [reportId],
    );
    return rows.map(({ unitId }) => unitId);
  }

  /** The measurable promises of a target; none without one. */
  async indicators(tx: Reads, targetId: number | null): Promise<TargetIndicator[]> {
    if (targetId === null) return [];
    return tx.query<TargetIndicator>(
      'SELECT id, name, op, value::float8 AS value, unit FROM indicators WHERE target_id = $1 ORDER BY position',
      [targetId],
    );
  }

  /** Every reading of a target that stands: neither taken back nor sent back. In the order of their entry. */
  standingReadings(tx: Reads, targetId: number): Promise<IndicatorReading[]> {
    return tx.query<IndicatorReading>(
      `SELECT m.indicator_id AS "indicatorId", m.value::float8 AS value, m.unit, m.as_of_on AS "asOfOn",
              m.previous::float8 AS previous
         FROM indicators i JOIN indicator_readings m ON m.indicator_id = i.id
         JOIN progress_reports r ON r.id = m.report_id
        WHERE i.target_id = $1 AND r.withdrawn_at IS NULL AND r.outcome IS DISTINCT FROM 'sent_back'
        ORDER BY m.id`,
      [targetId],
    );
  }

  /** What the lead has accepted of its cooperating units and not yet reported. */
  acceptedContributions(
    tx: Tx,
    taskId: number,
  ): Promise<{ readonly id: number; readonly readings: readonly IndicatorReading[] }[]> {
    return tx.query(
      `SELECT id, readings FROM contributions
        WHERE task_id = $1 AND status = 'accepted' AND report_id IS NULL ORDER BY id`,
      [taskId],
    );
  }
}

export const reportNotFound = (reportId: number): DomainError =>
  new DomainError('REPORT_NOT_FOUND', '填报不存在，请刷新后重试。', { reportId });
