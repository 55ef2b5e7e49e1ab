import fc from 'fast-check';
import { readPlan } from '../../plan-text/index.ts';
import { draftsOf } from '../drafts/index.ts';
import { earlierTargets, matchItems, planDifferences } from './index.ts';

const plan = (items: string[]) => {
  const text = `云溪县2023年法治政府建设情况的报告\n一、2024年工作安排\n${items.join('\n')}\n云溪县人民政府`;
  return draftsOf(text, readPlan(text));
};
const LEARNING = '抓好法治学习。举办专题培训6期。';
const REVIEW = '畅通复议渠道。行政复议按期办结率达到100%，调解率不低于30%。';
const ENFORCEMENT = '规范行政执法。案卷评查优秀率不低于90%。';
const PETITIONS = '化解信访积案。推动领导干部接访下访。';
const V1 = plan([`一是${LEARNING}`, `二是${REVIEW}`, `三是${ENFORCEMENT}`]);

describe('what a changed version of a report shows', () => {
  it('is nothing where only ordinals and white space differ', () => {
    const moved = plan([`一是${LEARNING}`, `二是${REVIEW.replace('。', '。 ')}`, `三是${ENFORCEMENT}`]);
    expect(planDifferences(V1, moved).map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });

  it('tells an inserted item from those that only got another number', () => {
    const after = plan([`一是${LEARNING}`, `二是${PETITIONS}`, `三是${REVIEW}`, `四是${ENFORCEMENT}`]);
    const found = planDifferences(V1, after);
    expect(found.map(({ kind }) => kind)).toEqual(['same', 'added', 'same', 'same']);
    expect(found[2]).toMatchObject({ before: { ordinal: '二是' }, after: { ordinal: '三是' } });
  });

  it('shows a removed item where it stood', () => {
    const found = planDifferences(V1, plan([`一是${LEARNING}`, `二是${ENFORCEMENT}`]));
    expect(found.map(({ kind, before }) => [kind, before?.ordinal])).toEqual([
      ['same', '一是'],
      ['removed', '二是'],
      ['same', '三是'],
    ]);
  });

  it('names a figure that changed with both values, and those that came and went', () => {
    const after = plan([
      `一是${LEARNING.replace('6期', '8期')}`,
      '二是畅通复议渠道。行政复议按期办结率达到100%，听证20次。',
      `三是${ENFORCEMENT}`,
    ]);
    const [learning, review] = planDifferences(V1, after);
    expect(learning).toMatchObject({ kind: 'changed', titleChanged: false, textChanged: true });
    expect(learning?.indicators).toMatchObject([
      { kind: 'changed', before: { value: 6, unit: '期' }, after: { value: 8, unit: '期' } },
    ]);
    expect(review?.indicators.map(({ kind, before, after: now }) => [kind, (before ?? now)?.value])).toEqual([
      ['added', 20],
      ['removed', 30],
    ]);
  });

  it('tells a changed title', () => {
    const after = plan([
      `一是${LEARNING}`,
      `二是${REVIEW.replace('畅通复议渠道', '畅通复议入口')}`,
      `三是${ENFORCEMENT}`,
    ]);
    expect(planDifferences(V1, after)[1]).toMatchObject({ kind: 'changed', titleChanged: true });
  });

  it('takes two items for one only when they are alike, whatever their ordinals', () => {
    const found = planDifferences(plan([`一是${LEARNING}`]), plan([`一是${PETITIONS}`]));
    expect(found.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
  });
});

describe('matching', () => {
  const item = fc.record({
    ordinal: fc.constantFrom('一是', '二是', ''),
    title: fc.string({ maxLength: 6 }),
    text: fc.string({ maxLength: 12 }),
  });

  it('gives every item of both versions exactly once, the later in its order', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.array(item, { maxLength: 8 }), (before, after) => {
        const matches = matchItems(before, after);
        expect(matches.flatMap((match) => match.after ?? [])).toEqual(after);
        const old = matches.flatMap((match) => match.before ?? []);
        expect(old).toHaveLength(before.length);
        expect(new Set(old)).toEqual(new Set(before));
      }),
    );
  });

  it('finds nothing to tell between a version and itself', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        expect(matchItems(items, items).every(({ before, after }) => before !== null && after !== null)).toBe(
          true,
        );
      }),
    );
  });
});

describe('targets that the version before became', () => {
  it('are known again, unchanged or changed', () => {
    const before = V1.map((draft, nth) => ({ ...draft, targetId: nth === 2 ? null : 70 + nth }));
    const after = plan([
      `一是${LEARNING.replace('6期', '8期')}`,
      `二是${PETITIONS}`,
      `三是${REVIEW}`,
      `四是${ENFORCEMENT}`,
    ]);
    const found = earlierTargets(before, after);
    expect(
      [...found].map(([nth, { targetId, unchanged, doubt }]) => [nth, targetId, unchanged, doubt.code]),
    ).toEqual([
      [0, 70, false, 'CHANGED_SINCE_TARGET'],
      [2, 71, true, 'ALREADY_TARGET'],
    ]);
  });
});
