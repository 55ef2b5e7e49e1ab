import { contentDigest, GENESIS, linkHash } from './chain.ts';
import type { ChainHead, SealedEntry } from './entry.ts';
import { findingAt, findingOf, type LedgerFinding } from './finding.ts';

/** How many links are remembered, to recognise a run of inserted entries. */
const LOOK_BACK = 64;
/** Findings kept. Bounds the memory however damaged the chain is. */
const MOST_FINDINGS = 100;

/** An entry that the chain has passed. */
interface Passed {
  readonly entry: SealedEntry | null;
  readonly seq: number;
  /** Every hash a successor may rightly name. */
  readonly hashes: readonly string[];
  /** Already found to be damaged: a successor that names another hash is explained. */
  readonly damaged: boolean;
}

/**
 * Walks a chain in its stored order, one entry in hand and one ahead, in constant memory.
 * An entry is genuine when its hash seals its own content; where it belongs is told by whose hash it names.
 */
export class ChainVerifier {
  private readonly passed: Passed[] = [
    { entry: null, seq: GENESIS.seq, hashes: [GENESIS.hash], damaged: false },
  ];
  private readonly findings: LedgerFinding[] = [];
  /** Hashes that an entry names but nobody has shown yet, with the finding to revise when one does. */
  private readonly wanted = new Map<string, { at: number; wanter: SealedEntry }>();
  /** Hashes of genuine entries that stood in a wrong place: their true successors name them. */
  private readonly strays = new Set<string>();
  private entries = 0;
  private highest = GENESIS.seq;
  private seqBefore = GENESIS.seq;
  private headSeen: boolean;

  constructor(private readonly expectedHead: ChainHead | null) {
    this.headSeen = expectedHead === null || expectedHead.hash === GENESIS.hash;
  }

  /** @param next the entry that follows in the store, null at the end */
  examine(entry: SealedEntry, next: SealedEntry | null): void {
    this.entries += 1;
    this.headSeen ||= entry.hash === this.expectedHead?.hash;
    const last = this.last();
    const digest = contentDigest(entry);
    const genuine = digest === entry.digest && linkHash(entry.prevHash, digest) === entry.hash;
    const linked = last.hashes.includes(entry.prevHash);

    if (genuine && linked) this.accept(entry, last);
    else if (genuine && this.wanted.has(entry.hash)) this.recogniseMoved(entry);
    else if (this.strays.has(entry.prevHash)) this.rejoin(entry, genuine);
    else if (this.isSteppedOver(entry, next, linked, last)) this.setAside(entry, genuine);
    else if (genuine) this.bridge(entry, last);
    else this.acceptDamaged(entry, digest, linked, last);
    this.seqBefore = entry.seq;
  }

  finish(): { entries: number; findings: LedgerFinding[]; head: ChainHead } {
    const head = this.expectedHead;
    if (head && !this.headSeen) {
      if (this.highest < head.seq) this.report(findingOf('tail_missing', this.highest + 1, head.seq));
      else if (this.findings.length === 0) this.report(findingOf('head_mismatch', head.seq));
    }
    const { seq, entry } = this.last();
    return {
      entries: this.entries,
      findings: this.findings,
      head: { seq, hash: entry?.hash ?? GENESIS.hash },
    };
  }

  /** The usual case: sealed, and naming the entry before. */
  private accept(entry: SealedEntry, last: Passed): void {
    // Where strays stand in between, the numbers go on from the chain or from the stray.
    if (entry.seq !== last.seq + 1 && entry.seq !== this.seqBefore + 1) {
      this.report(findingAt('number_changed', entry));
    }
    const waiting = this.wanted.get(entry.hash);
    if (waiting) this.reviseAsMoved(entry.hash, waiting.at, waiting.wanter);
    this.pass(entry, [entry.hash]);
  }

  /** An earlier entry waited for this one, and here it does not follow: this one was moved. */
  private recogniseMoved(entry: SealedEntry): void {
    const waiting = this.wanted.get(entry.hash);
    if (!waiting) return;
    this.reviseAsMoved(entry.hash, waiting.at, entry);
    this.want(entry, waiting.at);
  }

  /** Follows an entry that stood elsewhere. */
  private rejoin(entry: SealedEntry, genuine: boolean): void {
    if (!genuine) this.report(findingAt('content_changed', entry));
    this.pass(entry, [entry.hash], !genuine);
  }

  /** Whether the chain goes on past this entry. */
  private isSteppedOver(
    entry: SealedEntry,
    next: SealedEntry | null,
    linked: boolean,
    last: Passed,
  ): boolean {
    if (next) return last.hashes.includes(next.prevHash) && !(linked && next.prevHash === entry.hash);
    return !linked && this.expectedHead !== null && last.hashes.includes(this.expectedHead.hash);
  }

  /** Inserted, or moved here from a place further on: then the entry it names is still to come. */
  private setAside(entry: SealedEntry, genuine: boolean): void {
    const at = this.report(findingAt('entry_inserted', entry));
    if (!genuine || at === null) return;
    this.strays.add(entry.hash);
    this.want(entry, at);
  }

  /** A genuine entry that the chain follows, though it does not name the entry before it. */
  private bridge(entry: SealedEntry, last: Passed): void {
    const home = this.passed.findLastIndex(({ hashes }) => hashes.includes(entry.prevHash));
    if (home >= 0) {
      for (const { entry: intruder } of this.passed.splice(home + 1)) {
        if (intruder) this.report(findingAt('entry_inserted', intruder));
      }
    } else if (entry.seq > last.seq + 1) {
      this.want(entry, this.report(findingOf('entry_missing', last.seq + 1, entry.seq - 1)));
    } else if (!last.damaged) {
      this.want(entry, this.report(findingOf('link_broken', last.seq, entry.seq)));
    }
    this.pass(entry, [entry.hash]);
  }

  private acceptDamaged(entry: SealedEntry, digest: string, linked: boolean, last: Passed): void {
    if (!linked && entry.seq > last.seq + 1) {
      this.report(findingOf('entry_missing', last.seq + 1, entry.seq - 1));
    }
    this.report(findingAt('content_changed', entry));
    // Where only the stored hash was altered, the successor still names the true one.
    const rightful = last.hashes.map((hash) => linkHash(hash, digest));
    this.pass(entry, [entry.hash, ...rightful], true);
  }

  private want(wanter: SealedEntry, at: number | null): void {
    if (at !== null) this.wanted.set(wanter.prevHash, { at, wanter });
  }

  private reviseAsMoved(hash: string, at: number, moved: SealedEntry): void {
    this.wanted.delete(hash);
    this.strays.add(moved.hash);
    const revised = findingAt('order_changed', moved);
    if (this.findings[at]?.kind === 'order_changed') this.report(revised);
    else this.findings[at] = revised;
  }

  private pass(entry: SealedEntry, hashes: readonly string[], damaged = false): void {
    this.passed.push({ entry, seq: entry.seq, hashes, damaged });
    if (this.passed.length > LOOK_BACK) this.passed.shift();
    this.highest = Math.max(this.highest, entry.seq);
  }

  private last(): Passed {
    const last = this.passed.at(-1);
    if (!last) throw new RangeError('the chain keeps at least the place it has reached');
    return last;
  }

  /** @returns the place of the finding, null when there are too many to keep */
  private report(finding: LedgerFinding): number | null {
    if (this.findings.length >= MOST_FINDINGS) return null;
    return this.findings.push(finding) - 1;
  }
}
