import {
  type ComparedReport,
  type HintFacts,
  type ReportHint,
  reportHints,
  type TargetIndicator,
} from '#domain/task';
import type { Reads } from '#persistence';

/** Reports looked back at, of the same unit on the same task. */
const LOOK_BACK = 5;

interface Row extends Omit<ComparedReport, 'submittedAt'> {
  readonly submittedAt: Date;
  readonly purpose: HintFacts['report']['purpose'];
  readonly earlier: readonly (Omit<ComparedReport, 'submittedAt'> & { readonly submittedAt: string })[];
  readonly indicators: readonly TargetIndicator[];
  readonly attachments: number;
}

const readings = (report: string) => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('indicatorId', m.indicator_id, 'value', m.value, 'previous', m.previous)), '[]')
     FROM indicator_readings m WHERE m.report_id = ${report}.id)`;

const FACTS = `
  SELECT r.id, r.purpose, r.submitted_at AS "submittedAt", r.percent, r.body, ${readings('r')} AS readings,
         (SELECT coalesce(jsonb_agg(e ORDER BY e."submittedAt" DESC, e.id DESC), '[]') FROM (
            SELECT b.id, b.submitted_at AS "submittedAt", b.percent, b.body, ${readings('b')} AS readings
              FROM progress_reports b
             WHERE b.task_id = r.task_id AND b.unit_id = r.unit_id AND (b.submitted_at, b.id) < (r.submitted_at, r.id)
               AND b.withdrawn_at IS NULL AND b.outcome IS DISTINCT FROM 'sent_back'
             ORDER BY b.submitted_at DESC, b.id DESC LIMIT ${LOOK_BACK}) e) AS earlier,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name, 'op', i.op, 'value', i.value,
                   'unit', i.unit) ORDER BY i.position), '[]') FROM indicators i WHERE i.target_id = t.target_id) AS indicators,
         (SELECT count(*) FROM attachments f
           WHERE f.subject_kind = 'report' AND f.subject_id = r.id AND f.removed_at IS NULL) AS attachments
    FROM progress_reports r JOIN tasks t ON t.id = r.task_id WHERE r.id = ANY($1::bigint[])`;

/** What a reviewer might overlook in each of some reports: one statement for all. */
export async function hintsFor(tx: Reads, reportIds: readonly number[]): Promise<Map<number, ReportHint[]>> {
  if (reportIds.length === 0) return new Map();
  const rows = await tx.query<Row>(FACTS, [reportIds]);
  return new Map(
    rows.map(({ earlier, indicators, attachments, ...report }) => {
      const before = earlier.map((one) => ({ ...one, submittedAt: new Date(one.submittedAt) }));
      return [report.id, reportHints({ report, earlier: before, indicators, attachments })];
    }),
  );
}
