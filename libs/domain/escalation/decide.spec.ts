import fc from 'fast-check';
import { defaultLadder, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { addDays, type Day, day, dayOf, instantAt } from '../shared/index.ts';
import {
  type CaseFacts,
  decide,
  type Ladder,
  noticeTerms,
  type ProposalFact,
  settle,
  withNotice,
} from './index.ts';

const calendar = createCalendar(holidayYears());
const official = defaultLadder();
const ladder: Ladder = {
  ...official,
  levels: [{ ...official.levels[0], signature: 'automatic' }, official.levels[1], official.levels[2]],
};

/** Wednesday 2024-07-10 is the due day; Thursday the 11th is the first working day after it. */
const facts: CaseFacts = {
  caseId: 1,
  taskId: 2,
  unitId: 3,
  round: 1,
  level: 0,
  task: {
    title: '修订执法案卷评查标准',
    assignedOn: day('2024-03-01'),
    originalDueOn: day('2024-07-10'),
    dueOn: day('2024-07-10'),
    completedOn: null,
    withdrawn: false,
  },
  milestones: [],
  periodicReports: [],
  promises: [],
  suspensions: [],
  officeHeld: [],
  excused: [],
  falseFiguresOn: null,
  warned: [10, 3],
  notices: [],
  draft: null,
  proposedOn: null,
};

const at = (on: string, time: '08:00' | '09:00' | '20:00' = '09:00') => instantAt(day(on), time);
const decideOn = (on: string, changed: Partial<CaseFacts> = {}) =>
  decide({ ...facts, ...changed }, ladder, calendar, at(on));

function noticed(level: 1 | 2 | 3, servedOn: Day, before: CaseFacts = facts): CaseFacts {
  const step = ladder.levels[level - 1];
  if (!step) throw new Error('no such level');
  return withNotice(before, {
    id: level,
    level,
    document: step.document,
    number: `云法督〔2024〕${level}号`,
    issuedOn: servedOn,
    servedOn,
    terms: noticeTerms(step, servedOn, calendar),
  });
}

/** The first day from `from` on which the engine does not wait. */
function firstAct(from: string, changed: CaseFacts, horizon = 200): { on: Day; act: string } | null {
  for (let on = day(from), left = horizon; left > 0; on = addDays(on, 1), left -= 1) {
    const { act } = decide(changed, ladder, calendar, at(on));
    if (act.do !== 'wait') return { on, act: act.do === 'raise' ? `raise ${act.level.level}` : act.do };
  }
  return null;
}

describe('warnings before the due day', () => {
  it('come ten and three working days before it', () => {
    expect(firstAct('2024-03-04', { ...facts, warned: [] })).toEqual({ on: '2024-06-26', act: 'warn' });
    expect(firstAct('2024-06-27', { ...facts, warned: [10] })).toEqual({ on: '2024-07-05', act: 'warn' });
  });

  it('collapse into the nearest after a standstill and say how many days are really left', () => {
    const { act, reasons } = decideOn('2024-07-08', { warned: [] });
    expect(act).toMatchObject({ do: 'warn', warning: { workingDaysBefore: 3, covers: [10, 3] } });
    expect(reasons[0]?.finding).toContain('还有2个工作日');
  });

  it('are not given once the day has passed', () => {
    expect(decideOn('2024-07-11', { warned: [] }).act.do).toBe('raise');
  });
});

describe('level one', () => {
  it('waits on the due day and raises on the first working day after it', () => {
    expect(decideOn('2024-07-10')).toMatchObject({ act: { do: 'wait' }, lookAt: at('2024-07-11') });
    const { act, reasons } = decideOn('2024-07-11');
    expect(act).toMatchObject({ do: 'raise', level: { level: 1, document: 'guidance_list' } });
    expect(reasons[0]).toMatchObject({
      code: 'OVERDUE',
      count: { from: '2024-07-10', to: '2024-07-11', needed: 1 },
    });
  });

  it('skips the National Day holiday and names it day by day', () => {
    const late = { ...facts, task: { ...facts.task, dueOn: day('2024-09-30') } };
    expect(firstAct('2024-10-01', late)).toEqual({ on: '2024-10-08', act: 'raise 1' });
    const { reasons } = decide(late, ladder, calendar, at('2024-10-08'));
    expect(reasons[0]?.count?.days).toHaveLength(8);
    expect(reasons[0]?.count?.days[0]).toMatchObject({
      on: '2024-10-01',
      nth: null,
      skipped: expect.stringContaining('国庆') as string,
    });
  });

  it('counts a make-up Sunday as the working day it is', () => {
    const late = { ...facts, task: { ...facts.task, dueOn: day('2024-02-02') } };
    expect(firstAct('2024-02-03', late)).toEqual({ on: '2024-02-04', act: 'raise 1' });
  });

  it('acts only in office hours', () => {
    const early = decide(facts, ladder, calendar, at('2024-07-11', '08:00'));
    expect(early).toMatchObject({ act: { do: 'wait' }, lookAt: at('2024-07-11') });
    const night = decide(facts, ladder, calendar, at('2024-07-11', '20:00'));
    expect(night).toMatchObject({ act: { do: 'wait' }, lookAt: at('2024-07-12') });
    const weekend = decide(facts, ladder, calendar, at('2024-07-13'));
    expect(weekend).toMatchObject({ act: { do: 'wait' }, lookAt: at('2024-07-15') });
  });

  it('comes for a missed report and for a milestone behind, too', () => {
    const missed = { periodicReports: [{ name: '第一季度', dueOn: day('2024-04-08'), metOn: null }] };
    expect(decideOn('2024-04-09', missed).reasons[0]?.code).toBe('REPORT_MISSED');
    const behind = { milestones: [{ name: '完成初稿', dueOn: day('2024-05-10'), metOn: null }] };
    expect(decideOn('2024-05-13', behind).reasons[0]?.code).toBe('MILESTONE_BEHIND');
    const met = { milestones: [{ name: '完成初稿', dueOn: day('2024-05-10'), metOn: day('2024-05-10') }] };
    expect(decideOn('2024-05-13', met).act.do).toBe('wait');
  });
});

describe('warnings while the office holds the report', () => {
  it('are not given, and come with the review where the day is still ahead', () => {
    const since = { from: day('2024-07-01'), to: null };
    expect(decideOn('2024-07-08', { warned: [10], officeHeld: [since] }).act.do).toBe('wait');
    const reviewed = { warned: [10], officeHeld: [{ ...since, to: day('2024-07-08') }] };
    expect(decideOn('2024-07-08', reviewed).act).toMatchObject({ do: 'warn' });
  });
});

describe('days that do not count against the unit', () => {
  it('gives back the working days in which the office held the report', () => {
    // Submitted on Monday the 8th, sent back on Friday the 12th: the 8th to the 10th are given back after the term.
    const held = { ...facts, officeHeld: [{ from: day('2024-07-08'), to: day('2024-07-12') }] };
    expect(firstAct('2024-07-08', held)).toEqual({ on: '2024-07-18', act: 'raise 1' });
    const { count } = decide(held, ladder, calendar, at('2024-07-18')).reasons[0] ?? {};
    expect(count).toMatchObject({ needed: 4, givenBack: 3 });
    expect(count?.days.find(({ on }) => on === '2024-07-11')).toMatchObject({ nth: null, skipped: '审核中' });
  });

  it('does nothing while the office still holds the report, however long', () => {
    const held = { ...facts, officeHeld: [{ from: day('2024-07-08'), to: null }] };
    expect(firstAct('2024-07-08', held)).toBeNull();
    expect(decide(held, ladder, calendar, at('2024-09-02'))).toMatchObject({
      act: { do: 'wait' },
      lookAt: null,
    });
  });

  it('sleeps through a suspension and gives its days back', () => {
    const suspended = { ...facts, suspensions: [{ from: day('2024-07-09'), to: day('2024-07-19') }] };
    const during = decide(suspended, ladder, calendar, at('2024-07-15'));
    expect(during).toMatchObject({ act: { do: 'wait' }, lookAt: at('2024-07-22') });
    // Two working days of the term were suspended: they and the day allowed run from the 22nd.
    expect(firstAct('2024-07-11', suspended)).toEqual({ on: '2024-07-24', act: 'raise 1' });
  });

  it('waits until the day to which a reason was accepted', () => {
    const reminded = noticed(1, day('2024-07-11'));
    const plainly = firstAct('2024-07-12', reminded);
    const excused = firstAct('2024-07-12', {
      ...reminded,
      excused: [{ from: day('2024-07-15'), to: day('2024-08-02') }],
    });
    expect(plainly).toEqual({ on: '2024-07-25', act: 'raise 2' });
    expect(excused?.act).toBe('raise 2');
    expect(calendar.workingDaysBetween(day('2024-07-25'), excused?.on ?? day('2024-07-25'))).toBe(14 + 1);
  });
});

describe('levels two and three', () => {
  it('interviews five working days after the reply term', () => {
    const reminded = noticed(1, day('2024-07-11'));
    expect(reminded.notices[0]?.terms).toContainEqual({ key: 'reply', dueOn: '2024-07-18' });
    expect(decide(reminded, ladder, calendar, at('2024-07-24')).act.do).toBe('wait');
    const { act, reasons } = decide(reminded, ladder, calendar, at('2024-07-25'));
    expect(act).toMatchObject({ do: 'raise', level: { level: 2, signature: 'approver' } });
    expect(reasons[0]).toMatchObject({
      code: 'UNCURED',
      facts: { number: '云法督〔2024〕1号', termEnd: '2024-07-18' },
    });
  });

  it('never begins a term before service', () => {
    const unserved = {
      ...noticed(1, day('2024-07-11')),
      notices: [{ ...noticed(1, day('2024-07-11')).notices[0]!, servedOn: null, terms: [] }],
    };
    expect(firstAct('2024-07-12', unserved)).toBeNull();
  });

  it('counts from a new lapse when the old one was cured, not from the old term', () => {
    const reminded = noticed(1, day('2024-04-09'), {
      ...facts,
      periodicReports: [{ name: '第一季度', dueOn: day('2024-04-08'), metOn: day('2024-04-11') }],
    });
    // Due 07-10, ripe 07-11, then five working days.
    expect(firstAct('2024-04-10', { ...reminded, warned: [10, 3] })).toEqual({
      on: '2024-07-18',
      act: 'raise 2',
    });
  });

  it('inspects fifteen working days after the interview notice, or as soon as a promise is broken', () => {
    const interviewed = noticed(2, day('2024-07-25'), noticed(1, day('2024-07-11')));
    expect(firstAct('2024-07-26', interviewed)).toEqual({ on: '2024-08-15', act: 'raise 3' });
    const promises = [{ name: '补齐案卷', dueOn: day('2024-08-02'), metOn: null }];
    expect(firstAct('2024-07-26', { ...interviewed, promises })).toEqual({
      on: '2024-08-05',
      act: 'raise 3',
    });
    const { reasons } = decide(
      { ...interviewed, falseFiguresOn: day('2024-07-29') },
      ladder,
      calendar,
      at('2024-07-29'),
    );
    expect(reasons.map(({ code }) => code)).toEqual(['FALSE_FIGURES']);
  });

  it('after level three only proposes, once', () => {
    const inspected = noticed(
      3,
      day('2024-08-15'),
      noticed(2, day('2024-07-25'), noticed(1, day('2024-07-11'))),
    );
    const proposal = firstAct('2024-08-16', inspected);
    expect(proposal?.act).toBe('propose');
    expect(firstAct('2024-08-16', { ...inspected, proposedOn: proposal?.on ?? null })).toBeNull();
  });

  it('says where the proposals stand, and no longer waits for a leader who has decided', () => {
    const inspected = noticed(
      3,
      day('2024-08-15'),
      noticed(2, day('2024-07-25'), noticed(1, day('2024-07-11'))),
    );
    const saying = (...proposals: ProposalFact[]) =>
      decide(
        { ...inspected, proposedOn: day('2024-10-08'), proposals },
        ladder,
        calendar,
        at('2024-10-15'),
      ).reasons.at(-1)?.finding;
    expect(saying()).toBe('已于2024年10月8日提出建议，待领导决定。');
    expect(
      saying(
        { kind: 'public_criticism', standing: 'carried_out' },
        { kind: 'referral', standing: 'undecided' },
      ),
    ).toBe('已于2024年10月8日提出建议：通报已印发；移送待领导决定。');
    expect(
      saying(
        { kind: 'public_criticism', standing: 'rejected' },
        { kind: 'referral', standing: 'carried_out' },
      ),
    ).toBe('已于2024年10月8日提出建议：通报未予采纳；已移送。任务完成即结案。');
  });

  it('takes a draft back when the matter is put right before it is signed', () => {
    const drafted = {
      ...noticed(1, day('2024-07-11')),
      draft: { id: 9, level: 2 as const, draftedOn: day('2024-07-25') },
    };
    expect(decide(drafted, ladder, calendar, at('2024-07-29'))).toMatchObject({
      act: { do: 'wait' },
      lookAt: null,
    });
    const excused = { ...drafted, excused: [{ from: day('2024-07-15'), to: day('2024-08-30') }] };
    expect(decide(excused, ladder, calendar, at('2024-07-29')).act).toEqual({
      do: 'withdraw_draft',
      draftId: 9,
    });
  });
});

describe('endings', () => {
  it('closes what is done or withdrawn, whatever else is amiss', () => {
    const done = { ...facts.task, completedOn: day('2024-07-09') };
    expect(decideOn('2024-08-01', { task: done }).act).toEqual({ do: 'close', as: 'done' });
    expect(decideOn('2024-08-01', { task: { ...facts.task, withdrawn: true } }).act).toEqual({
      do: 'close',
      as: 'withdrawn',
    });
  });

  it('issues nothing on the strength of holidays that are not announced', () => {
    const beyond = { ...facts, task: { ...facts.task, dueOn: day('2031-07-09') } };
    const { act, reasons } = decide(beyond, ladder, calendar, at('2031-07-11'));
    expect(act.do).toBe('wait');
    expect(reasons.map(({ code }) => code)).toContain('CALENDAR_PROVISIONAL');
  });
});

describe('whatever the facts', () => {
  const anyDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays(day('2024-01-02'), n));
  const span = fc.tuple(anyDay, fc.option(fc.integer({ min: 0, max: 40 }))).map(([from, length]) => ({
    from,
    to: length === null ? null : addDays(from, length),
  }));
  const anyFacts = fc
    .record({
      dueOn: anyDay,
      warned: fc.subarray([10, 3]),
      suspensions: fc.array(span, { maxLength: 2 }),
      officeHeld: fc.array(span, { maxLength: 2 }),
      excused: fc.array(span, { maxLength: 1 }),
      lapses: fc.array(fc.tuple(anyDay, fc.option(anyDay)), { maxLength: 3 }),
      served: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
    })
    .map(({ dueOn, lapses, served, ...rest }): CaseFacts => {
      const base: CaseFacts = {
        ...facts,
        ...rest,
        task: { ...facts.task, assignedOn: day('2024-01-02'), dueOn, originalDueOn: dueOn },
        milestones: lapses.map(([on, metOn], index) => ({ name: `节点${index}`, dueOn: on, metOn })),
      };
      let on = dueOn;
      return served.reduce((current, gap, index) => {
        on = addDays(on, gap);
        return noticed((index + 1) as 1 | 2 | 3, on, current);
      }, base);
    });
  const anyInstant = fc.tuple(anyDay, fc.integer({ min: 0, max: 1439 })).map(([on, minute]) => {
    return new Date(instantAt(on).getTime() + minute * 60_000);
  });

  it('raises exactly one level at a time, in office hours, with a reason whose count is full', () => {
    fc.assert(
      fc.property(anyFacts, anyInstant, (some, now) => {
        const { act, reasons } = decide(some, ladder, calendar, now);
        expect(reasons.length).toBeGreaterThan(0);
        if (act.do !== 'raise') return;
        expect(act.level.level).toBe(some.level + 1);
        expect(calendar.isWorkingDay(dayOf(now))).toBe(true);
        for (const { count } of reasons) {
          expect(count?.to).not.toBeNull();
          expect(count?.days.filter(({ nth }) => nth !== null)).toHaveLength(count?.needed ?? -1);
          expect((count?.to ?? '9999') <= dayOf(now)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never oversleeps: until the instant it names, looking earlier finds nothing to do', () => {
    fc.assert(
      fc.property(anyFacts, anyInstant, (some, now) => {
        const { act, lookAt } = decide(some, ladder, calendar, now);
        if (act.do !== 'wait') return;
        if (lookAt !== null) expect(lookAt.getTime()).toBeGreaterThan(now.getTime());
        const until = Math.min(lookAt?.getTime() ?? Infinity, now.getTime() + 120 * 86_400_000);
        for (let step = 1; step <= 40; step += 1) {
          const between = new Date(now.getTime() + ((until - now.getTime()) * step) / 41);
          expect(decide(some, ladder, calendar, between).act.do).toBe('wait');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same decision every time it is asked, and comes to rest', () => {
    fc.assert(
      fc.property(anyFacts, anyInstant, (some, now) => {
        expect(decide(some, ladder, calendar, now)).toEqual(
          decide(structuredClone(some), ladder, calendar, now),
        );
        const { steps } = settle(some, ladder, calendar, now);
        expect(steps.filter(({ act }) => act.do === 'raise').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
