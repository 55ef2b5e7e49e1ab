export { ChainProof, type FileProof, type FileVerdict } from './chain-proof.service.ts';
export { DocumentProofModule } from './document-proof.module.ts';
export { DocumentProofs } from './document-proofs.service.ts';
export type { DocumentProof } from './proof.query.ts';
export { PROOF_STATES, type ProofState, standingWords } from './proof-states.ts';
export { STANDING } from './standing.sql.ts';
