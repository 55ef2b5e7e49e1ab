import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LedgerFinding } from '#domain/ledger';
import { LedgerService } from '#features/ledger';
import { type Tx, UnitOfWork } from '#persistence';
import { proofCodesOf } from './file-codes.ts';
import { endsInLedger } from './ends-in-ledger.query.ts';
import { type DocumentProof, proofByCode, proofById } from './proof.query.ts';
import type { ProofState } from './proof-states.ts';

/** genuine: in force; altered: ours, with other bytes; any other of the proof's states: genuine, but no longer in force. */
export type FileVerdict = 'genuine' | Exclude<ProofState, 'in_force'> | 'altered' | 'unknown';

export interface FileProof {
  readonly sha256: string;
  readonly verdict: FileVerdict;
  /** The document that it is, or, altered, that it was. */
  readonly document: DocumentProof | null;
  /** Its entry in the ledger; null where there is none. */
  readonly entry: { readonly seq: number; readonly hash: string; readonly at: Date } | null;
  /** What is wrong with the ledger; none: the whole chain holds. */
  readonly findings: readonly LedgerFinding[];
  readonly entries: number;
}

interface Printed {
  readonly documentId: number;
  readonly seq: number;
  readonly hash: string;
  readonly at: Date;
}

/**
 * Proves a file by the ledger: its digest stands in the entry of its print, and the chain proves that entry. What the
 * tables of documents say is not trusted alone.
 */
@Injectable()
export class ChainProof {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: LedgerService,
  ) {}

  async prove(bytes: Uint8Array): Promise<FileProof> {
    await this.ledger.seal();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const codes = await proofCodesOf(bytes);
    const { entries, findings } = await this.ledger.verify();
    const found = await this.uow.run(async (tx) => {
      const printed = await printedAs(tx, sha256);
      if (!printed) return { verdict: 'unknown' as const, document: await firstOf(tx, codes), entry: null };
      const { documentId, ...entry } = printed;
      const document = (await proofById(tx, documentId)) ?? null;
      const standing = await standingOf(tx, document, documentId);
      const verdict = standing.state === 'in_force' ? ('genuine' as const) : standing.state;
      return { verdict, document: document && { ...document, ...standing }, entry };
    });
    const altered = found.entry === null && found.document !== null;
    return { sha256, ...found, verdict: altered ? 'altered' : found.verdict, findings, entries };
  }
}

/** The entry of the print that made a file of this digest. */
async function printedAs(tx: Tx, sha256: string): Promise<Printed | undefined> {
  const [row] = await tx.query<Printed>(
    `SELECT substring(subject FROM '^document:(\\d{1,18})$')::bigint AS "documentId", seq, hash, at
       FROM ledger_entries
      WHERE action LIKE 'document.printed' AND $1 IN (after->'sha256'->>'pdf', after->'sha256'->>'docx')
      ORDER BY id LIMIT 1`,
    [sha256],
  );
  return row;
}

async function firstOf(tx: Tx, codes: readonly string[]): Promise<DocumentProof | null> {
  for (const code of codes) {
    const proof = await proofByCode(tx, code);
    if (proof) return proof;
  }
  return null;
}

/** In force only where neither the tables nor the ledger say otherwise. */
async function standingOf(tx: Tx, document: DocumentProof | null, documentId: number): Promise<Standing> {
  if (document && document.state !== 'in_force') {
    return { state: document.state, endedOn: document.endedOn };
  }
  const [end] = await endsInLedger(tx, documentId, document?.subject ?? null);
  return end ?? { state: 'in_force', endedOn: null };
}

type Standing = Pick<DocumentProof, 'state' | 'endedOn'>;
