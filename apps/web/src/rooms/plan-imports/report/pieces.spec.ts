import fc from 'fast-check';
import { becomingTargets, type Draft, outlineOf } from '../outline.ts';
import { paragraphsOf } from './pieces.ts';

const draft = (id: number, parentId: number | null, more: Partial<Draft> = {}): Draft => ({
  ...({
    id,
    parentId,
    state: 'kept',
    spans: [],
    indicators: [],
    deadlines: [],
    responsible: [],
  } as unknown as Draft),
  ...more,
});

describe('the outline of a report', () => {
  const drafts = [draft(1, null), draft(2, 1), draft(3, 1), draft(4, 3), draft(5, null)];

  it('numbers the drafts as both panes show them', () => {
    expect(outlineOf(drafts).map(({ number, level, hasChildren }) => [number, level, hasChildren])).toEqual([
      ['1', 0, true],
      ['1.1', 1, false],
      ['1.2', 1, true],
      ['1.2.1', 2, false],
      ['2', 0, false],
    ]);
  });

  it('makes targets of what holds nothing below it, and of a heading that promises something itself', () => {
    const ids = (all: Draft[]) => becomingTargets(outlineOf(all)).map((placed) => placed.draft.id);
    expect(ids(drafts)).toEqual([2, 4, 5]);
    expect(ids(drafts.map((one) => (one.id === 4 ? { ...one, state: 'dropped' } : one)))).toEqual([2, 3, 5]);
    const promising = { deadlines: [{ start: 0, end: 2, on: '2024-12-31' }] } as unknown as Partial<Draft>;
    expect(ids(drafts.map((one) => (one.id === 1 ? { ...one, ...promising } : one)))).toEqual([1, 2, 4, 5]);
  });
});

describe('the report cut into pieces', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '。', '\n', ' '), maxLength: 60 });
  const spans = (length: number) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 })
      .map((ends) => ends.toSorted((one, other) => one - other))
      .map((ends) =>
        ends.flatMap((start, nth) => {
          const end = ends[nth + 1];
          return nth % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        }),
      );
  const reports = text.chain((body) => fc.tuple(fc.constant(body), spans(body.length)));

  it('loses no letter of it, and opens each draft once, where its words begin', () => {
    fc.assert(
      fc.property(reports, ([body, places]) => {
        const outline = outlineOf(places.map((span, nth) => draft(nth + 1, null, { spans: [span] })));
        const paragraphs = paragraphsOf(body, outline);
        const whole = paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n');
        expect(whole).toBe(body);
        const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
        for (const piece of pieces) expect(body.startsWith(piece.text, piece.start)).toBe(true);
        for (const placed of outline) {
          const own = pieces.filter((piece) => piece.placed === placed);
          const words = placed.draft.spans.map(({ start, end }) => body.slice(start, end)).join('');
          expect(own.map((piece) => piece.text).join('')).toBe(words.replaceAll('\n', ''));
          expect(own.filter(({ opens }) => opens).length).toBe(own.length === 0 ? 0 : 1);
        }
      }),
    );
  });

  it('says what a figure, a day and a unit in it are', () => {
    const body = '年底前由市司法局完成95%';
    const outline = outlineOf([
      draft(1, null, {
        spans: [{ start: 0, end: body.length }],
        indicators: [{ name: '完成率', span: { start: 10, end: 13 } }],
        deadlines: [{ start: 0, end: 3, on: '2024-12-31' }],
        responsible: [{ start: 4, end: 8, name: '市司法局', role: 'lead' }],
      } as unknown as Partial<Draft>),
    ]);
    const [paragraph] = paragraphsOf(body, outline);
    expect(
      paragraph?.pieces.map((piece) => [piece.text, piece.marks.map(({ says }) => says).join()]),
    ).toEqual([
      ['年底前', '期限：2024年12月31日（周二）'],
      ['由', ''],
      ['市司法局', '牵头单位：市司法局'],
      ['完成', ''],
      ['95%', '指标：完成率'],
    ]);
  });
});
