import type { Tx } from '#persistence';
import type { LedgerEntry, LedgerFilter, LedgerLine } from './entry.ts';

/** A place in the order of time; entries of one instant follow their ids. */
export interface Place {
  readonly at: Date;
  readonly id: number;
}

const LINE = `e.id, e.seq, e.at, e.actor, p.name AS "actorName", e.context ->> 'from' AS "from", e.action, e.subject`;
const WHOLE = `${LINE}, e.before, e.after, e.context, e.digest, e.prev_hash AS "prevHash", e.hash`;
const FROM = `FROM ledger_entries e LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint`;

/** Conditions as far as they are asked for, so that each question meets the index made for it. */
function conditions(filter: LedgerFilter, parameters: unknown[]): string[] {
  const nth = (value: unknown) => `$${parameters.push(value)}`;
  const { from, before, actor, action, subject } = filter;
  return [
    ...(from ? [`e.at >= ${nth(from)}`] : []),
    ...(before ? [`e.at < ${nth(before)}`] : []),
    ...(actor === undefined ? [] : [`e.actor = ${nth(actor)}`]),
    ...(action === undefined ? [] : [`e.action LIKE ${nth(`${action.replace(/[\\%_]/g, '\\$&')}%`)}`]),
    ...(subject === undefined ? [] : [`e.subject = ${nth(subject)}`]),
  ];
}

const where = (all: readonly string[]) => (all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`);

/** The newest first. */
export function listEntries(
  tx: Tx,
  filter: LedgerFilter,
  olderThan: Place | undefined,
  limit: number,
): Promise<LedgerLine[]> {
  const parameters: unknown[] = [];
  const all = conditions(filter, parameters);
  if (olderThan) {
    all.push(`(e.at, e.id) < ($${parameters.push(olderThan.at)}, $${parameters.push(olderThan.id)})`);
  }
  const sql = `SELECT ${LINE} ${FROM} ${where(all)} ORDER BY e.at DESC, e.id DESC LIMIT $${parameters.push(limit)}`;
  return tx.query<LedgerLine>(sql, parameters);
}

/** The oldest first, none written after `lastId`: a file ends although the work goes on. */
export function readEntries(
  tx: Tx,
  filter: LedgerFilter,
  { newerThan, lastId, limit }: { newerThan: Place | undefined; lastId: number; limit: number },
): Promise<LedgerEntry[]> {
  const parameters: unknown[] = [];
  const all = [...conditions(filter, parameters), `e.id <= $${parameters.push(lastId)}`];
  if (newerThan) {
    all.push(`(e.at, e.id) > ($${parameters.push(newerThan.at)}, $${parameters.push(newerThan.id)})`);
  }
  const sql = `SELECT ${WHOLE} ${FROM} ${where(all)} ORDER BY e.at, e.id LIMIT $${parameters.push(limit)}`;
  return tx.query<LedgerEntry>(sql, parameters);
}

export async function entryById(tx: Tx, id: number): Promise<LedgerEntry | undefined> {
  const [entry] = await tx.query<LedgerEntry>(`SELECT ${WHOLE} ${FROM} WHERE e.id = $1`, [id]);
  return entry;
}

export async function lastEntryId(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ id: number }>('SELECT id FROM ledger_entries ORDER BY id DESC LIMIT 1');
  return row?.id ?? 0;
}
