import fc from 'fast-check';
import type { DraftIndicator } from '#domain/plan-import';
import { editedIndicators, indicatorText, parseIndicator } from './plan-indicator.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const found: DraftIndicator = {
  ...{ name: '审查率', op: '=', value: 100, unit: '%', direction: 'none', kind: 'coverage' },
  ...{ quote: '审查全覆盖', span: { start: 3, end: 8 } },
};

describe('an indicator as a person writes it', () => {
  it.each([
    ['办结率>=95%', ['办结率', '>=', 95, '%', 'none', 'numeric']],
    ['办结率 不低于 95.5 %', ['办结率', '>=', 95.5, '%', 'none', 'numeric']],
    ['败诉率 ≤ 5%', ['败诉率', '<=', 5, '%', 'none', 'numeric']],
    ['培训 达到 6期', ['培训', '=', 6, '期', 'none', 'numeric']],
    ['受益群众≈2.5万人次', ['受益群众', '≈', 2.5, '万人次', 'none', 'approx']],
    ['信访量 下降 >= 10%', ['信访量', '>=', 10, '%', 'down', 'numeric']],
    ['能力提升行动 = 3', ['能力提升行动', '=', 3, null, 'none', 'numeric']],
    ['群众满意度 上升', ['群众满意度', 'up', null, null, 'up', 'trend']],
    ['建成执法监督平台', ['建成执法监督平台', '=', null, null, 'none', 'qualitative']],
  ])('%s', (written, [name, op, value, unit, direction, kind]) => {
    expect(parseIndicator(written)).toEqual({ name, op, value, unit, direction, kind });
  });

  it.each(['办结率95%', '办结率 >=', '>= 95%', ' ', '办结率 >= 很高'])(
    '“%s” is refused with the syntax',
    (written) => {
      expect(() => parseIndicator(written)).toThrow(refused('INDICATOR_SYNTAX'));
    },
  );

  it('reads back what is shown', () => {
    const indicator = fc.record({
      name: fc.constantFrom('办结率', '信访量下降', '能力提升 行动', '1+4机制'),
      op: fc.constantFrom('=' as const, '>=' as const, '<=' as const, '<' as const, '>' as const),
      value: fc.nat(100_000).map((n) => n / 100),
      unit: fc.constantFrom('%', '个工作日', '万人次', null),
      direction: fc.constantFrom('none' as const, 'up' as const, 'down' as const),
      kind: fc.constant('numeric' as const),
    });
    fc.assert(fc.property(indicator, (one) => expect(parseIndicator(indicatorText(one))).toEqual(one)));
  });
});

describe('indicators after an edit', () => {
  it('change under their name, keeping kind and place in the report, or are added', () => {
    const written = ['审查率 >= 98%', '培训 = 6期'].map(parseIndicator);
    expect(editedIndicators([found], written, [])).toEqual([
      { ...found, op: '>=', value: 98 },
      { ...parseIndicator('培训 = 6期'), quote: null, span: null },
    ]);
  });

  it('are taken away by their number, before others are written', () => {
    const written = [parseIndicator('审查率 = 90%')];
    expect(editedIndicators([found, found], written, [1])).toEqual([{ ...found, value: 90 }]);
    expect(() => editedIndicators([found], [], [2])).toThrow(refused('INDICATOR_NUMBER_UNKNOWN'));
    expect(() => editedIndicators([found, found], written, [])).toThrow(refused('INDICATOR_NAME_AMBIGUOUS'));
  });
});
