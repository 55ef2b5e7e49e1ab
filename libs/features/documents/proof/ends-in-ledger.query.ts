import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { ProofState } from './proof-states.ts';

const ENDS: Readonly<Record<string, ProofState>> = {
  'notice.withdrawn': 'withdrawn',
  'notice.set_aside': 'set_aside',
  'document.withdrawn': 'withdrawn',
  'inspection.review_upheld': 'amended',
  'rectification.set_aside': 'amended',
  'document.replaced': 'replaced',
};

/** What the ledger alone knows to have ended a document, the weightiest first. */
export async function endsInLedger(
  tx: Tx,
  documentId: number,
  subject: string | null,
): Promise<{ readonly state: ProofState; readonly endedOn: Day }[]> {
  const [, inspectionId, units = ''] = /^inspection:(\d{1,18}):unit:([\d,]+)$/.exec(subject ?? '') ?? [];
  const [, noticeId] = /^rectification_notice:(\d{1,18})$/.exec(subject ?? '') ?? [];
  const own = [`document:${documentId}`, ...(subject === null ? [] : [subject])];
  const found = await tx.query<{ action: string; on: Day }>(
    `SELECT action, (at AT TIME ZONE 'Asia/Shanghai')::date AS "on" FROM ledger_entries e
      WHERE subject = ANY($1::text[]) AND action = ANY($2::text[])
         OR subject = 'inspection:' || $3::text AND action = 'inspection.review_upheld'
            AND (SELECT r.unit_id FROM inspection_reviews r WHERE r.id = (e.after->>'reviewId')::bigint) = ANY($4::bigint[])
         OR action = 'rectification.set_aside' AND subject = ANY(ARRAY(
            SELECT 'rectification:' || x.item_id FROM rectification_notice_items x WHERE x.notice_id = $5::bigint))
      ORDER BY array_position($2::text[], action), id DESC`,
    [own, Object.keys(ENDS), inspectionId ?? null, units === '' ? [] : units.split(','), noticeId ?? null],
  );
  return found.flatMap(({ action, on }) => {
    const state = ENDS[action];
    return state === undefined ? [] : [{ state, endedOn: on }];
  });
}
