import { Injectable } from '@nestjs/common';
import type { PaperKind } from '#domain/official-document';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

type End = 'withdrawn' | 'replaced';

/**
 * Whether a document that went out is in force. The room of the record says so in the transaction of its own act; where
 * nothing was printed yet, nothing happens.
 */
@Injectable()
export class DocumentStanding {
  constructor(private readonly ledger: LedgerService) {}

  /** 失效: what went out from the record is no longer in force; without a kind all of it. Of 三单 their own state says it. */
  withdrawIn(tx: Tx, now: Date, actor: Actor, subject: string, kind?: PaperKind): Promise<void> {
    return this.end(tx, now, actor, { subject, kind, how: 'withdrawn' });
  }

  /** 被替换: the record has changed, and its next printing is another document. */
  replaceIn(tx: Tx, now: Date, actor: Actor, subject: string, kind: PaperKind): Promise<void> {
    return this.end(tx, now, actor, { subject, kind, how: 'replaced' });
  }

  private async end(
    tx: Tx,
    now: Date,
    actor: Actor,
    { subject, kind, how }: { subject: string; kind: PaperKind | undefined; how: End },
  ): Promise<void> {
    const ended = await tx.query<{ id: number }>(
      `UPDATE issued_documents SET ${how}_at = $2
        WHERE subject = $1 AND ($3::text IS NULL OR kind = $3) AND replaced_at IS NULL AND ${how}_at IS NULL RETURNING id`,
      [subject, now, kind ?? null],
    );
    if (ended.length === 0) return;
    const changes = ended.map(({ id }) => ({
      action: `document.${how}` as const,
      subject: `document:${id}`,
    }));
    await this.ledger.append(tx, now, actor, changes);
  }
}
