import type { PaperKind } from '#domain/official-document';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { PaperFormat } from '../printing-house.ts';
import type { ProofState } from './proof-states.ts';
import { STANDING } from './standing.sql.ts';

/** What anybody may know of an issued document who holds it: nothing of what it says. */
export interface DocumentProof {
  readonly documentId: number;
  readonly subject: string;
  readonly code: string;
  readonly kind: PaperKind;
  /** Records bear none. */
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: Day;
  readonly state: ProofState;
  /** Since when it is not in force, or not as it was issued; null: in force. */
  readonly endedOn: Day | null;
  /** SHA-256 of its files; none for the moment between issue and print. */
  readonly digests: readonly { readonly format: PaperFormat; readonly sha256: string }[];
}

const PROOF = `
  SELECT d.id AS "documentId", d.subject, d.code, d.kind, d.number, d.title, d.issuer, d.issued_on AS "issuedOn",
         s.state, s.ended_on AS "endedOn",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('format', f.format, 'sha256', f.sha256) ORDER BY f.format DESC), '[]')
            FROM issued_files f WHERE f.document_id = d.id) AS digests
    FROM issued_documents d CROSS JOIN LATERAL (${STANDING}) s`;

export async function proofByCode(tx: Tx, code: string): Promise<DocumentProof | undefined> {
  const [row] = await tx.query<DocumentProof>(`${PROOF} WHERE d.code = $1`, [code]);
  return row;
}

export async function proofByDigest(tx: Tx, sha256: string): Promise<DocumentProof | undefined> {
  const [row] = await tx.query<DocumentProof>(
    `${PROOF} WHERE d.id = (SELECT document_id FROM issued_files WHERE sha256 = $1 ORDER BY id LIMIT 1)`,
    [sha256],
  );
  return row;
}

export async function proofById(tx: Tx, documentId: number): Promise<DocumentProof | undefined> {
  const [row] = await tx.query<DocumentProof>(`${PROOF} WHERE d.id = $1`, [documentId]);
  return row;
}
