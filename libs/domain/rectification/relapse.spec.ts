import fc from 'fast-check';
import { type Day, day } from '../shared/index.ts';
import {
  assertMayConclude,
  type ComparedItem,
  drawn,
  mayTakeStep,
  rectificationLife,
  relapseCandidates,
  stepsOpenTo,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const words = fc.string({
  unit: fc.constantFrom(...'规范性文件未按规定报送备案审查案卷缺法制意见。'),
  maxLength: 24,
});
const items: fc.Arbitrary<ComparedItem> = fc.record({
  id: fc.integer({ min: 1, max: 30 }),
  unitId: fc.integer({ min: 1, max: 3 }),
  source: fc.constantFrom('audit', 'file_review'),
  problem: words,
  foundOn: fc.constantFrom<Day>(day('2022-03-01'), day('2023-03-01'), day('2024-03-01')),
});

describe('a problem that may be back', () => {
  it('is looked for among earlier items alone, in whatever order they come', () => {
    fc.assert(
      fc.property(items, fc.uniqueArray(items, { selector: ({ id }) => id }), (item, others) => {
        const found = relapseCandidates(item, others);
        for (const { item: earlier, similarity } of found) {
          expect(earlier.id).not.toBe(item.id);
          expect(earlier.foundOn <= item.foundOn).toBe(true);
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThanOrEqual(1);
        }
        const likeness = found.map(({ similarity }) => similarity);
        expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
        expect(relapseCandidates(item, [...others].reverse())).toEqual(found);
      }),
    );
  });

  it('is always found when it is said in the same words, whatever the unit and the year', () => {
    fc.assert(
      fc.property(items, items, (item, other) => {
        fc.pre(item.problem.replace(/。/g, '').length > 0);
        const earlier = { ...other, id: 99, problem: item.problem, foundOn: day('2021-01-04') };
        expect(relapseCandidates(item, [earlier])).toEqual([
          expect.objectContaining({ item: earlier, similarity: 1 }),
        ]);
      }),
    );
  });

  it('is recognised in other words sooner in the same unit', () => {
    const item = {
      ...{ id: 2, unitId: 1, source: 'audit' as const, foundOn: day('2024-03-01') },
      problem: '重大行政决策未履行合法性审查程序。',
    };
    const earlier = { ...item, id: 1, problem: '部分重大行政决策未履行公众参与程序。' };
    expect(relapseCandidates(item, [earlier])).toHaveLength(1);
    expect(relapseCandidates(item, [{ ...earlier, unitId: 2 }])).toEqual([]);
  });
});

describe('the lot', () => {
  it('draws the same by the same seed, each once and no more than asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 0, max: 60 }), fc.string(), (ids, size, seed) => {
        const chosen = drawn(ids, size, seed);
        expect(chosen).toHaveLength(Math.min(size, new Set(ids).size));
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(ids).toEqual(expect.arrayContaining(chosen));
        expect(drawn([...ids].reverse(), size, seed)).toEqual(chosen);
      }),
    );
  });

  it('draws others by another seed', () => {
    const ids = Array.from({ length: 100 }, (_, nth) => nth + 1);
    expect(drawn(ids, 10, '第一季度')).not.toEqual(drawn(ids, 10, '第二季度'));
  });
});

describe('a recheck', () => {
  it('is concluded once, by neither the person responsible nor the one who struck it off', () => {
    const recheck = { id: 1, outcome: null, responsibleId: 4, verifierId: 5 };
    expect(() => assertMayConclude(recheck, 6)).not.toThrow();
    expect(() => assertMayConclude(recheck, 4)).toThrow(refused('RECTIFICATION_RECHECK_OWN'));
    expect(() => assertMayConclude(recheck, 5)).toThrow(refused('RECTIFICATION_RECHECK_OWN'));
    expect(() => assertMayConclude({ ...recheck, outcome: 'lapsed' }, 6)).toThrow(
      refused('RECTIFICATION_RECHECK_STATE'),
    );
  });
});

describe('the power over an item', () => {
  const item = { id: 1, officeId: 10, unitId: 20, status: 'submitted' as const };
  const reachOf = (role: 'supervisor' | 'liaison' | 'unit_head', organizationId: number) => ({
    ...{ held: [{ role, organizationId }], offices: [10], units: [20] },
  });

  it('follows the life, and is held at the very office or unit of the item', () => {
    expect(stepsOpenTo(reachOf('supervisor', 10), item)).toEqual(['send_back', 'close']);
    expect(stepsOpenTo(reachOf('supervisor', 11), item)).toEqual([]);
    expect(stepsOpenTo(reachOf('liaison', 20), { ...item, status: 'in_progress' })).toEqual(['submit']);
    expect(stepsOpenTo(reachOf('liaison', 10), { ...item, status: 'in_progress' })).toEqual([]);
    for (const step of Object.keys(rectificationLife.transitions) as 'close'[]) {
      expect(mayTakeStep({ held: [], offices: [10], units: [20] }, item, step)).toBe(false);
    }
  });
});
