import { Injectable } from '@nestjs/common';
import type { NoticeContent, NoticeState } from '#domain/notice';
import type { Tx } from '#persistence';

/** What became of drafts whose cases are over. */
export interface EndedDrafts {
  readonly withdrawn: readonly number[];
  /** About several cases, of which some go on: taken out of the tray and left to the drafter to look over. */
  readonly recalled: readonly number[];
}

interface SharedDraft {
  readonly id: number;
  readonly caseId: number;
  readonly status: NoticeState;
  readonly content: NoticeContent;
  readonly others: readonly number[];
}

/** Of documents about several cases at once; held until the transaction ends, so that the last case to end knows it. */
const SHARED = `
  SELECT n.id, n.case_id AS "caseId", n.status, n.content,
         ARRAY(SELECT o.case_id FROM notice_cases o WHERE o.notice_id = n.id ORDER BY o.id) AS others
    FROM notices n
   WHERE n.id IN (SELECT notice_id FROM notices_of_cases WHERE case_id = ANY($1::bigint[]))
     AND EXISTS (SELECT 1 FROM notice_cases o WHERE o.notice_id = n.id) AND n.status = ANY($2::text[])
   ORDER BY n.id FOR UPDATE`;

/** What the end of cases means for their documents. */
@Injectable()
export class NoticeEndings {
  /** Drafts of cases that are over or cured: taken back before they had a number. */
  async endDrafts(tx: Tx, caseIds: readonly number[], reason: string): Promise<EndedDrafts> {
    const ended = new Set(caseIds);
    const recalled: number[] = [];
    for (const draft of await tx.query<SharedDraft>(SHARED, [caseIds, ['draft', 'awaiting_signature']])) {
      const going = [draft.caseId, ...draft.others].filter((id) => !ended.has(id));
      if (going.length === 0) continue;
      await this.reduce(tx, draft, going);
      recalled.push(draft.id);
    }
    const rows = await tx.query<{ id: number }>(
      `WITH gone AS (
         UPDATE notices SET status = 'withdrawn', withdrawn_reason = $2, version = version + 1
          WHERE case_id = ANY($1::bigint[]) AND status IN ('draft', 'awaiting_signature') RETURNING id),
       released AS (UPDATE notice_cases SET standing = false WHERE notice_id IN (SELECT id FROM gone))
       SELECT id FROM gone ORDER BY id`,
      [caseIds, reason],
    );
    return { withdrawn: rows.map(({ id }) => id), recalled };
  }

  /** Issued documents all of whose cases are over. */
  async closeIssued(tx: Tx, now: Date, caseIds: readonly number[]): Promise<number[]> {
    await tx.query(SHARED, [caseIds, ['issued', 'received', 'replied']]);
    const rows = await tx.query<{ id: number }>(
      `WITH done AS (
         UPDATE notices n SET status = 'closed', closed_at = $2, version = version + 1
          WHERE n.id IN (SELECT notice_id FROM notices_of_cases WHERE case_id = ANY($1::bigint[]))
            AND n.status IN ('issued', 'received', 'replied')
            AND NOT EXISTS (SELECT 1 FROM notices_of_cases k JOIN cases c ON c.id = k.case_id
                             WHERE k.notice_id = n.id AND c.status <> 'closed' AND c.id <> ALL($1::bigint[]))
         RETURNING id)
       SELECT id FROM done ORDER BY id`,
      [caseIds, now],
    );
    return rows.map(({ id }) => id);
  }

  private async reduce(tx: Tx, { id, content }: SharedDraft, going: readonly number[]): Promise<void> {
    const [caseId, ...others] = going;
    const annex = content.annex?.filter((line) => line.caseId === null || going.includes(line.caseId));
    await tx.query('DELETE FROM notice_cases WHERE notice_id = $1 AND case_id <> ALL($2::bigint[])', [
      id,
      others,
    ]);
    await tx.query(
      "UPDATE notices SET case_id = $2, content = $3, status = 'draft', version = version + 1 WHERE id = $1",
      [id, caseId, JSON.stringify({ ...content, ...(annex === undefined ? {} : { annex }) })],
    );
  }
}
