import fc from 'fast-check';
import { INDICATOR_OPS, indicatorOp, type IndicatorOp, judge } from './index.ts';

const of = (op: IndicatorOp, value: number | null, reading: number | null, previous?: number) =>
  judge(
    { name: '指标', op, value, unit: '%' },
    { value: reading, ...(previous === undefined ? {} : { previous }) },
  ).verdict;

describe('judging an indicator', () => {
  it.each<[string, IndicatorOp, number | null, number, number | undefined, string]>([
    ['案卷合格率不低于95', '>=', 95, 95, undefined, 'met'],
    ['差一点', '>=', 95, 94.9, undefined, 'partly_met'],
    ['低于上年', '>=', 95, 90, 92, 'not_met'],
    ['一件未办', '>=', 5, 0, undefined, 'not_met'],
    ['高于', '>', 95, 95, undefined, 'partly_met'],
    ['高于', '>', 95, 95.1, undefined, 'met'],
    ['败诉率不高于5', '<=', 5, 5, undefined, 'met'],
    ['超过', '<=', 5, 5.1, undefined, 'not_met'],
    ['超过但好于上年', '<=', 5, 6, 8, 'partly_met'],
    ['低于', '<', 5, 5, undefined, 'not_met'],
    ['审核率达到100', '=', 100, 100, undefined, 'met'],
    ['审核率达到100', '=', 100, 98, undefined, 'partly_met'],
    ['制定5部，实际6部', '=', 5, 6, undefined, 'unknown'],
    ['约', '≈', 100, 91, undefined, 'met'],
    ['约', '≈', 100, 81, undefined, 'partly_met'],
    ['约', '≈', 100, 125, undefined, 'not_met'],
    ['位次', 'rank', 3, 3, undefined, 'met'],
    ['位次', 'rank', 3, 5, 8, 'partly_met'],
    ['位次', 'rank', 3, 5, undefined, 'not_met'],
    ['位次未定', 'rank', null, 2, undefined, 'unknown'],
    ['提升', 'up', null, 11, 10, 'met'],
    ['提升', 'up', null, 10, 10, 'not_met'],
    ['提升5', 'up', 5, 12, 10, 'partly_met'],
    ['提升5', 'up', 5, 15, 10, 'met'],
    ['下降', 'down', null, 9, 10, 'met'],
    ['下降', 'down', 2, 9, 10, 'partly_met'],
    ['不知上年', 'up', null, 9, undefined, 'unknown'],
    ['没有指标值', '>=', null, 9, undefined, 'unknown'],
  ])('%s: %s %p, reading %p, before %p → %s', (_, op, value, reading, previous, verdict) => {
    expect(of(op, value, reading, previous)).toBe(verdict);
  });

  it('never gets worse as the figure gets better', () => {
    const order = ['not_met', 'partly_met', 'met'];
    const figure = fc.integer({ min: 0, max: 200 });
    const rising = fc.constantFrom<IndicatorOp>('>=', '>', 'up');
    const falling = fc.constantFrom<IndicatorOp>('<=', '<', 'down', 'rank');
    const better = (op: IndicatorOp, value: number, worse: number, good: number, previous: number) =>
      order.indexOf(of(op, value, good, previous)) >= order.indexOf(of(op, value, worse, previous));
    fc.assert(
      fc.property(rising, falling, figure, figure, figure, figure, (up, down, value, a, b, previous) => {
        expect(better(up, value, Math.min(a, b), Math.max(a, b), previous)).toBe(true);
        expect(better(down, value, Math.max(a, b), Math.min(a, b), previous)).toBe(true);
      }),
    );
  });

  it('says nothing where nothing was measured', () => {
    for (const op of INDICATOR_OPS) expect(of(op, 5, null)).toBe('unknown');
  });

  it('puts the figures into a sentence', () => {
    const indicator = { name: '行政诉讼败诉率', op: '<=', value: 5, unit: '%' } as const;
    expect(judge(indicator, { value: 6, previous: 8 }).why).toBe(
      '行政诉讼败诉率要求不高于5%，实际6%，上年8%。',
    );
  });

  it('knows its operators', () => {
    expect(indicatorOp('≈')).toBe('≈');
    expect(() => indicatorOp('~')).toThrow(
      expect.objectContaining({ code: 'INDICATOR_OP_UNKNOWN' }) as Error,
    );
  });
});
