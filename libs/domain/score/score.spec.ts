import fc from 'fast-check';
import { addDays, type Day, day } from '../shared/index.ts';
import {
  PROPOSED_SCORE_RULE,
  type PublishedScoreRule,
  ranked,
  SCORE_EVENT_KINDS,
  scoreCard,
  type ScoreEvent,
  scoreRuleFaults,
} from './index.ts';

const NEW_YEAR = day('2024-01-01');
const published = (version: number, effectiveFrom: Day, more: object = {}): PublishedScoreRule => ({
  effectiveFrom,
  rule: { ...PROPOSED_SCORE_RULE, version, ...more },
});
const event = (kind: ScoreEvent['kind'], on: string, more: Partial<ScoreEvent> = {}): ScoreEvent => ({
  ...{
    kind,
    on: day(on),
    subject: `notice:${on}`,
    label: '云法督〔2024〕1号',
    daysAhead: null,
    voided: null,
  },
  ...more,
});
const withdrawn = { on: day('2024-12-02'), reason: '事实有误' };

const arbitraryEvents = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom(...SCORE_EVENT_KINDS),
    on: fc.nat(365).map((n) => addDays(NEW_YEAR, n)),
    subject: fc.nat(10_000).map((id) => `notice:${id}`),
    label: fc.constant('某文书'),
    daysAhead: fc.option(fc.nat(60)),
    voided: fc.option(fc.constant(withdrawn), { freq: 4 }),
  }),
  { maxLength: 60, selector: ({ kind, subject }) => `${kind} ${subject}` },
);
const points = fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10);
const arbitraryVersions = fc
  .array(
    fc.record({
      from: fc.nat(300),
      worth: fc.array(points, { minLength: 9, maxLength: 9 }),
      caps: fc.array(fc.option(points), { minLength: 9, maxLength: 9 }),
    }),
    { maxLength: 3 },
  )
  .map((drawn) =>
    drawn.map(({ from, worth, caps }, nth) =>
      published(nth + 2, addDays(NEW_YEAR, from), {
        lines: SCORE_EVENT_KINDS.map((on, at) => ({
          ...{ on, points: worth[at] ?? 1, capPerYear: caps[at] ?? null },
          ...(on === 'early_completion' ? { daysAhead: 10 } : {}),
        })),
      }),
    ),
  )
  .map((versions) => [published(1, NEW_YEAR), ...versions]);

const tenths = (n: number) => Math.round(n * 10);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + tenths(n), 0);

describe('a score card', () => {
  it('is the sum of its lines, and each line the sum of its parts', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryVersions, (events, versions) => {
        const card = scoreCard(events, versions, 100);
        expect(tenths(card.total)).toBe(sum(card.lines.map(({ counted }) => counted)));
        expect(tenths(card.score)).toBe(1_000 + tenths(card.total));
        for (const { points: worth, returned, capped, counted } of card.lines) {
          expect(tenths(counted)).toBe(sum([worth, returned, capped]));
          expect(Math.abs(counted)).toBeLessThanOrEqual(Math.abs(worth));
        }
      }),
    );
  });

  it('is restored by withdrawing, as if the event had never been', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryVersions, fc.nat(), (events, versions, die) => {
        const gone = events[die % Math.max(events.length, 1)];
        if (!gone) return;
        const others = events.filter((one) => one !== gone);
        const after = scoreCard([...others, { ...gone, voided: withdrawn }], versions, 100);
        const without = scoreCard(others, versions, 100);
        expect(after.score).toBe(without.score);
        expect(
          after.lines.filter(({ subject, kind }) => subject !== gone.subject || kind !== gone.kind),
        ).toEqual(without.lines);
      }),
    );
  });

  it('does not hang on the order in which events are found', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryVersions, (events, versions) => {
        expect(scoreCard([...events].reverse(), versions, 100)).toEqual(scoreCard(events, versions, 100));
      }),
    );
  });

  it('shows points given back beside those taken', () => {
    const card = scoreCard(
      [event('notice_2', '2024-05-06', { voided: withdrawn })],
      [published(1, NEW_YEAR)],
      100,
    );
    expect(card).toMatchObject({ score: 100, lines: [{ points: -2, returned: 2, capped: 0, counted: 0 }] });
  });

  it('takes no more than a year allows, and says what it left', () => {
    const events = Array.from({ length: 12 }, (_, nth) => event('notice_1', `2024-03-${10 + nth}`));
    const card = scoreCard(events, [published(1, NEW_YEAR)], 100);
    expect(card.score).toBe(95);
    expect(card.lines.slice(9).map(({ capped, counted }) => [capped, counted])).toEqual([
      [0, -0.5],
      [0.5, 0],
      [0.5, 0],
    ]);
  });

  it('leaves room under the limit for the others when one is withdrawn', () => {
    const early = event('notice_1', '2024-03-01', { voided: withdrawn });
    const events = Array.from({ length: 11 }, (_, nth) => event('notice_1', `2024-03-${10 + nth}`));
    const card = scoreCard([early, ...events], [published(1, NEW_YEAR)], 100);
    expect(card.lines.map(({ counted }) => counted)).toEqual([0, ...Array<number>(10).fill(-0.5), 0]);
  });

  it('scores each day by the version that held on it; a new version leaves the past alone', () => {
    const dearer = published(2, day('2024-07-01'), {
      lines: [{ on: 'notice_1', points: 1, capPerYear: null }],
    });
    const events = [
      event('notice_1', '2024-06-30'),
      event('notice_1', '2024-07-01'),
      event('relapse', '2024-08-01'),
    ];
    const card = scoreCard(events, [published(1, NEW_YEAR), dearer], 100);
    expect(card.lines.map(({ ruleVersion, counted }) => [ruleVersion, counted])).toEqual([
      [1, -0.5],
      [2, -1],
    ]);
  });

  it('gives points for a task that was done early enough', () => {
    const early = (daysAhead: number) => event('early_completion', '2024-04-01', { daysAhead });
    expect(scoreCard([early(9)], [published(1, NEW_YEAR)], 100)).toMatchObject({ score: 100, lines: [] });
    expect(scoreCard([early(10)], [published(1, NEW_YEAR)], 100).score).toBe(100.5);
  });
});

