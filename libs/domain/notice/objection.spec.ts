import fc from 'fast-check';
import type { Reach, RoleName } from '../identity/index.ts';
import { addDays, day } from '../shared/index.ts';
import {
  assertMayObject,
  assertMayWithNotice,
  mayBeObjectedTo,
  mayWithNotice,
  type NoticeAct,
  noticeLife,
  type NoticeProgress,
  type NoticeStanding,
  type NoticeState,
  objectionDueOn,
  openActs,
} from './index.ts';

const OFFICE = 1;
const UNIT = 2;
const servedOn = day('2024-07-11');

/** A person with one role at one organisation, who sees no further. */
const person = (role: RoleName, organizationId: number): Reach => ({
  held: [{ role, organizationId }],
  offices: organizationId === OFFICE ? [OFFICE] : [],
  units: organizationId === OFFICE ? [] : [organizationId],
});
const notice: NoticeStanding = { id: 7, officeId: OFFICE, unitId: UNIT, issued: true, signers: ['approver'] };
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('the power over a document', () => {
  it.each<[RoleName, number, NoticeAct, string | undefined]>([
    ['approver', OFFICE, 'sign', undefined],
    ['supervisor', OFFICE, 'sign', 'POWER_REFUSED'],
    ['supervisor', OFFICE, 'review', undefined],
    ['supervisor', OFFICE, 'answer', 'POWER_REFUSED'],
    ['liaison', UNIT, 'answer', undefined],
    ['leader', UNIT, 'see', undefined],
    ['leader', UNIT, 'answer', 'POWER_REFUSED'],
    ['liaison', UNIT, 'review', 'POWER_REFUSED'],
    ['liaison', 3, 'see', 'NOTICE_NOT_FOUND'],
    ['unit_head', 3, 'answer', 'NOTICE_NOT_FOUND'],
  ])('of a %s of organisation %d to %s: %s', (role, organizationId, act, code) => {
    expect(codeOf(() => assertMayWithNotice(person(role, organizationId), notice, act))).toBe(code);
  });

  it('hides a draft from its unit, and asks nothing of the operator', () => {
    const draft = { ...notice, issued: false };
    expect(mayWithNotice(person('liaison', UNIT), draft, 'see')).toBe(false);
    expect(mayWithNotice(person('supervisor', OFFICE), draft, 'see')).toBe(true);
    expect(mayWithNotice(undefined, draft, 'sign')).toBe(true);
  });

  it('lets a supervisor sign where the ladder lets the office sign', () => {
    const signers: readonly RoleName[] = ['supervisor', 'approver'];
    expect(mayWithNotice(person('supervisor', OFFICE), { ...notice, signers }, 'sign')).toBe(true);
  });
});

describe('the right to object', () => {
  const served = { id: 7, status: 'received' as const, servedOn, objected: false };

  it('ends thirty calendar days after service', () => {
    expect(objectionDueOn(servedOn)).toBe('2024-08-10');
    expect(mayBeObjectedTo(served, day('2024-08-10'))).toBe(true);
    expect(codeOf(() => assertMayObject(served, '理由', day('2024-08-11')))).toBe('OBJECTION_TERM_OVER');
  });

  it.each([
    ['before service', { ...served, servedOn: null }, '理由', 'OBJECTION_NOTICE_STATE'],
    ['to what was withdrawn', { ...served, status: 'withdrawn' as const }, '理由', 'OBJECTION_NOTICE_STATE'],
    ['a second time', { ...served, objected: true }, '理由', 'OBJECTION_MADE_TWICE'],
    ['without a word', served, ' ', 'OBJECTION_EMPTY'],
  ])('is not there %s', (_, facts, statement, code) => {
    expect(codeOf(() => assertMayObject(facts, statement, servedOn))).toBe(code);
  });

  it('is offered exactly where it is granted', () => {
    const states = Object.keys(noticeLife.states) as NoticeState[];
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.boolean(),
        fc.option(fc.constant(servedOn)),
        fc.integer({ min: 0, max: 60 }),
        (status, objected, on, later) => {
          const facts = { id: 7, status, servedOn: on, objected };
          const today = addDays(servedOn, later);
          const granted = codeOf(() => assertMayObject(facts, '理由', today)) === undefined;
          expect(mayBeObjectedTo(facts, today)).toBe(granted);
        },
      ),
    );
  });
});

describe('what a page offers', () => {
  const everything = () => true;
  const progress: NoticeProgress = {
    ...{ id: 7, status: 'replied', servedOn, replyPending: true },
    ...{ objected: true, objectionOpen: true, viewerInvolved: false, caseId: 7, refusal: null },
  };

  it('is what can be done now by who may', () => {
    expect(openActs(progress, everything, servedOn)).toEqual([
      'withdraw',
      'decide_reply',
      'decide_objection',
    ]);
    expect(openActs(progress, (act) => act === 'answer', servedOn)).toEqual([]);
    const draft = { ...progress, status: 'awaiting_signature' as const, replyPending: false, servedOn: null };
    expect(openActs({ ...draft, objectionOpen: false }, everything, servedOn)).toEqual([
      'sign',
      'send_back',
      'withdraw',
    ]);
  });

  it('keeps who took part from deciding on an objection', () => {
    const involved = { ...progress, viewerInvolved: true };
    expect(openActs(involved, everything, servedOn)).not.toContain('decide_objection');
  });
});
