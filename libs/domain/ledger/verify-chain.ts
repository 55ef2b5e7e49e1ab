import { ChainVerifier } from './chain-verifier.ts';
import type { ChainHead, SealedEntry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';

export interface Verification {
  readonly verified: boolean;
  /** Entries read. */
  readonly entries: number;
  /** The end of the chain as stored: keep it elsewhere to find a cut tail or a chain sealed anew. */
  readonly head: ChainHead;
  /** What is wrong, at most the first hundred. */
  readonly findings: readonly LedgerFinding[];
}

export interface VerifyOptions {
  /** A head known from elsewhere; the chain may have grown past it. */
  readonly expectedHead?: ChainHead;
}

/**
 * Reads a chain in the order of its numbers, in constant memory, and names every entry that was changed,
 * removed, inserted or moved since it was sealed.
 */
export async function verifyChain(
  entries: Iterable<SealedEntry> | AsyncIterable<SealedEntry>,
  { expectedHead }: VerifyOptions = {},
): Promise<Verification> {
  const verifier = new ChainVerifier(expectedHead ?? null);
  let held: SealedEntry | null = null;
  for await (const entry of entries) {
    if (held) verifier.examine(held, entry);
    held = entry;
  }
  if (held) verifier.examine(held, null);
  const { findings, ...result } = verifier.finish();
  return { verified: findings.length === 0, ...result, findings };
}