describe('a ranking', () => {
  const unit = (unitId: number, total: number, tasks: number) => ({
    ...{ unitId, tasks, card: { total, score: 100 + total } },
  });
  const places = (...args: Parameters<typeof ranked>) =>
    ranked(...args).map(({ of, place }) => [of.unitId, place]);

  it('lets equals share a place', () => {
    expect(places([unit(1, -1, 1), unit(2, 0, 1), unit(3, -1, 9), unit(4, -2, 1)], 'none')).toEqual([
      [2, 1],
      [1, 2],
      [3, 2],
      [4, 4],
    ]);
  });

  it('divides by tasks where the rule says so, exactly, and leaves out who has none', () => {
    const cards = [unit(1, -1, 3), unit(2, -2, 6), unit(3, -2, 5), unit(4, -1, 0)];
    expect(places(cards, 'tasks')).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
      [4, null],
    ]);
  });
});

describe('a rule that a person wrote', () => {
  const faults = (more: object) => scoreRuleFaults({ ...PROPOSED_SCORE_RULE, ...more });
  const line = (more: object) => ({ on: 'notice_1', points: 1, capPerYear: null, ...more });

  it('is taken as the product proposes it', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    ['no line', { lines: [] }, 'lines', 'SCORE_RULE_INVALID'],
    ['points of nothing', { lines: [line({ points: 0 })] }, 'lines[0].points', 'SCORE_RULE_INVALID'],
    ['points in hundredths', { lines: [line({ points: 0.25 })] }, 'lines[0].points', 'SCORE_RULE_INVALID'],
    [
      'a limit below one event',
      { lines: [line({ capPerYear: 0.5 })] },
      'lines[0].capPerYear',
      'SCORE_RULE_INVALID',
    ],
    ['an event twice', { lines: [line({}), line({})] }, 'lines[1].on', 'SCORE_RULE_TWICE'],
    ['an unknown event', { lines: [line({ on: 'smile' })] }, 'lines[0].on', 'SCORE_RULE_INVALID'],
    [
      'early without days',
      { lines: [line({ on: 'early_completion' })] },
      'lines[0].daysAhead',
      'SCORE_RULE_INVALID',
    ],
    [
      'days where none belong',
      { lines: [line({ daysAhead: 3 })] },
      'lines[0].daysAhead',
      'SCORE_RULE_INVALID',
    ],
    [
      'a higher level that costs less',
      { lines: [line({ points: 2 }), line({ on: 'notice_2', points: 1 })] },
      ...(['lines', 'SCORE_RULE_ORDER'] as const),
    ],
    ['another denominator', { denominator: 'people' }, 'denominator', 'SCORE_RULE_INVALID'],
  ])('is refused with %s, in Chinese and by its field', (_, more, field, code) => {
    expect(faults(more)).toContainEqual({
      field,
      code,
      message: expect.stringMatching(/\p{Script=Han}/u) as string,
    });
  });

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(Array.isArray(scoreRuleFaults(anything))).toBe(true);
      }),
    );
  });
});
