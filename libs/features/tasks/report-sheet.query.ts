import type { Day } from '#domain/shared';
import type { IndicatorStanding, ReportHint } from '#domain/task';
import type { ReportPurpose, ReviewOutcome } from '#persistence';

/** How a report stands: told from its facts, never stored. */
export type ReportStatus = 'awaiting_review' | 'accepted' | 'sent_back' | 'withdrawn';
export const REPORT_STATUSES: readonly ReportStatus[] = [
  'awaiting_review',
  'accepted',
  'sent_back',
  'withdrawn',
];

/** What was measured, with the promise it belongs to. */
export interface NamedReading {
  readonly indicatorId: number;
  readonly indicatorName: string;
  readonly value: number;
  readonly unit: string | null;
  readonly asOfOn: Day;
  readonly previous: number | null;
}

/** What a cooperating unit brought, as the report took it in. */
export interface TakenIn {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly percent: number | null;
  readonly body: string;
}

/** A report as a page shows it. */
export interface ReportSheet {
  readonly id: number;
  readonly version: number;
  readonly taskId: number;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly leadUnitId: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly purpose: ReportPurpose;
  readonly period: string | null;
  readonly periodDueOn: Day | null;
  readonly percent: number | null;
  readonly body: string;
  readonly readings: readonly NamedReading[];
  readonly contributions: readonly TakenIn[];
  readonly submittedAt: Date;
  readonly authorId: number | null;
  readonly authorName: string | null;
  readonly status: ReportStatus;
  readonly withdrawnAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly reviewedById: number | null;
  readonly reviewedByName: string | null;
  readonly outcome: ReviewOutcome | null;
  readonly reviewReason: string | null;
  readonly resubmitOn: Day | null;
  readonly standings: readonly IndicatorStanding[] | null;
}

/** … with what the reviewer should look at; none for who is not of the office. */
export type ReviewSheet = ReportSheet & { readonly hints: readonly ReportHint[] };

/** Report `r` of task `t`; what follows is put behind. */
export const REPORT_SHEET = `
  SELECT r.id, r.version, r.task_id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle",
         t.office_id AS "officeId", t.lead_unit_id AS "leadUnitId", r.unit_id AS "unitId", u.name AS "unitName",
         r.purpose, p.label AS period, p.due_on AS "periodDueOn", r.percent, r.body,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorId', m.indicator_id, 'indicatorName', i.name,
                   'value', m.value, 'unit', m.unit, 'asOfOn', m.as_of_on, 'previous', m.previous) ORDER BY i.position), '[]')
            FROM indicator_readings m JOIN indicators i ON i.id = m.indicator_id WHERE m.report_id = r.id) AS readings,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'unitId', c.unit_id, 'unitName', cu.name,
                   'percent', c.percent, 'body', c.body) ORDER BY c.id), '[]')
            FROM contributions c JOIN organizations cu ON cu.id = c.unit_id
           WHERE c.task_id = r.task_id AND c.report_id = r.id) AS contributions,
         r.submitted_at AS "submittedAt", r.author_id AS "authorId", a.name AS "authorName",
         CASE WHEN r.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE coalesce(r.outcome, 'awaiting_review') END AS status,
         r.withdrawn_at AS "withdrawnAt", r.reviewed_at AS "reviewedAt", r.reviewed_by_id AS "reviewedById",
         v.name AS "reviewedByName", r.outcome, r.review_reason AS "reviewReason", r.resubmit_on AS "resubmitOn",
         r.standings
    FROM progress_reports r JOIN tasks t ON t.id = r.task_id JOIN organizations u ON u.id = r.unit_id
    LEFT JOIN reporting_periods p ON p.id = r.period_id
    LEFT JOIN people a ON a.id = r.author_id LEFT JOIN people v ON v.id = r.reviewed_by_id`;
