import {
  chain,
  contentDigest,
  entryHash,
  formatSubject,
  GENESIS,
  type LedgerContent,
  parseSubject,
  seal,
  sealDigest,
  type SealedEntry,
} from './index.ts';

const content = (n: number): LedgerContent => ({
  at: '2024-04-01T01:00:00.000Z',
  actor: 'person:3',
  action: 'notice.issued',
  subject: { type: 'notice', id: String(n) },
  before: null,
  after: { number: `洪法督〔2024〕${n}号` },
  context: null,
});
const contents = (length: number) => Array.from({ length }, (_, at) => content(at + 1));
const sealed = (length: number): SealedEntry[] => [...chain(contents(length))];
const headOfEntry = ({ seq, hash }: SealedEntry) => ({ seq, hash });

describe('sealing', () => {
  it('chains entries from nothing, one hash into the next', () => {
    const [first, second] = sealed(2);
    expect(first).toMatchObject({ seq: 1, prevHash: GENESIS.hash });
    expect(second).toMatchObject({ seq: 2, prevHash: first?.hash });
    expect(seal(GENESIS, content(1))).toEqual({ seq: 1, hash: entryHash(GENESIS.hash, content(1)) });
  });

  it('needs only the digest that was stored when the entry was written', () => {
    expect(sealDigest(GENESIS, contentDigest(content(1)))).toEqual(seal(GENESIS, content(1)));
  });

  it('gives the same digest after a round through JSON, with other keys beside', () => {
    const stored = { ...(JSON.parse(JSON.stringify(content(7))) as LedgerContent), id: 12, seq: 3 };
    expect(contentDigest(stored)).toBe(contentDigest(content(7)));
  });

  it('goes on after a known head', () => {
    const [head, tail] = [sealed(3), contents(5).slice(3)];
    expect([...chain(tail, head.map(headOfEntry).at(-1))].map(headOfEntry)).toEqual(
      sealed(5).slice(3).map(headOfEntry),
    );
  });
});

describe('subjects', () => {
  it('are stored as text and read back', () => {
    expect(parseSubject(formatSubject({ type: 'case', id: '7' }))).toEqual({ type: 'case', id: '7' });
    expect(parseSubject('notices')).toEqual({ type: 'notices', id: '' });
    for (const text of ['', ':7', 'case:', '案件:7']) {
      expect(() => parseSubject(text)).toThrow(
        expect.objectContaining({ code: 'LEDGER_SUBJECT_INVALID' }) as Error,
      );
    }
  });
});
