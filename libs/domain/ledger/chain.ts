import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { ChainHead, LedgerContent, SealedEntry } from './entry.ts';

/** What stands before the first entry. */
export const GENESIS: ChainHead = { seq: 0, hash: '0'.repeat(64) };

const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 of the content in canonical JSON; other members of `content` (a row's key, its seal) stay out. */
export function contentDigest(content: LedgerContent): string {
  const { at, actor, action, subject, before, after, context } = content;
  return sha256(
    canonicalJson({
      at,
      actor,
      action,
      subject: { type: subject.type, id: subject.id },
      before: before ?? null,
      after: after ?? null,
      context: context ?? null,
    }),
  );
}

/** SHA-256 over the hash of the entry before and the digest of the content: one changed bit changes all that follow. */
export const linkHash = (prevHash: string, digest: string): string => sha256(`${prevHash}\n${digest}`);

export const entryHash = (prevHash: string, content: LedgerContent): string =>
  linkHash(prevHash, contentDigest(content));

/** The seal of the entry after `prev`, from the digest that was stored when it was written. */
export const sealDigest = (prev: ChainHead, digest: string): ChainHead => ({
  seq: prev.seq + 1,
  hash: linkHash(prev.hash, digest),
});

/** The seal of the entry after `prev`. The one sealer calls it; `GENESIS` comes before the first entry. */
export const seal = (prev: ChainHead, content: LedgerContent): ChainHead =>
  sealDigest(prev, contentDigest(content));

/** Seals entries one after another. */
export function* chain<C extends LedgerContent>(
  contents: Iterable<C>,
  after: ChainHead = GENESIS,
): Generator<C & SealedEntry> {
  let prev = after;
  for (const content of contents) {
    const digest = contentDigest(content);
    const head = sealDigest(prev, digest);
    yield { ...content, ...head, prevHash: prev.hash, digest };
    prev = head;
  }
}
