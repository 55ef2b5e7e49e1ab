import { defaultLadder, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { day, instantAt } from '../shared/index.ts';
import { type CaseHistory, decide, type Ladder, replay, tryLadder } from './index.ts';

const calendar = createCalendar(holidayYears());
const ladder = defaultLadder();
const [first, second, third] = ladder.levels;
const slower: Ladder = {
  ...ladder,
  levels: [{ ...first, triggers: [{ on: 'overdue', workingDays: 6 }] }, second, third],
};
/** Due on Wednesday 2024-07-10. */
const history: CaseHistory = {
  ...{ caseId: 1, taskId: 2, unitId: 3, round: 1 },
  task: {
    ...{ title: '修订执法案卷评查标准', completedOn: null, withdrawn: false },
    ...{ assignedOn: day('2024-03-01'), originalDueOn: day('2024-07-10'), dueOn: day('2024-07-10') },
  },
  ...{ milestones: [], periodicReports: [], promises: [], suspensions: [], officeHeld: [], excused: [] },
  ...{ falseFiguresOn: null, openedAt: instantAt(day('2024-03-01'), '10:00'), closedAt: null },
};
const tried = (changed: Partial<CaseHistory> = {}, by = ladder, until = '2024-12-31') =>
  tryLadder({ ...history, ...changed }, by, calendar, day(until)).map(({ on, act }) => [
    on,
    act.do === 'raise' ? act.level.level : act.do,
  ]);
const REMINDED = [
  ['2024-06-26', 'warn'],
  ['2024-07-05', 'warn'],
  ['2024-07-11', 1],
];

describe('the trial of a ladder', () => {
  it('climbs to the proposal where nothing is ever done, and stops at the end of the period', () => {
    expect(tried()).toEqual([...REMINDED, ['2024-07-25', 2], ['2024-08-15', 3], ['2024-09-18', 'propose']]);
    expect(tried({}, ladder, '2024-07-25')).toEqual([...REMINDED, ['2024-07-25', 2]]);
    expect(tried({}, ladder, '2024-07-24')).toEqual(REMINDED);
  });

  it('tells what another ladder would have done', () => {
    expect(tried({}, slower, '2024-07-31')).toEqual([...REMINDED.slice(0, 2), ['2024-07-18', 1]]);
  });

  it('knows of a day only what was known in its morning', () => {
    const done = (on: string) => ({ task: { ...history.task, completedOn: day(on) } });
    expect(tried(done('2024-07-10'))).toEqual(REMINDED.slice(0, 2));
    expect(tried(done('2024-07-11'))).toEqual(REMINDED);
    const milestones = [{ name: '初稿', dueOn: day('2024-05-10'), metOn: day('2024-05-20') }];
    expect(tried({ milestones }, ladder, '2024-06-01')).toEqual([['2024-05-11', 1]]);
    expect(tried({ suspensions: [{ from: day('2024-07-01'), to: null }] })).toEqual([['2024-06-26', 'warn']]);
  });

  it('goes on when a hold ends, and gives the held days back', () => {
    const held = { officeHeld: [{ from: day('2024-07-09'), to: day('2024-07-16') }] };
    const acts = tried(held, ladder, '2024-07-31').filter(([, what]) => what === 1);
    expect(acts).toEqual([['2024-07-19', 1]]);
  });

  it('ends with the round', () => {
    expect(tried({ closedAt: instantAt(day('2024-07-11'), '08:30') })).toEqual(REMINDED.slice(0, 2));
  });
});

describe('the replay of a document', () => {
  const facts = {
    ...history,
    level: 0 as const,
    warned: [10, 3],
    notices: [],
    draft: null,
    proposedOn: null,
  };
  const decidedAt = instantAt(day('2024-07-11'), '09:00');
  const { reasons } = decide(facts, ladder, calendar, decidedAt);
  const frozen = { level: 1 as const, facts, reasons, decidedAt };

  it('is the same, also after everything went through JSON', () => {
    const stored = JSON.parse(JSON.stringify({ facts, reasons })) as Pick<typeof frozen, 'facts' | 'reasons'>;
    expect(replay({ ...frozen, ...stored }, ladder, calendar)).toEqual({ same: true, differences: [] });
  });

  it('says what comes out otherwise when facts or rule were touched', () => {
    const lenient = replay(frozen, slower, calendar);
    expect(lenient.same).toBe(false);
    expect(lenient.differences[0]).toContain('不会发出');
    const touched = reasons.map((reason) => ({ ...reason, finding: `${reason.finding}。` }));
    expect(replay({ ...frozen, reasons: touched }, ladder, calendar).differences).toEqual([
      expect.stringContaining('第1条理由'),
    ]);
    expect(replay({ ...frozen, level: 2 }, ladder, calendar).differences[0]).toContain('级次不同');
  });
});
