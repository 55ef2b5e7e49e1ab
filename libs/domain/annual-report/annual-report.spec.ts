import fc from 'fast-check';
import { createCalendar } from '../calendar/index.ts';
import { day } from '../shared/index.ts';
import { definitionOf, FIGURE_KEYS } from '../statistics/index.ts';
import {
  assertFinalisable,
  composeReport,
  countdowns,
  type NumberOf,
  reportAsDocument,
  reportAsText,
  type ReportFacts,
  type Run,
  savedRuns,
  type ShownSection,
  type ShortTarget,
  withEdits,
} from './index.ts';

const VALUES: Readonly<Record<string, number>> = {
  'targets.total': 5,
  'targets.not_met': 1,
  'targets.partly_met': 1,
  'documents.total': 12,
  'problems.closing_rate': 66.7,
};
const SHORT: readonly ShortTarget[] = [
  { id: 7, title: '制定政府规章5部', verdict: 'not_met', reason: '其中2部推迟到下一年度。' },
  { id: 8, title: '行政诉讼败诉率不高于5%', verdict: 'partly_met', reason: null },
];

const factsWith = (values: Readonly<Record<string, number>> = VALUES, short = SHORT): ReportFacts => ({
  ...{ year: 2024, officeName: '云溪市委依法治市办', short, next: [] },
  number: ({ figure, year }: NumberOf) => ({
    value: figure.endsWith('_rate')
      ? (values[figure] ?? null)
      : (values[figure] ?? 0) + (year === 2024 ? 0 : 1),
    list: `/api/statistics/records?figure=${definitionOf(figure).numerator}&year=${year}`,
  }),
});

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const paragraphOf = (sections: readonly ShownSection[], key: string) =>
  sections.flatMap(({ paragraphs }) => [...paragraphs]).find((one) => one.key === key);
