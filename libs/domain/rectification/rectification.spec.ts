import fc from 'fast-check';
import { addDays, day } from '../shared/index.ts';
import {
  assertAgreed,
  assertClosable,
  assertReopenable,
  evidenceSince,
  figuresOf,
  isBroken,
  promisesOf,
  type RectificationEvidence,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const today = day('2024-08-01');
const proof: RectificationEvidence = {
  name: '修订后的制度',
  reference: '云水〔2024〕12号',
  addedOn: today,
  addedById: 4,
};

describe('agreeing on measures', () => {
  const measure = { measure: '修订会签制度', responsibleId: 4, dueOn: day('2024-08-30') };

  it('names a measure, a person and a day that is not past', () => {
    expect(() => assertAgreed(measure, today)).not.toThrow();
    expect(() => assertAgreed({ ...measure, dueOn: today }, today)).not.toThrow();
    expect(() => assertAgreed({ measure: ' ', responsibleId: null, dueOn: null }, today)).toThrow(
      '请先填写整改措施、责任人、整改期限。',
    );
    expect(() => assertAgreed({ ...measure, dueOn: day('2024-07-31') }, today)).toThrow(
      refused('RECTIFICATION_DUE_DAY_PAST'),
    );
  });
});

describe('striking off', () => {
  it('is possible exactly with evidence and a verifier who is somebody else', () => {
    const person = fc.option(fc.integer({ min: 1, max: 3 }));
    const evidence = fc.array(fc.constantFrom(proof, { ...proof, reference: ' ' }), { maxLength: 2 });
    fc.assert(
      fc.property(evidence, person, person, (given, responsibleId, verifierId) => {
        const allowed = given.includes(proof) && verifierId !== null && verifierId !== responsibleId;
        let closed = true;
        try {
          assertClosable({ evidence: given, responsibleId, verifierId });
        } catch {
          closed = false;
        }
        expect(closed).toBe(allowed);
      }),
    );
  });

  it('says what is missing', () => {
    const closure = { evidence: [proof], responsibleId: 4, verifierId: 5 };
    expect(() => assertClosable({ ...closure, evidence: [] })).toThrow(
      refused('RECTIFICATION_EVIDENCE_MISSING'),
    );
    expect(() => assertClosable({ ...closure, verifierId: null })).toThrow(
      refused('RECTIFICATION_VERIFIER_MISSING'),
    );
    expect(() => assertClosable({ ...closure, verifierId: 4 })).toThrow(
      refused('RECTIFICATION_VERIFIER_RESPONSIBLE'),
    );
  });

  it('after a relapse needs new evidence', () => {
    expect(() => assertReopenable('')).toThrow(refused('RECTIFICATION_REASON_MISSING'));
    expect(evidenceSince([proof], null)).toEqual([proof]);
    expect(evidenceSince([proof], addDays(today, 1))).toEqual([]);
    expect(evidenceSince([proof], today)).toEqual([proof]);
  });
});

describe('promises', () => {
  it('are the interview’s items with a day, broken once the day has passed', () => {
    const item = { problem: '补报清单', dueOn: day('2024-07-31'), closedOn: null };
    const promises = promisesOf([
      { ...item, source: 'promise' },
      { ...item, source: 'promise', dueOn: null },
      { ...item, source: 'supervision' },
    ]);
    expect(promises).toEqual([{ name: '补报清单', dueOn: '2024-07-31', metOn: null }]);
    const [promise] = promises;
    if (!promise) throw new Error('no promise');
    expect(isBroken(promise, day('2024-07-31'))).toBe(false);
    expect(isBroken(promise, today)).toBe(true);
    expect(isBroken({ ...promise, metOn: day('2024-07-31') }, today)).toBe(false);
    expect(isBroken({ ...promise, metOn: today }, today)).toBe(true);
  });
});

describe('figures', () => {
  it('count what was opened, closed, overdue and came back', () => {
    const dueOn = day('2024-07-01');
    expect(
      figuresOf(
        [
          { status: 'closed', dueOn, reopened: 0 },
          { status: 'closed', dueOn, reopened: 2 },
          { status: 'in_progress', dueOn, reopened: 0 },
          { status: 'open', dueOn: null, reopened: 1 },
          { status: 'submitted', dueOn: today, reopened: 0 },
          { status: 'measures_agreed', dueOn: addDays(today, 9), reopened: 0 },
        ],
        today,
      ),
    ).toEqual({
      opened: 6,
      closed: 2,
      open: 4,
      overdue: 1,
      reopened: 3,
      relapsed: 2,
      closingRate: 33.3,
      relapseRate: 33.3,
    });
    expect(figuresOf([], today)).toMatchObject({ opened: 0, closingRate: null, relapseRate: null });
  });
});
