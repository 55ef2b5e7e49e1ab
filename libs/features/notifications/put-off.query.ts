import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { NewDelivery } from './announcement.repository.ts';

/** A day on which nothing goes out any more, and the opening at which it does. */
export interface PutOff {
  readonly from: Day;
  readonly until: Date;
}

const ON = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/** Deliveries `d`, after $1: what goes out at any hour waits for none. */
const WAITING = `d.state = 'queued' AND d.not_before > $1 AND d.message->'urgent' IS DISTINCT FROM 'true'::jsonb`;
/** Alarms `a`, after $1, of the kinds $2. */
const RINGING = 'a.kind = ANY($2::text[]) AND a.due_at > $1 AND a.parked_at IS NULL';

/** Days after `now` for which mail waits, or an alarm of these kinds. */
export async function daysWaitedFor(tx: Tx, now: Date, alarms: readonly string[]): Promise<Day[]> {
  const rows = await tx.query<{ on: Day }>(
    `SELECT ${ON('d.not_before')} AS "on" FROM deliveries d WHERE ${WAITING}
     UNION SELECT ${ON('a.due_at')} FROM alarms a WHERE ${RINGING} ORDER BY "on"`,
    [now, alarms],
  );
  return rows.map(({ on }) => on);
}

/** @returns the deliveries that now wait longer */
export async function putOffMail(
  tx: Tx,
  now: Date,
  days: readonly PutOff[],
): Promise<Pick<NewDelivery, 'id' | 'notBefore'>[]> {
  const rows = await tx.query<Pick<NewDelivery, 'id' | 'notBefore'>>(
    `WITH waiting AS (
       SELECT d.id, m.until FROM deliveries d
         JOIN jsonb_to_recordset($2::jsonb) AS m("from" date, until timestamptz) ON ${ON('d.not_before')} = m."from"
        WHERE ${WAITING} ORDER BY d.id FOR UPDATE OF d)
     UPDATE deliveries d SET not_before = w.until FROM waiting w WHERE d.id = w.id
     RETURNING d.id, d.not_before AS "notBefore"`,
    [now, JSON.stringify(days)],
  );
  return rows.sort((a, b) => a.id - b.id);
}

export async function putOffAlarms(
  tx: Tx,
  now: Date,
  alarms: readonly string[],
  days: readonly PutOff[],
): Promise<void> {
  await tx.query(
    `UPDATE alarms a SET due_at = m.until
       FROM jsonb_to_recordset($3::jsonb) AS m("from" date, until timestamptz)
      WHERE ${RINGING} AND ${ON('a.due_at')} = m."from"`,
    [now, alarms, JSON.stringify(days)],
  );
}
