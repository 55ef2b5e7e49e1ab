import { Injectable } from '@nestjs/common';
import { standsInFor } from '#domain/identity';
import {
  type ChainHead,
  contentDigest,
  GENESIS,
  type LedgerAction,
  parseSubject,
  sealDigest,
  type SealedEntry,
  type Verification,
  verifyChain,
} from '#domain/ledger';
import { type Actor, actorKey } from '#platform/actor';
import { faultPoint } from '#platform/fault';
import { type Tx, UnitOfWork } from '#persistence';

/** One change, in the past tense: `{ action: 'task.assigned', subject: 'task:12', … }`. */
export interface Change {
  readonly action: LedgerAction;
  /** `type:id`. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly context?: unknown;
}

/** Any number that nothing else locks: one sealer at a time. */
const SEAL_LOCK = 730_331_02;
const SEAL_BATCH = 2_000;
const READ_BATCH = 5_000;

interface StoredEntry extends Omit<SealedEntry, 'subject' | 'at'> {
  readonly at: Date;
  readonly subject: string;
}

/** The append-only ledger: written with the change, chained a moment later, provable at any time. */
@Injectable()
export class LedgerService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Writes what changed, in the transaction of the change. Settled at once: the commit waits for it. */
  append(tx: Tx, at: Date, actor: Actor, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve();
    const who = actorKey(actor);
    const origin = originOf(actor);
    const rows = changes.map(({ action, subject, before = null, after = null, context = null }) => {
      const where = origin && { ...origin, ...(context as object | null) };
      const content = { before, after, context: where ?? context };
      const digest = contentDigest({
        at: at.toISOString(),
        actor: who,
        action,
        subject: parseSubject(subject),
        ...content,
      });
      return { action, subject, ...content, digest };
    });
    tx.send(
      'ledger_append',
      `INSERT INTO ledger_entries (at, actor, action, subject, before, after, context, digest)
       SELECT $2, $3, x.action, x.subject, nullif(x.before, 'null'), nullif(x.after, 'null'), nullif(x.context, 'null'), x.digest
         FROM jsonb_to_recordset($1::jsonb) AS x(action text, subject text, before jsonb, after jsonb, context jsonb, digest text)`,
      [JSON.stringify(rows), at, who],
    );
    return Promise.resolve();
  }

  /** Chains what is committed but not yet sealed. Returns how many entries were sealed. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const batch = await this.uow.run((tx) => this.sealBatch(tx));
      sealed += batch;
      if (batch < SEAL_BATCH) return sealed;
    }
  }

  /**
   * Reads the whole chain and names whatever was changed, removed, inserted or reordered.
   * @param onRead told how many entries have been read, a batch at a time
   */
  verify(expectedHead?: ChainHead, onRead?: (entries: number) => void): Promise<Verification> {
    return verifyChain(this.sealedEntries(onRead), expectedHead ? { expectedHead } : {});
  }

  /** The end of the chain: note it down elsewhere to prove later that nothing was cut off. */
  head(): Promise<ChainHead> {
    return this.uow.run((tx) => this.headIn(tx));
  }

  private async sealBatch(tx: Tx): Promise<number> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [SEAL_LOCK]);
    const open = await tx.query<{ id: number; digest: string }>(
      'SELECT id, digest FROM ledger_entries WHERE seq IS NULL ORDER BY id LIMIT $1',
      [SEAL_BATCH],
    );
    let head = await this.headIn(tx);
    const seals = open.map(({ id, digest }) => {
      const prevHash = head.hash;
      head = sealDigest(head, digest);
      return { id, seq: head.seq, prev_hash: prevHash, hash: head.hash };
    });
    if (seals.length > 0) {
      await tx.query(
        `UPDATE ledger_entries e SET seq = x.seq, prev_hash = x.prev_hash, hash = x.hash
           FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, seq bigint, prev_hash text, hash text) WHERE e.id = x.id`,
        [JSON.stringify(seals)],
      );
      faultPoint('seal.before_commit');
    }
    return seals.length;
  }

  private async headIn(tx: Tx): Promise<ChainHead> {
    const [row] = await tx.query<ChainHead>(
      'SELECT seq, hash FROM ledger_entries WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1',
    );
    return row ?? GENESIS;
  }

  private async *sealedEntries(onRead?: (entries: number) => void): AsyncGenerator<SealedEntry> {
    let after = 0;
    let read = 0;
    for (;;) {
      const page = await this.uow.run((tx) =>
        tx.query<StoredEntry>(
          `SELECT id, at, actor, action, subject, before, after, context, digest, seq, prev_hash AS "prevHash", hash
             FROM ledger_entries WHERE seq > $1 ORDER BY seq LIMIT $2`,
          [after, READ_BATCH],
        ),
      );
      for (const row of page) {
        yield { ...row, at: row.at.toISOString(), subject: parseSubject(row.subject) };
      }
      read += page.length;
      onRead?.(read);
      const last = page.at(-1);
      if (!last) return;
      after = last.seq;
    }
  }
}

/** Where an act came from, through which token, and for whom the actor stood in then; null where nothing is known. */
function originOf(actor: Actor): object | null {
  if (actor.from === undefined) return null;
  const token = actor.kind === 'person' ? actor.token : undefined;
  const absent = actor.kind === 'person' && actor.reach ? standsInFor(actor.reach) : [];
  return {
    from: actor.from,
    ...(token === undefined ? {} : { token }),
    ...(absent.length === 0 ? {} : { standsInFor: absent }),
  };
}
