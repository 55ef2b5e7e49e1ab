import fc from 'fast-check';
import {
  chain,
  contentDigest,
  GENESIS,
  type LedgerContent,
  linkHash,
  type SealedEntry,
  verifyChain,
} from './index.ts';

const content = (n: number): LedgerContent => ({
  at: `2024-04-01T01:00:00.${String(n % 1000).padStart(3, '0')}Z`,
  actor: n % 3 ? `person:${n}` : 'system',
  action: 'notice.issued',
  subject: { type: 'notice', id: String(n) },
  before: null,
  after: { number: `洪法督〔2024〕${n}号`, level: (n % 3) + 1 },
  context: { reason: '逾期' },
});
const contents = (length: number) => Array.from({ length }, (_, at) => content(at + 1));
const sealed = (length: number): SealedEntry[] =>
  [...chain(contents(length))].map((e) => ({ ...e, id: e.seq }));
const renumbered = (entries: SealedEntry[]) => entries.map((e, at) => ({ ...e, seq: at + 1 }));
const headOf = (entries: SealedEntry[]) => {
  const { seq, hash } = entries.at(-1) ?? GENESIS;
  return { seq, hash };
};
/** Seals a forged content so that it fits itself and what stands before. */
const forge = (prevHash: string, seq: number, base: LedgerContent): SealedEntry => {
  const digest = contentDigest(base);
  return { ...base, id: 'forged', seq, prevHash, digest, hash: linkHash(prevHash, digest) };
};
const at = (entries: SealedEntry[], index: number): SealedEntry => {
  const entry = entries[index];
  if (!entry) throw new RangeError(`no entry ${index}`);
  return entry;
};
const spot = fc
  .integer({ min: 4, max: 90 })
  .chain((length) =>
    fc.record({ length: fc.constant(length), index: fc.nat(length - 1), to: fc.nat(length - 1) }),
  );
const inside = spot.map(({ length, index, to }) => ({ length, index: Math.min(index, length - 2), to }));
const summary = async (entries: SealedEntry[], expectedHead?: { seq: number; hash: string }) => {
  const { findings } = await verifyChain(entries, expectedHead ? { expectedHead } : {});
  return findings.map(({ kind, seq, upTo }) => [kind, seq, ...(upTo === undefined ? [] : [upTo])]);
};

const headOfEntry = ({ seq, hash }: SealedEntry) => ({ seq, hash });

describe('an untouched chain', () => {
  it('verifies at any length, from a list or a stream, against its head or an earlier one', async () => {
    await fc.assert(
      fc.asyncProperty(spot, async ({ length, index }) => {
        const entries = sealed(length);
        const expectedHead = headOfEntry(at(entries, index));
        async function* stream() {
          for (const entry of entries) yield await Promise.resolve(entry);
        }
        expect(await verifyChain(stream(), { expectedHead })).toEqual({
          verified: true,
          entries: length,
          head: headOf(entries),
          findings: [],
        });
      }),
    );
    expect(await verifyChain([])).toMatchObject({ verified: true, entries: 0, head: GENESIS });
  });
});

describe('a changed entry is named', () => {
  const changes: [string, (e: SealedEntry) => SealedEntry][] = [
    ['time', (e) => ({ ...e, at: '2024-04-02T01:00:00.000Z' })],
    ['actor', (e) => ({ ...e, actor: 'person:999' })],
    ['action', (e) => ({ ...e, action: 'notice.withdrawn' })],
    ['subject', (e) => ({ ...e, subject: { ...e.subject, id: '0' } })],
    ['state before', (e) => ({ ...e, before: {} })],
    ['state after', (e) => ({ ...e, after: { level: 0 } })],
    ['context', (e) => ({ ...e, context: null })],
    ['content with its digest', (e) => ({ ...e, after: 1, digest: contentDigest({ ...e, after: 1 }) })],
    ['digest', (e) => ({ ...e, digest: '0'.repeat(64) })],
    ['hash', (e) => ({ ...e, hash: 'f'.repeat(64) })],
    ['link', (e) => ({ ...e, prevHash: 'f'.repeat(64) })],
  ];

  it.each(changes)('%s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(spot, async ({ length, index }) => {
        const entries = sealed(length);
        entries[index] = change(at(entries, index));
        expect(await summary(entries)).toEqual([['content_changed', index + 1]]);
      }),
      { numRuns: 40 },
    );
  });

  it('even when it was sealed anew: the break stands between it and the next', async () => {
    await fc.assert(
      fc.asyncProperty(inside, async ({ length, index }) => {
        const entries = sealed(length);
        const { prevHash, seq } = at(entries, index);
        entries[index] = forge(prevHash, seq, { ...content(index + 1), actor: 'person:999' });
        expect(await summary(entries)).toEqual([['link_broken', index + 1, index + 2]]);
      }),
    );
  });

  it('and several at once are each named', async () => {
    const entries = sealed(20).map((e) => (e.seq % 5 === 0 ? { ...e, actor: 'x' } : e));
    expect(await summary(entries)).toEqual([5, 10, 15, 20].map((seq) => ['content_changed', seq]));
  });
});

