import { PAPER_KINDS } from '#domain/official-document';
import { type DocumentProof, PROOF_STATES, standingWords } from '#features/documents';
import type { DocumentProofAnswer, FileCheckAnswer } from './document-proof.dto.ts';

export function proofView(proof: DocumentProof): DocumentProofAnswer {
  const { code, kind, number, title, issuer, issuedOn, state, endedOn, digests } = proof;
  return {
    ...{ code, kind, kindName: PAPER_KINDS[kind], number, title, issuer, issuedOn },
    ...{ state, stateName: PROOF_STATES[state], endedOn, digests },
  };
}

export function fileCheckView(sha256: string, proof: DocumentProof | null): FileCheckAnswer {
  if (proof) {
    const standing = proof.state === 'in_force' ? '' : `，但该文书${standingWords(proof)}`;
    const explanation = `与签发时的文件完全一致${standing}。`;
    return { sha256, verdict: 'genuine', explanation, document: proofView(proof) };
  }
  const explanation =
    '与本系统签发的任何文件都不一致：不是本系统签发的，或签发后被改动过。请用验证码核对原件。';
  return { sha256, verdict: 'unknown', explanation, document: null };
}
