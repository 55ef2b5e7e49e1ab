import { DomainError } from '#domain/shared';
import type { Tx } from '#persistence';
import type { DeadlineKind, MovingDeadline } from './moving-deadline.ts';

/** Where each kind of day is written, and what else changes with it. */
const COLUMNS: Readonly<
  Partial<Record<DeadlineKind, readonly (readonly [table: string, column: string, also: string])[]>>
> = {
  period: [['reporting_periods', 'due_on', '']],
  resubmission: [['progress_reports', 'resubmit_on', ', version = r.version + 1']],
  acceptance: [['tasks', 'accept_by', ', version = r.version + 1, updated_at = $2']],
  yearly_due: [['tasks', 'due_on', ', version = r.version + 1, updated_at = $2']],
  yearly_milestone: [['milestones', 'due_on', '']],
  interview_confirmation: [['interviews', 'confirm_due_on', ', version = r.version + 1']],
};

/**
 * Writes the new days.
 * @throws DomainError `HOLIDAY_PREVIEW_CONFLICT` when one of them is no longer what was seen
 */
export async function moveDeadlines(tx: Tx, now: Date, deadlines: readonly MovingDeadline[]): Promise<void> {
  for (const [kind, places] of Object.entries(COLUMNS)) {
    const moved = deadlines.filter((one) => one.kind === kind);
    if (moved.length === 0) continue;
    const rows = JSON.stringify(moved.map(({ recordId: id, before, after }) => ({ id, before, after })));
    for (const [table, column, also] of places) {
      // The instant is a parameter of every statement, so that one text serves all kinds.
      const written = await tx.query(
        `UPDATE ${table} r SET ${column} = m.after${also}
           FROM jsonb_to_recordset($1::jsonb) AS m(id bigint, before date, after date)
          WHERE r.id = m.id AND r.${column} = m.before AND $2::timestamptz IS NOT NULL RETURNING r.id`,
        [rows, now],
      );
      if (written.length !== moved.length) throw previewOutdated();
    }
  }
  await moveAlarms(tx, deadlines);
}

/** An alarm keeps its hour. */
async function moveAlarms(tx: Tx, deadlines: readonly MovingDeadline[]): Promise<void> {
  const rows = deadlines.flatMap(({ alarm, recordId: id, before, after }) =>
    alarm === null ? [] : [{ alarm, id, before, after }],
  );
  if (rows.length === 0) return;
  const moved = await tx.query(
    `UPDATE alarms a SET due_at = a.due_at + make_interval(days => m.after - m.before)
       FROM jsonb_to_recordset($1::jsonb) AS m(alarm text, id bigint, before date, after date)
      WHERE a.kind = m.alarm AND a.subject_id = m.id AND a.parked_at IS NULL
        AND (a.due_at AT TIME ZONE 'Asia/Shanghai')::date = m.before RETURNING a.subject_id`,
    [JSON.stringify(rows)],
  );
  if (moved.length !== rows.length) throw previewOutdated();
}

export const previewOutdated = (): DomainError =>
  new DomainError(
    'HOLIDAY_PREVIEW_CONFLICT',
    '预览之后有关期限又有变化，请重新查看受影响的期限，核对后再批准。',
  );
