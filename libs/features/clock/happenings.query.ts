import type { Tx } from '#persistence';

/** One thing that happened to a case while the clock moved. */
export interface Happening {
  readonly at: Date;
  readonly action: string;
  readonly level: number | null;
  readonly number: string | null;
  readonly unit: string;
  readonly task: string;
}

export interface Happened {
  readonly happenings: readonly Happening[];
  readonly sent: number;
  readonly failed: number;
  /** Pass it on to the next call. */
  readonly upTo: LedgerMark;
}

/** A place in the ledger and in the deliveries: what lies behind it was told. */
export interface LedgerMark {
  readonly entry: number;
  readonly sent: number;
  readonly failed: number;
}

const TOLD = [
  'notice.issued',
  'notice.submitted',
  'notice.withdrawn',
  'case.warned',
  'case.proposed',
  'case.closed',
  'case.parked',
];

/** The ledger is the story: whatever happened stands in it, in order, whoever did it. */
export async function happenedSince(tx: Tx, mark: LedgerMark): Promise<Happened> {
  const happenings = await tx.query<Happening & { id: number }>(
    `SELECT e.id, e.at, e.action, n.level, n.number, u.name AS unit, coalesce(t.title, n.content->>'title') AS task
       FROM ledger_entries e
       LEFT JOIN notices n ON e.subject = 'notice:' || n.id
       LEFT JOIN cases c ON c.id = n.case_id OR e.subject = 'case:' || c.id
       LEFT JOIN tasks t ON t.id = c.task_id JOIN organizations u ON u.id = coalesce(n.unit_id, c.unit_id)
      WHERE e.id > $1 AND e.action = ANY($2::text[]) ORDER BY e.id`,
    [mark.entry, TOLD],
  );
  const now = await markNow(tx);
  return { happenings, sent: now.sent - mark.sent, failed: now.failed - mark.failed, upTo: now };
}

export async function markNow(tx: Tx): Promise<LedgerMark> {
  const [row] = await tx.query<LedgerMark>(
    `SELECT (SELECT coalesce(max(id), 0) FROM ledger_entries) AS entry,
            (SELECT count(*) FROM deliveries WHERE state = 'sent') AS sent,
            (SELECT count(*) FROM deliveries WHERE state IN ('failed', 'unknown')) AS failed`,
  );
  if (!row) throw new Error('The database did not answer');
  return row;
}
