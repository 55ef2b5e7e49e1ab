import { Injectable } from '@nestjs/common';
import type { IndicatorReading } from '#domain/task';
import type { ProgressReport, ReportDraft, ReportPurpose, Tx } from '#persistence';

/** Whose draft, of what, for which period (empty: none). */
export interface DraftKey {
  readonly taskId: number;
  readonly unitId: number;
  readonly period: string;
}

export interface DraftContent {
  readonly purpose: ReportPurpose;
  readonly percent: number | null;
  readonly body: string;
  readonly readings: readonly IndicatorReading[];
}

/** The last report, from which the next is prefilled. */
export interface LastReport extends DraftContent {
  readonly id: number;
  readonly sentBack: boolean;
  readonly reason: string | null;
  readonly resubmitOn: string | null;
}

const DRAFT = `id, purpose, percent, body, readings, saved_at AS "savedAt", saved_by_id AS "savedById", version`;

export type StoredDraft = Omit<ReportDraft, 'taskId' | 'unitId' | 'period'>;

@Injectable()
export class ReportDraftRepository {
  async find(tx: Tx, { taskId, unitId, period }: DraftKey): Promise<StoredDraft | null> {
    const [draft] = await tx.query<StoredDraft>(
      `SELECT ${DRAFT} FROM report_drafts WHERE task_id = $1 AND unit_id = $2 AND period = $3`,
      [taskId, unitId, period],
    );
    return draft ?? null;
  }

  /** Saves over the version seen (null: none was there); null where another stands in the way. */
  async save(
    tx: Tx,
    { taskId, unitId, period }: DraftKey,
    { purpose, percent, body, readings }: DraftContent,
    { at, by, seen }: { readonly at: Date; readonly by: number | null; readonly seen: number | null },
  ): Promise<StoredDraft | null> {
    const values = [taskId, unitId, period, purpose, percent, body, JSON.stringify(readings), at, by];
    const [saved] = await tx.query<StoredDraft>(
      seen === null
        ? `INSERT INTO report_drafts (task_id, unit_id, period, purpose, percent, body, readings, saved_at, saved_by_id)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING ${DRAFT}`
        : `UPDATE report_drafts SET purpose = $4, percent = $5, body = $6, readings = $7, saved_at = $8,
                  saved_by_id = $9, version = version + 1
            WHERE task_id = $1 AND unit_id = $2 AND period = $3 AND version = $10 RETURNING ${DRAFT}`,
      seen === null ? values : [...values, seen],
    );
    return saved ?? null;
  }

  /** A report taken back becomes a draft again with what it bore, unless another is being written. */
  async restore(tx: Tx, at: Date, report: ProgressReport): Promise<void> {
    await tx.query(
      `WITH draft AS (
       INSERT INTO report_drafts (task_id, unit_id, period, purpose, percent, body, readings, saved_at, saved_by_id)
       SELECT r.task_id, r.unit_id, coalesce(p.label, ''), r.purpose, r.percent, r.body, ${READINGS}, $2, r.author_id
         FROM progress_reports r LEFT JOIN reporting_periods p ON p.id = r.period_id WHERE r.id = $1
       ON CONFLICT DO NOTHING RETURNING id)
       UPDATE attachments a SET subject_kind = 'report_draft', subject_id = draft.id FROM draft
        WHERE a.subject_kind = 'report' AND a.subject_id = $1`,
      [report.id, at],
    );
  }

  /** The unit's own; who leads goes on as well from what the lead before it reported. */
  async lastReport(
    tx: Tx,
    { taskId, unitId }: Pick<DraftKey, 'taskId' | 'unitId'>,
    leads: boolean,
  ): Promise<LastReport | null> {
    const [last] = await tx.query<LastReport>(
      `SELECT r.id, r.purpose, r.percent, r.body, ${READINGS} AS readings,
              r.outcome IS NOT DISTINCT FROM 'sent_back' AS "sentBack", r.review_reason AS reason,
              r.resubmit_on AS "resubmitOn"
         FROM progress_reports r
        WHERE r.task_id = $1 AND r.withdrawn_at IS NULL AND (r.unit_id = $2 OR $3 AND NOT EXISTS (
              SELECT 1 FROM task_cooperators c WHERE c.task_id = r.task_id AND c.unit_id = r.unit_id))
        ORDER BY r.submitted_at DESC, r.id DESC LIMIT 1`,
      [taskId, unitId, leads],
    );
    return last ?? null;
  }

  /** The period owed first, if any. */
  async nextPeriod(tx: Tx, taskId: number): Promise<string> {
    const [period] = await tx.query<{ label: string }>(
      'SELECT label FROM reporting_periods WHERE task_id = $1 AND reported_on IS NULL ORDER BY due_on, id LIMIT 1',
      [taskId],
    );
    return period?.label ?? '';
  }
}

/** The readings of report `r`, as they were given. */
const READINGS = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorId', m.indicator_id, 'value', m.value, 'unit', m.unit,
            'asOfOn', m.as_of_on, 'previous', m.previous) ORDER BY m.id), '[]')
     FROM indicator_readings m WHERE m.report_id = r.id)`;
