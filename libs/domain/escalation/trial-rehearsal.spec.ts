import fc from 'fast-check';
import { defaultLadder, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { addDays, type Day, day, dayOf, instantAt } from '../shared/index.ts';
import { type CaseDoings, type CaseHistory, factsAsOf } from './as-of.ts';
import { decide, type Ladder, ladderTrial, noticeTerms } from './index.ts';

const calendar = createCalendar(holidayYears());
const START = day('2024-01-02');
const UNTIL = day('2024-12-20');
const DAYS = 350;

/** What the engine does when it looks every single morning, knowing what was known then: nothing is left out. */
function rehearsed(history: CaseHistory, ladder: Ladder): string[] {
  const done: string[] = [];
  let doings: CaseDoings = { level: 0, warned: [], notices: [], draft: null, proposedOn: null };
  const { opens } = ladder.officeHours;
  let now = history.openedAt;
  for (;;) {
    const on = dayOf(now);
    if (on > UNTIL || (history.closedAt !== null && now >= history.closedAt)) return done;
    for (;;) {
      const { act } = decide(factsAsOf(history, doings, on), ladder, calendar, now);
      if (act.do === 'close') return done;
      if (act.do === 'wait' || act.do === 'withdraw_draft') break;
      done.push(`${on} ${act.do === 'raise' ? act.level.level : act.do}`);
      if (act.do === 'warn') doings = { ...doings, warned: [...doings.warned, ...act.warning.covers] };
      else if (act.do === 'propose') doings = { ...doings, proposedOn: on };
      else {
        const { level, document } = act.level;
        const terms = noticeTerms(act.level, on, calendar);
        const notice = { id: 0, level, document, number: '', issuedOn: on, servedOn: on, terms };
        doings = { ...doings, level, notices: [...doings.notices, notice] };
      }
    }
    const opening = instantAt(on, opens);
    now = opening > now ? opening : instantAt(addDays(on, 1), opens);
  }
}

const dayFrom = (from: Day, least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(from, days));
const anyDay = dayFrom(START, 0, DAYS);
const maybe = <T>(value: fc.Arbitrary<T>, nil = 2) => fc.option(value, { nil: null, freq: nil });
const span = fc
  .tuple(anyDay, maybe(fc.integer({ min: 0, max: 40 }), 5))
  .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));
const spans = fc.array(span, { maxLength: 2 });
const dated = (name: string) =>
  fc
    .tuple(anyDay, maybe(fc.integer({ min: -10, max: 30 })))
    .map(([dueOn, days]) => ({ name, dueOn, metOn: days === null ? null : addDays(dueOn, days) }));
const datedFacts = (kind: string) => fc.tuple(dated(`${kind}一`), dated(`${kind}二`), dated(`${kind}三`));

const histories: fc.Arbitrary<CaseHistory> = fc
  .record({
    assignedOn: dayFrom(START, -20, 20),
    dueOn: dayFrom(START, 20, 300),
    completedOn: maybe(anyDay, 1),
    milestones: datedFacts('节点'),
    periodicReports: datedFacts('第'),
    promises: fc.array(
      fc.record({
        madeOn: anyDay,
        dueOn: anyDay,
        metOn: maybe(anyDay),
        name: fc.constantFrom('承诺', '节点一'),
      }),
      { maxLength: 2 },
    ),
    suspensions: spans,
    officeHeld: spans,
    excused: spans,
    falseFiguresOn: maybe(anyDay, 1),
    excusals: fc.array(
      fc.record({
        what: maybe(fc.constantFrom('任务', '节点一', '第二')),
        dueOn: anyDay,
        decidedOn: anyDay,
        until: maybe(anyDay),
        number: fc.constant('云法督〔2024〕1号'),
      }),
      { maxLength: 1 },
    ),
    opened: fc.tuple(dayFrom(START, -10, 60), fc.constantFrom('08:00', '10:20', '21:00')),
    closed: maybe(fc.tuple(anyDay, fc.constantFrom('08:00', '09:00', '15:00')), 1),
  })
  .map(({ assignedOn, dueOn, completedOn, opened, closed, ...facts }) => ({
    ...{ caseId: 1, taskId: 2, unitId: 3, round: 1 },
    ...facts,
    task: { title: '任务', assignedOn, originalDueOn: dueOn, dueOn, completedOn, withdrawn: false },
    openedAt: instantAt(opened[0], opened[1]),
    closedAt: closed && instantAt(closed[0], closed[1]),
  }));

const days = fc.integer({ min: 1, max: 12 });
const ladders: fc.Arbitrary<Ladder> = fc
  .record({ overdue: days, missed: maybe(days), behind: maybe(days), second: days, third: days, after: days })
  .map(({ overdue, missed, behind, second, third, after }) => {
    const ladder = defaultLadder();
    const [one, two, three] = ladder.levels;
    return {
      ...ladder,
      levels: [
        {
          ...one,
          triggers: [
            { on: 'overdue', workingDays: overdue },
            ...(missed === null ? [] : [{ on: 'report_missed' as const, workingDays: missed }]),
            ...(behind === null ? [] : [{ on: 'milestone_behind' as const, workingDays: behind }]),
          ],
        },
        { ...two, triggers: [{ on: 'uncured', after: 'reply', workingDays: second }] },
        {
          ...three,
          triggers: [
            { on: 'uncured', after: 'service', workingDays: third },
            { on: 'promise_broken' },
            { on: 'false_figures' },
          ],
        },
      ],
      afterLevelThree: { ...ladder.afterLevelThree, after: 'service', workingDays: after },
    } satisfies Ladder;
  });

describe('the trial of a ladder and its rehearsal morning by morning', () => {
  it('come to the same, whatever happened around the cases', () => {
    fc.assert(
      fc.property(ladders, fc.array(histories, { minLength: 3, maxLength: 6 }), (ladder, cases) => {
        const trial = ladderTrial(ladder, calendar, UNTIL);
        // Twice, and with names and ids that differ: what is remembered is as good as what is worked out.
        for (const history of [...cases, ...cases.map((one) => ({ ...one, caseId: 9, unitId: 8 }))]) {
          const acts = trial(history).map(
            ({ on, act }) => `${on} ${act.do === 'raise' ? act.level.level : act.do}`,
          );
          expect(acts).toEqual(rehearsed(history, ladder));
        }
      }),
      { numRuns: 12 },
    );
  });
});
