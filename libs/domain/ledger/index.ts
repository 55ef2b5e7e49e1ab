export { actionTitle, LEDGER_ACTIONS, type LedgerAction } from './actions.ts';
export { canonicalJson } from './canonical-json.ts';
export { chain, contentDigest, entryHash, GENESIS, linkHash, seal, sealDigest } from './chain.ts';
export {
  formatSubject,
  parseSubject,
  type ChainHead,
  type LedgerContent,
  type LedgerSubject,
  type SealedEntry,
} from './entry.ts';
export type { FindingKind, LedgerFinding } from './finding.ts';
export { verifyChain, type Verification, type VerifyOptions } from './verify-chain.ts';
