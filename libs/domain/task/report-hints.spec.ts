import fc from 'fast-check';
import { day, instantAt } from '../shared/index.ts';
import { claimWithoutFigure } from './claim.ts';
import { type ComparedReport, type HintFacts, reportHints } from './report-hints.ts';
import type { TargetIndicator } from './reading.ts';
import { similarity } from '../shared/index.ts';

const reviewed: TargetIndicator = { id: 7, name: '合法性审查率', op: '>=', value: 100, unit: '%' };
const lost: TargetIndicator = { id: 8, name: '行政诉讼败诉率', op: '<=', value: 5, unit: '%' };
const report = (id: number, rest: Partial<ComparedReport> = {}): ComparedReport => ({
  ...{ id, submittedAt: instantAt(day(`2024-0${id}-05`), '10:00'), percent: null },
  ...{ body: `第${id}次填报，${'天地玄黄宇宙洪荒日月盈昃辰宿列张'.slice(id, id + 4)}`, readings: [] },
  ...rest,
});
const facts = (rest: Partial<HintFacts>): HintFacts => ({
  ...{ report: { ...report(4), purpose: 'progress' as const }, earlier: [], indicators: [reviewed, lost] },
  ...{ attachments: null },
  ...rest,
});
const of = (rest: Partial<ComparedReport>) => ({ ...report(4, rest), purpose: 'progress' as const });
const codes = (rest: Partial<HintFacts>) => reportHints(facts(rest)).map(({ code }) => code);
const read = (value: number, indicatorId = 7) => ({ readings: [{ indicatorId, value }] });

describe('a claim', () => {
  it.each([
    ['上半年工作顺利。合法性审查质量明显提升。', '合法性审查质量明显提升'],
    ['2024年6月30日前已全部完成', '2024年6月30日前已全部完成'],
    ['第二季度各项工作取得成效；下一步继续推进', '第二季度各项工作取得成效'],
  ])('without a figure is quoted: %s', (body, quote) => {
    expect(claimWithoutFigure(body)).toBe(quote);
  });

  it.each([
    '审查文件 ３２ 件，审查率提升。',
    '完成审查三十二件。',
    '合法性审查率达到百分之九十八。',
    '尚未完成，预计下月实现全覆盖。',
    '正在起草方案。',
  ])('is none, or holds its figure: %s', (body) => {
    expect(claimWithoutFigure(body)).toBeNull();
  });

  it('matters where the target can be measured and the report measures nothing', () => {
    const body = '审查质量明显提升。';
    const [hint] = reportHints(facts({ report: of({ body }) }));
    expect(hint).toMatchObject({ code: 'CLAIM_NOT_MEASURED', quote: '审查质量明显提升' });
    expect(codes({ report: of({ body, ...read(98) }) })).toEqual([]);
    expect(codes({ report: of({ body }), indicators: [{ ...reviewed, value: null }] })).toEqual([]);
  });
});

describe('a figure', () => {
  it('stands still when two reports before said the same and it is not yet met', () => {
    const earlier = [report(3, read(90)), report(2, read(90)), report(1, read(80))];
    expect(reportHints(facts({ report: of(read(90)), earlier }))).toMatchObject([
      { code: 'FIGURE_STANDS_STILL', earlierReportId: 2, indicatorId: 7, quote: '90%' },
    ]);
    expect(codes({ report: of(read(90)), earlier: earlier.slice(0, 1) })).toEqual([]);
    const met = [report(3, read(100)), report(2, read(100))];
    expect(codes({ report: of(read(100)), earlier: met })).toEqual([]);
  });

  it.each([
    [reviewed, 90, 88],
    [lost, 4, 4.5],
    [{ ...lost, op: 'rank' as const, value: 3 }, 2, 5],
    [{ ...lost, op: '=' as const, value: 0 }, 0, 1],
    [{ ...lost, op: 'up' as const, value: null }, 3, 2],
  ])('of %j going from %d to %d goes the wrong way', (indicator, from, to) => {
    const at = (value: number) => read(value, indicator.id);
    const asked = { indicators: [indicator], earlier: [report(3, at(from))] };
    expect(reportHints(facts({ ...asked, report: of(at(to)) }))).toMatchObject([
      {
        code: 'FIGURE_WRONG_WAY',
        earlierReportId: 3,
        message: expect.stringContaining('2024-03-05') as string,
      },
    ]);
    expect(codes({ indicators: [indicator], earlier: [report(3, at(to))], report: of(at(from)) })).toEqual(
      [],
    );
  });
});

it.each([
  [50, 40, 'PERCENT_FELL'],
  [60, 100, 'PERCENT_JUMPED'],
])('a percent from %d to %d is asked about', (from, to, code) => {
  const earlier = [report(3), report(2, { percent: from })];
  expect(reportHints(facts({ report: of({ percent: to }), earlier }))).toMatchObject([
    { code, earlierReportId: 2, quote: `${to}%` },
  ]);
});

it('a percent that grows, or was nearly there, is not', () => {
  expect(codes({ report: of({ percent: 60 }), earlier: [report(3, { percent: 60 })] })).toEqual([]);
  expect(codes({ report: of({ percent: 100 }), earlier: [report(3, { percent: 90 })] })).toEqual([]);
});

it('a completion with nothing attached is asked about, where that is known', () => {
  const completion = { ...of({}), purpose: 'completion' as const };
  expect(codes({ report: completion, attachments: 0 })).toEqual(['NOTHING_ATTACHED']);
  expect(codes({ report: completion, attachments: 1 })).toEqual([]);
  expect(codes({ report: completion })).toEqual([]);
  expect(codes({ attachments: 0 })).toEqual([]);
});

describe('a copied text', () => {
  const text =
    '本季度组织召开联席会议，研究部署行政执法案卷评查工作，抽查案卷并逐卷反馈意见，督促有关单位整改到位。';

  it('is shown with the report it was copied from, set differently or with another figure', () => {
    const earlier = [report(3, { body: text }), report(2)];
    const alike = text.replace('本季度', '本月').replace(/，/gu, ', ');
    const [hint] = reportHints(facts({ report: of({ body: alike }), earlier }));
    expect(hint).toMatchObject({ code: 'TEXT_COPIED', earlierReportId: 3, quote: text.slice(0, 80) });
  });

  it('is not one that goes on where the last ended', () => {
    const onward = `${text}截至月底，已有六家单位报送整改报告，其余单位将于下月十日前报送；同步修订评查标准，新增裁量基准适用一节。`;
    expect(codes({ report: of({ body: onward }), earlier: [report(3, { body: text })] })).toEqual([]);
  });
});

describe('likeness', () => {
  const words = fc.string({ unit: fc.constantFrom(...'方案印发评查整改单位，。 １2') });

  it('is the same both ways, between nought and one, and one for the same words', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const alike = similarity(a, b);
        expect(alike).toBe(similarity(b, a));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        if (/[^，。 ]/u.test(a)) expect(similarity(a, `${a.split('').join(' ')}。`)).toBe(1);
      }),
    );
  });

  it('falls with what is added that was not there', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (a, length) => {
        const added = Array.from({ length }, (_, n) => String.fromCodePoint(0x5000 + n)).join('');
        expect(similarity(a, a + added)).toBeLessThan(1);
        expect(similarity(a, a + added + added)).toBeLessThanOrEqual(similarity(a, a + added));
      }),
    );
  });
});