describe('a removed entry is named', () => {
  it('by the numbers that are gone', async () => {
    await fc.assert(
      fc.asyncProperty(inside, fc.integer({ min: 1, max: 5 }), async ({ length, index }, many) => {
        const entries = sealed(length);
        const gone = entries.splice(index, Math.min(many, length - 1 - index));
        expect(await summary(entries)).toEqual([['entry_missing', index + 1, index + gone.length]]);
      }),
    );
  });

  it('as a break when the rest was renumbered', async () => {
    await fc.assert(
      fc.asyncProperty(inside, async ({ length, index }) => {
        const entries = sealed(length);
        const head = headOf(entries);
        entries.splice(index, 1);
        expect(await summary(renumbered(entries), head)).toEqual([['link_broken', index, index + 1]]);
      }),
    );
  });

  it('at the tail, by the head that is known', async () => {
    await fc.assert(
      fc.asyncProperty(spot, async ({ length, index }) => {
        const entries = sealed(length);
        expect(await summary(entries.slice(0, index), headOf(entries))).toEqual([
          ['tail_missing', index + 1, length],
        ]);
      }),
    );
  });
});

describe('an inserted entry is named', () => {
  const cases: [string, (prev: SealedEntry) => SealedEntry][] = [
    ['sealed to fit its place', (prev) => forge(prev.hash, prev.seq + 1, content(5000))],
    ['with a seal of its own', (prev) => forge('e'.repeat(64), prev.seq + 1, content(5000))],
    ['with a false seal', (prev) => ({ ...prev, id: 'forged', seq: prev.seq + 1, action: 'case.closed' })],
    ['as a copy of the one before', (prev) => ({ ...prev, id: 'forged' })],
  ];
  it.each(cases)('%s', async (_, insert) => {
    await fc.assert(
      fc.asyncProperty(inside, fc.boolean(), async ({ length, index }, renumber) => {
        const entries = sealed(length);
        entries.splice(index + 1, 0, insert(at(entries, index)));
        const { findings } = await verifyChain(renumber ? renumbered(entries) : entries, {
          expectedHead: headOf(sealed(length)),
        });
        expect(findings).toEqual([expect.objectContaining({ kind: 'entry_inserted', id: 'forged' })]);
      }),
      { numRuns: 60 },
    );
  });

  it('after the known head too, when it does not follow it', async () => {
    const entries = sealed(6);
    const stray = forge(at(entries, 3).hash, 7, content(5000));
    const { findings } = await verifyChain([...entries, stray], { expectedHead: headOf(entries) });
    expect(findings).toEqual([expect.objectContaining({ kind: 'entry_inserted', id: 'forged' })]);
  });

  it('in a run, each', async () => {
    const entries = sealed(10);
    const first = forge(at(entries, 3).hash, 5, content(5000));
    const second = forge(first.hash, 6, content(5001));
    entries.splice(4, 0, first, second);
    const { findings } = await verifyChain(renumbered(entries));
    expect(findings.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['entry_inserted', 5],
      ['entry_inserted', 6],
    ]);
  });
});