const written = [
  { key: 'causes', runs: [{ text: '统筹不够。' }] },
  { key: 'leadership_words', runs: [{ text: '主持专题会议。' }] },
  { key: 'next_words', runs: [{ text: '补齐短板。' }] },
] as const;
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('the draft of an annual report', () => {
  it('tells targets that are not met by number, title and reason, beside last year', () => {
    const paragraph = paragraphOf(withEdits(composeReport(factsWith()), [], factsWith()), 'not_met');
    expect(textOf(paragraph?.runs ?? [])).toBe(
      '未实现的目标1个（上年2个）：“制定政府规章5部”，其中2部推迟到下一年度。部分实现的目标1个（上年2个）：“行政诉讼败诉率不高于5%”。',
    );
    expect(paragraph?.runs.find(({ targetId }) => targetId === 7)?.list).toBe('/api/targets/7');
  });

  it('does not call met what was never promised', () => {
    const told = (values: Readonly<Record<string, number>>) =>
      textOf(
        paragraphOf(withEdits(composeReport(factsWith(values, [])), [], factsWith(values, [])), 'not_met')
          ?.runs ?? [],
      );
    expect(told({ 'targets.total': 0 })).toBe('本年度没有列入年度目标。');
    expect(told({ 'targets.total': 2, 'targets.met': 2, 'targets.met_rate': 100 })).toBe(
      '列入的年度目标全部实现。',
    );
  });

  it('has evidence behind every number, and no number without one', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIGURE_KEYS), fc.nat(999)), (values) => {
        const facts = factsWith(values);
        const runs = withEdits(composeReport(facts), [], facts).flatMap(({ paragraphs }) =>
          paragraphs.flatMap((one) => [...one.runs]),
        );
        for (const { text, number, state, list, targetId } of runs) {
          if (number)
            expect([state, list]).toEqual(['ledger', expect.stringContaining('/api/statistics/records')]);
          else if (targetId === undefined) expect(text.replace(/202[3-5]|2部/g, '')).not.toMatch(/\d/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a person’s wording', () => {
  const facts = factsWith();
  const number = { figure: 'documents.total', year: 2024 } as const;
  const edited = (text: string, of = facts) =>
    paragraphOf(
      withEdits(
        composeReport(of),
        [
          {
            key: 'supervision',
            runs: savedRuns([{ text: '印发' }, { text, number }, { text: '件，培训40场。' }], facts),
          },
        ],
        of,
      ),
      'supervision',
    );

  it('keeps a number that agrees, marks one that differs, and says when the ledger has gone on', () => {
    expect(edited('12')?.runs[1]).toMatchObject({ state: 'ledger', ledger: '12' });
    expect(edited('15')?.runs[1]).toMatchObject({ state: 'edited', ledger: '12' });
    expect(edited('12', factsWith({ ...VALUES, 'documents.total': 13 }))?.runs[1]).toMatchObject({
      ...{ state: 'moved', ledger: '13' },
    });
  });

  it('is told which numbers it leaves out, and which nothing stands behind', () => {
    expect(edited('12')?.leftOut.map(({ figure }) => figure)).toContain('documents.guidance');
    expect(edited('12')?.unfounded).toEqual(['40']);
  });
});

describe('a final report', () => {
  const facts = factsWith();
  const final = (...edits: Parameters<typeof withEdits>[1]) => {
    assertFinalisable(withEdits(composeReport(facts), [...written, ...edits], facts), facts);
  };
  const worded = (text: string) => ({
    ...{ key: 'not_met' as const },
    runs: [
      { text: '有' },
      { text, number: { figure: 'targets.not_met', year: 2024 } as const },
      { text: '个目标未实现，' },
      { text: '1', number: { figure: 'targets.partly_met', year: 2024 } as const },
      { text: '个部分实现。' },
    ],
  });

  it('owns up to every target that is not met, in whatever words', () => {
    expect(() => {
      final(worded('1'));
    }).not.toThrow();
    for (const edit of [worded('0'), { key: 'not_met' as const, runs: [{ text: '各项目标进展顺利。' }] }]) {
      expect(
        codeOf(() => {
          final(edit);
        }),
      ).toBe('ANNUAL_REPORT_TARGETS_OMITTED');
    }
  });

  it('names the targets it conceals', () => {
    expect(() => {
      final({ key: 'not_met', runs: [{ text: '各项目标进展顺利。' }] });
    }).toThrow(/未实现的年度目标1个（“制定政府规章5部”）、部分实现的年度目标1个/);
  });

  it('is written to its end', () => {
    expect(
      codeOf(() => {
        assertFinalisable(withEdits(composeReport(facts), [], facts), facts);
      }),
    ).toBe('ANNUAL_REPORT_UNWRITTEN');
  });

  it('reads the same as text and on paper', () => {
    const sections = withEdits(composeReport(facts), written, facts);
    const text = { title: '报告', officeName: '云溪市委依法治市办', finalOn: null, sections };
    const lines = reportAsText(text).split('\n');
    expect(lines).toContain('二、存在的不足和原因');
    expect(lines).toContain('　　统筹不够。');
    const { body, draft } = reportAsDocument(text);
    expect([draft, body.filter(({ kind }) => kind === 'heading')]).toEqual([
      true,
      Array(4).fill(expect.anything()),
    ]);
  });
});

describe('the countdown', () => {
  const calendar = createCalendar([]);

  it('ends on the day before the first of March and the first of April', () => {
    const [submission, publication] = countdowns(2023, day('2024-02-26'), calendar);
    expect(submission).toMatchObject({
      before: '2024-03-01',
      lastOn: '2024-02-29',
      calendarDays: 3,
      workingDays: 3,
    });
    expect(publication).toMatchObject({
      lastOn: '2024-03-31',
      calendarDays: 34,
      workingDays: 24,
      provisional: true,
    });
  });

  it('goes on below zero', () => {
    const [late] = countdowns(2023, day('2024-03-04'), calendar);
    expect(late).toMatchObject({ calendarDays: -4, workingDays: -2, provisional: false });
  });
});
