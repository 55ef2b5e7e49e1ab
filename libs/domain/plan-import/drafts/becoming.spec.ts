import { becomingTargets, type Candidate, hullOf, titleOf } from './index.ts';

const draft = (id: number, parentId: number | null, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ id, parentId, position: id, state: 'kept', indicators: [], deadlines: [] },
  ...rest,
});
const promise = { start: 0, end: 1 } as never;
const ids = (drafts: Candidate[]) => becomingTargets(drafts).map(({ id }) => id);

describe('which drafts become targets', () => {
  it.each<[string, Candidate[], number[]]>([
    ['items', [draft(1, null), draft(2, null, { state: 'dropped' })], [1]],
    ['a heading only holds its items together', [draft(1, null), draft(2, 1), draft(3, 1)], [2, 3]],
    [
      'a heading that promises something itself',
      [draft(1, null, { indicators: [promise] }), draft(2, 1)],
      [1, 2],
    ],
    ['a heading over dropped items', [draft(1, null), draft(2, 1, { state: 'dropped' })], [1]],
    ['nothing', [], []],
  ])('%s', (_, drafts, expected) => {
    expect(ids(drafts)).toEqual(expected);
  });
});

describe('places and titles', () => {
  it('keeps one place from the first to the last', () => {
    expect(
      hullOf([
        { start: 3, end: 5 },
        { start: 9, end: 12 },
      ]),
    ).toEqual({ start: 3, end: 12 });
    expect(hullOf([])).toBeNull();
  });

  it.each([
    ['推行包容审慎监管；强化培训。', '', '推行包容审慎监管'],
    ['一是抓学习，抓好培训；', '一是', '抓学习'],
    ['抓好，落实培训计划，全年6期。', '', '抓好，落实培训计划'],
    ['一'.repeat(50), '', `${'一'.repeat(29)}…`],
  ])('%s', (text, ordinal, title) => {
    expect(titleOf(text, ordinal)).toBe(title);
  });
});
