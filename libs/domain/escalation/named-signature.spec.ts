import fc from 'fast-check';
import { defaultLadder, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import { assertIssuable, DOCUMENT_KINDS } from '../notice/index.ts';
import { addDays, type Day, day, instantAt } from '../shared/index.ts';
import {
  type CaseFacts,
  issuesItself,
  type Ladder,
  ladderFaults,
  type LadderLevel,
  noticeTerms,
  settle,
  type Signature,
  validateLadder,
} from './index.ts';

const calendar = createCalendar(holidayYears());
const SIGNATURES: Signature[] = ['automatic', 'office', 'approver', 'approver_with_instruction'];
const days = fc.integer({ min: 1, max: 15 });
const clock = fc.record({
  key: fc.constantFrom('receipt', 'reply', 'interview', 'rectification', 'plan', 'completion'),
  count: days,
  unit: fc.constantFrom('working_days', 'calendar_days'),
});

/** Ladders of every make, also such as no editor would let through: any signature and any document at any level. */
const ladders: fc.Arbitrary<Ladder> = fc
  .record({
    signatures: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...SIGNATURES))),
    documents: fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...DOCUMENT_KINDS))),
    clocks: fc.tuple(...[1, 2, 3].map(() => fc.array(clock, { maxLength: 3 }))),
    overdue: days,
    uncured: days,
  })
  .map(({ signatures, documents, clocks, overdue, uncured }) => {
    const ladder = defaultLadder();
    const levels = ladder.levels.map((level, nth) => ({
      ...level,
      signature: signatures[nth],
      document: documents[nth],
      clocks: clocks[nth],
      triggers:
        nth === 0
          ? [{ on: 'overdue', workingDays: overdue }]
          : [{ on: 'uncured', after: 'service', workingDays: uncured }, { on: 'false_figures' }],
    }));
    return { ...ladder, levels } as unknown as Ladder;
  });

/** A case that nobody cares for, at some level, with everything against the unit. */
const factsAt = (ladder: Ladder, level: 0 | 1 | 2, servedOn: Day): CaseFacts => ({
  ...{ caseId: 1, taskId: 2, unitId: 3, round: 1, level },
  task: {
    ...{ title: '任务', completedOn: null, withdrawn: false },
    ...{ assignedOn: day('2024-01-02'), originalDueOn: day('2024-02-01'), dueOn: day('2024-02-01') },
  },
  ...{ milestones: [], periodicReports: [], promises: [], suspensions: [], officeHeld: [], excused: [] },
  ...{ falseFiguresOn: day('2024-02-20'), warned: [10, 3], draft: null, proposedOn: null },
  notices: ladder.levels.slice(0, level).map((step) => ({
    ...{
      id: step.level,
      level: step.level,
      document: step.document,
      number: `云法督〔2024〕${step.level}号`,
    },
    ...{ issuedOn: servedOn, servedOn, terms: noticeTerms(step, servedOn, calendar) },
  })),
});

const isGuidance = ({ level, document }: LadderLevel) => level === 1 && document === 'guidance_list';

describe('whatever the settings', () => {
  it('the rule by itself issues nothing but guidance lists: everything else waits as a draft', () => {
    const situations = fc.tuple(ladders, fc.constantFrom(0 as const, 1 as const, 2 as const), fc.nat(250));
    fc.assert(
      fc.property(situations, ([ladder, level, later]) => {
        const servedOn = day('2024-03-01');
        const now = instantAt(addDays(servedOn, later), '10:00');
        const { steps } = settle(factsAt(ladder, level, servedOn), ladder, calendar, now);
        const raised = steps.flatMap(({ act }) => (act.do === 'raise' ? [act.level] : []));
        for (const step of raised) if (!isGuidance(step)) expect(issuesItself(step)).toBe(false);
        // A document that awaits its signature is the last thing that happens: no level is reached without one.
        const unsigned = raised.findIndex((step) => !issuesItself(step));
        if (unsigned !== -1) expect(raised).toHaveLength(unsigned + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('no document but a guidance list is issued without a named person', () => {
    const kinds = fc.constantFrom(...DOCUMENT_KINDS.filter((kind) => kind !== 'guidance_list'));
    const instructions = fc.option(
      fc.record({ required: fc.boolean(), leaderId: fc.option(fc.integer({ min: 1 })) }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(kinds, fc.boolean(), instructions, (kind, automatic, instruction) => {
        const issuance = { kind, signerId: null, automatic, ...(instruction ? { instruction } : {}) };
        expect(() => assertIssuable(issuance)).toThrow(
          expect.objectContaining({ code: 'NOTICE_SIGNER_MISSING' }) as Error,
        );
      }),
    );
  });

  it('no ladder that would send an interview or an inspection by itself, or by the office alone, can be published', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const lax = ladder.levels.filter(
          ({ level, signature }) => level > 1 && !signature.startsWith('approver'),
        );
        const told = ladderFaults(ladder).filter(({ code }) => code === 'LADDER_SIGNATURE_REQUIRED');
        expect(told.map(({ field }) => field)).toEqual(
          lax.map(({ level }) => `levels[${level - 1}].signature`),
        );
        if (lax.length > 0) expect(() => validateLadder(ladder)).toThrow();
      }),
    );
  });
});
