import fc from 'fast-check';
import { readPlan } from '../../plan-text/index.ts';
import { type DraftContent, draftsOf, mergeable, mergeDrafts, splitDraft, textAt } from './index.ts';

const REPORT = `云溪县2023年法治政府建设情况的报告
一、2023年工作情况
审查文件72件。
二、2024年工作安排
（一）坚持严格执法。一是推行包容审慎监管；二是六月底前完成案卷评查，优秀案卷占比不低于92%；三是开展培训2期。
（二）畅通复议渠道。行政复议案件按期办结率达到100%，十月底前建成复议服务站5个。
（三）坚持普法惠民。全年组织宣讲60场。
云溪县人民政府`;
const drafts = draftsOf(REPORT, readPlan(REPORT));
const review = drafts.find(({ title }) => title.includes('复议')) as DraftContent;
const refused = (code: string) => expect.objectContaining({ code }) as Error;

/** Split and merged again, a title or a summary that a person changed may differ: places and promises may not. */
const facts = ({ ordinal, title, text, summary, spans, indicators, deadlines, doubts }: DraftContent) => ({
  ...{ ordinal, title, text, summary, spans, indicators, deadlines, doubts },
});

describe('drafts out of a reading', () => {
  it('follow the order of the report, parents with their own words alone', () => {
    expect(drafts.map(({ ordinal, parent }) => [ordinal, parent])).toEqual([
      ['（一）', null],
      ['一是', 0],
      ['二是', 0],
      ['三是', 0],
      ['（二）', null],
      ['（三）', null],
    ]);
    expect(drafts[0]?.text).toBe('（一）坚持严格执法。');
    for (const { text, spans } of drafts) expect(textAt(REPORT, spans)).toBe(text);
  });
});

describe('splitting and merging', () => {
  const words = ['一', '行政', '率达到95%', '，', '。', '；', ' ', '\n', '十月底前', '𠮷'];
  const word = fc.constantFrom(...words);
  const split = (source: string, draft: DraftContent, offset: number) => {
    try {
      return splitDraft(source, draft, offset);
    } catch {
      return null;
    }
  };

  it('of any text anywhere gives back the same text, places and promises', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 40 }), fc.nat(120), (parts, at) => {
        const body = parts.join('').trim();
        const source = `前言\n${body}\n落款`;
        const start = source.indexOf(body);
        fc.pre(body.length > 1);
        const found = [...source.matchAll(/率达到95%/g)].map((hit) => ({
          start: hit.index,
          end: hit.index + hit[0].length,
        }));
        const indicators = found.map((span) => ({
          ...{ name: '率', op: '=' as const, value: 95, unit: '%', direction: 'none' as const },
          ...{ kind: 'numeric' as const, quote: '率达到95%', span },
        }));
        const spans = [{ start, end: start + body.length }];
        const whole: DraftContent = {
          ...{ ordinal: '', title: '标题', text: body, summary: body, spans, indicators },
          ...{ deadlines: [], responsible: [], doubts: indicators.length ? [] : review.doubts.slice(0, 0) },
        };
        const halves = split(source, whole, 1 + (at % Math.max(body.length - 1, 1)));
        fc.pre(halves !== null);
        for (const half of halves) {
          expect(half.text).toBe(textAt(source, half.spans));
          expect(half.text).toBe(half.text.trim());
          for (const { span } of half.indicators) {
            expect(half.spans.some((own) => span && own.start <= span.start && span.end <= own.end)).toBe(
              true,
            );
          }
        }
        const again = mergeDrafts(source, halves);
        const { doubts: _, ...same } = facts(whole);
        expect(facts(again)).toMatchObject(same);
      }),
    );
  });

  it('sends figures and deadlines with the half in which they stand', () => {
    const [first, second] = splitDraft(REPORT, review, review.text.indexOf('十月底前'));
    expect(first.indicators.map(({ value }) => value)).toEqual([100]);
    expect(first.deadlines).toEqual([]);
    expect(second.indicators.map(({ value }) => value)).toEqual([5]);
    expect(second.deadlines.map(({ on }) => on)).toEqual(['2024-10-31']);
    expect([second.ordinal, second.title]).toEqual(['', '十月底前建成复议服务站5个']);
    expect(facts(mergeDrafts(REPORT, [first, second]))).toEqual(facts(review));
  });

  it('says of a half without figures that it has none', () => {
    const [first, second] = splitDraft(REPORT, review, review.text.indexOf('行政复议'));
    expect(first.doubts.map(({ code }) => code)).toEqual(['NO_INDICATOR']);
    expect(second.doubts).toEqual([]);
    expect(mergeDrafts(REPORT, [first, second]).doubts).toEqual([]);
  });

  it('never loses what a person wrote or added', () => {
    const [first, second] = splitDraft(REPORT, review, review.text.indexOf('十月底前'));
    const added = { ...review.indicators[0], name: '满意度', quote: null, span: null } as const;
    const edited = { ...first, summary: '改写的话', indicators: [...first.indicators, added as never] };
    const merged = mergeDrafts(REPORT, [edited, second]);
    expect(merged.summary).toBe(`改写的话\n${second.text}`);
    expect(merged.indicators.map(({ name }) => name)).toContain('满意度');
  });

  it('refuses to cut a figure or a deadline, to leave a half empty, or to split outside', () => {
    const at = (words: string, plus: number) => () =>
      splitDraft(REPORT, review, review.text.indexOf(words) + plus);
    expect(at('100%', 2)).toThrow(refused('SPLIT_CUTS_INDICATOR'));
    expect(at('十月底前', 2)).toThrow(refused('SPLIT_CUTS_DEADLINE'));
    expect(() => splitDraft(REPORT, review, 0)).toThrow(refused('SPLIT_OUTSIDE_TEXT'));
    expect(() => splitDraft(REPORT, review, review.text.length)).toThrow(refused('SPLIT_OUTSIDE_TEXT'));
    expect(() => splitDraft(REPORT, review, 1.5)).toThrow(refused('SPLIT_OUTSIDE_TEXT'));
  });
});

describe('which drafts may be merged', () => {
  const seats = drafts.map(({ position, parent }) => ({ id: position, parentId: parent, position }));

  it.each([[[1, 2]], [[1, 2, 3]], [[4, 5]], [[0, 1, 2, 3]], [[0, 4]]])('%j may', (ids) => {
    expect(mergeable(seats, [...ids].reverse()).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [[1, 3], 'MERGE_NOT_NEIGHBOURS'],
    [[0, 1], 'MERGE_NOT_NEIGHBOURS'],
    [[3, 4], 'MERGE_NOT_NEIGHBOURS'],
    [[2], 'MERGE_NEEDS_TWO'],
    [[2, 2], 'MERGE_NEEDS_TWO'],
    [[2, 99], 'DRAFT_NOT_FOUND'],
  ])('%j may not', (ids, code) => {
    expect(() => mergeable(seats, ids)).toThrow(refused(code));
  });
});
