import type { PaperKind } from '#domain/official-document';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { PaperFormat } from '../printing-house.ts';

/** 有效, 已撤回, 已被替换. */
export const PROOF_STATES = { in_force: '有效', withdrawn: '已撤回', replaced: '已被替换' } as const;
export type ProofState = keyof typeof PROOF_STATES;

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
  /** SHA-256 of its files; none for the moment between issue and print. */
  readonly digests: readonly { readonly format: PaperFormat; readonly sha256: string }[];
}

const PROOF = `
  SELECT d.id AS "documentId", d.subject, d.code, d.kind, d.number, d.title, d.issuer, d.issued_on AS "issuedOn",
         CASE WHEN d.withdrawn_at IS NOT NULL OR n.status = 'withdrawn' THEN 'withdrawn'
              WHEN d.replaced_at IS NOT NULL THEN 'replaced' ELSE 'in_force' END AS state,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('format', f.format, 'sha256', f.sha256) ORDER BY f.format DESC), '[]')
            FROM issued_files f WHERE f.document_id = d.id) AS digests
    FROM issued_documents d
    LEFT JOIN notices n ON n.id = substring(d.subject FROM '^notice:(\\d{1,18})$')::bigint`;

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
