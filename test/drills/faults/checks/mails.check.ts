import type { DataSource } from 'typeorm';
import type { DeliveryState } from '#persistence';
import type { Finding } from './finding.ts';

interface Sent {
  readonly id: number;
  readonly state: DeliveryState;
  /** Waits for another try that is not due yet. */
  readonly later: boolean;
  /** How often a person had it sent again. */
  readonly resent: number;
}

/** What the rows say about each mail, against what the mail server saw. */
export async function checkMails(
  dataSource: DataSource,
  now: Date,
  arrived: ReadonlyMap<number, { total: number; answered: number }>,
): Promise<Finding[]> {
  const rows = await dataSource.query<Sent[]>(
    `SELECT d.id, d.state, d.state = 'queued' AND d.not_before > $1 AS later, (SELECT count(*) FROM ledger_entries e WHERE e.action = 'mail.resend_requested'
                               AND e.subject = 'delivery:' || d.id) AS resent FROM deliveries d ORDER BY d.id`,
    [now],
  );
  const known = new Set(rows.map(({ id }) => id));
  const strangers = [...arrived.keys()].filter((id) => !known.has(id));
  return [
    ...strangers.map((id) => `A mail of delivery ${id}, which does not exist`),
    ...rows.flatMap((row) => findingsOf(row, arrived.get(row.id) ?? { total: 0, answered: 0 })),
  ];
}

function findingsOf(
  { id, state, later, resent }: Sent,
  { total, answered }: { total: number; answered: number },
): Finding[] {
  const found: Finding[] = [];
  const seen = `the server has it ${total} times, ${answered} answered; sent again ${resent} times`;
  if (total > 1 + resent)
    found.push(`Delivery ${id} was mailed twice without anybody's wish: ${state}, ${seen}`);
  if (state === 'sent' && answered === 0) found.push(`Delivery ${id} is called sent but never was: ${seen}`);
  if (state === 'failed' && total > 0 && resent === 0)
    found.push(`Delivery ${id} is called failed although it arrived: ${seen}`);
  if (!later && (state === 'queued' || state === 'sending'))
    found.push(`Delivery ${id} is still ${state}: ${seen}`);
  return found;
}