describe('a changed order is named', () => {
  it('of two neighbours, by one of the two', async () => {
    await fc.assert(
      fc.asyncProperty(inside, fc.boolean(), async ({ length, index }, renumber) => {
        const entries = sealed(length);
        entries.splice(index, 2, at(entries, index + 1), at(entries, index));
        const { findings } = await verifyChain(renumber ? renumbered(entries) : entries);
        expect(findings).toHaveLength(1);
        expect(findings[0]?.kind).toBe('order_changed');
        expect([index + 1, index + 2]).toContain(findings[0]?.id);
      }),
    );
  });

  it('of any two, and nothing outside them is accused', async () => {
    await fc.assert(
      fc.asyncProperty(spot, fc.boolean(), async ({ length, index, to }, renumber) => {
        fc.pre(index !== to);
        const entries = sealed(length);
        const [one, other] = [at(entries, index), at(entries, to)];
        entries[index] = other;
        entries[to] = one;
        const { findings } = await verifyChain(renumber ? renumbered(entries) : entries);
        const named = findings.map(({ id }) => Number(id));
        expect(findings.every(({ kind }) => kind === 'order_changed')).toBe(true);
        expect(named.some((id) => id === index + 1 || id === to + 1)).toBe(true);
        for (const id of named) {
          expect(id).toBeGreaterThanOrEqual(Math.min(index, to) + 1);
          expect(id).toBeLessThanOrEqual(Math.max(index, to) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of one moved elsewhere, by its name', async () => {
    await fc.assert(
      fc.asyncProperty(spot, fc.boolean(), async ({ length, index, to }, renumber) => {
        fc.pre(Math.abs(index - to) > 1);
        const entries = sealed(length);
        const [moved] = entries.splice(index, 1);
        if (moved) entries.splice(to, 0, moved);
        const { findings } = await verifyChain(renumber ? renumbered(entries) : entries);
        expect(findings).toEqual([expect.objectContaining({ kind: 'order_changed', id: index + 1 })]);
      }),
      { numRuns: 300 },
    );
  });

  it('a number changed in place is named as that', async () => {
    const entries = sealed(6);
    entries[5] = { ...at(entries, 5), seq: 9 };
    expect(await summary(entries)).toEqual([['number_changed', 9]]);
  });
});

describe('whatever was done', () => {
  it('a chain sealed anew from some entry on differs from the known head', async () => {
    const entries = sealed(8);
    const forgedTail = [...chain(contents(8).slice(4).reverse(), headOf(entries.slice(0, 4)))];
    const forged = [...entries.slice(0, 4), ...forgedTail];
    expect(await summary(forged)).toEqual([]);
    expect(await summary(forged, headOf(entries))).toEqual([['head_mismatch', 8, 8]]);
  });

  it('any mixture of tampering is found', async () => {
    const act = fc.record({
      kind: fc.constantFrom('edit', 'delete', 'swap', 'copy'),
      a: fc.nat(),
      b: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: 60 }),
        fc.array(act, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (length, acts, renumber) => {
          const original = sealed(length);
          const entries = [...original];
          for (const { kind, a, b } of acts) {
            if (entries.length === 0) break;
            const [i, j] = [a % entries.length, b % entries.length];
            if (kind === 'edit') entries[i] = { ...at(entries, i), actor: `forger:${b}` };
            if (kind === 'delete') entries.splice(i, 1);
            if (kind === 'copy') entries.splice(j, 0, at(entries, i));
            if (kind === 'swap') entries.splice(j, 1, ...entries.splice(i, 1, at(entries, j)));
          }
          const given = renumber ? renumbered(entries) : entries;
          const untouched = JSON.stringify(given) === JSON.stringify(original);
          expect((await verifyChain(given, { expectedHead: headOf(original) })).verified).toBe(untouched);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the findings stay few, and say in Chinese what is wrong', async () => {
    const { findings } = await verifyChain(sealed(500).map((e) => ({ ...e, actor: 'x' })));
    expect(findings).toHaveLength(100);
    expect(findings[0]?.message).toBe('第1条（签发文书，notice:1）的内容与封存时不一致，已被改动。');
  });
});

describe('speed', () => {
  it('verifies a hundred thousand entries in about a second of work', async () => {
    const entries = sealed(100_000);
    // Work done, not time passed: other suites run beside this one.
    const started = process.cpuUsage();
    expect(await verifyChain(entries)).toMatchObject({ verified: true, entries: 100_000 });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(4_000);
  });
});
