import fc from 'fast-check';
import { canTransition, stepsOf } from '../lives/index.ts';
import { day, instantAt } from '../shared/index.ts';
import {
  assertAppointable,
  assertBasis,
  assertBegun,
  assertRecordable,
  assertSilent,
  type Attendance,
  attended,
  HELD_STATES,
  interviewLife,
  interviewNextStep,
  type InterviewState,
  type InterviewStep,
  interviewStepsOpenTo,
  isInForce,
  mayTakeInterviewStep,
  type Participant,
  PENDING_STATES,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const OFFICE = 1;
const UNIT = 2;
const standing = { id: 7, officeId: OFFICE, unitId: UNIT };
const noon = instantAt(day('2024-07-18'), '12:00');
const STATES = Object.keys(interviewLife.states) as InterviewState[];

type RoleOf = 'supervisor' | 'approver' | 'leader' | 'unit_head' | 'liaison';
/** One role at one organisation; sees both. */
const reachOf = (role: RoleOf, organizationId: number) => ({
  ...{ held: [{ role, organizationId }], offices: [OFFICE], units: [UNIT] },
});
const seat = (name: string, side: Participant['side']): Participant => ({
  ...{ name, side, personId: null, post: null, attendance: null, deputy: null },
});

describe('what an interview rests on', () => {
  const none = { noticeIds: [], unitIds: [], caseId: null, reason: null };

  it('is documents, or units with a reason; never both, never neither', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat()),
        fc.array(fc.nat()),
        fc.constantFrom(null, ' ', '了解情况'),
        (a, b, reason) => {
          const fits = a.length > 0 ? b.length === 0 : b.length > 0 && reason === '了解情况';
          let taken = true;
          try {
            assertBasis({ ...none, noticeIds: a, unitIds: b, reason });
          } catch {
            taken = false;
          }
          expect(taken).toBe(fits);
        },
      ),
    );
  });

  it('is one case of one unit', () => {
    const byHand = { ...none, reason: '了解情况', caseId: 3 };
    expect(() => assertBasis({ ...byHand, unitIds: [2] })).not.toThrow();
    expect(() => assertBasis({ ...byHand, unitIds: [2, 4] })).toThrow(refused('INTERVIEW_CASE_UNFIT'));
  });
});

describe('an appointment', () => {
  const appointment = { startsAt: noon, place: '三楼会议室', hostId: 1, participants: [] };

  it('is for today or later, at a place', () => {
    expect(() => assertAppointable(appointment, instantAt(day('2024-07-18'), '17:00'))).not.toThrow();
    expect(() => assertAppointable(appointment, instantAt(day('2024-07-19'), '00:00'))).toThrow(
      refused('INTERVIEW_DAY_PAST'),
    );
    expect(() => assertAppointable({ ...appointment, place: ' ' }, noon)).toThrow(
      refused('INTERVIEW_PLACE_MISSING'),
    );
  });

  it('has nobody present or missing before its hour', () => {
    expect(() => assertBegun(noon, noon)).not.toThrow();
    expect(() => assertBegun(noon, new Date(noon.getTime() - 1))).toThrow(refused('INTERVIEW_NOT_YET'));
  });
});

describe('attendance', () => {
  const seats = [seat('主谈人', 'office'), seat('局长', 'unit'), seat('列席', 'other')];
  const kind = fc.constantFrom('present' as const, 'absent' as const, 'deputy' as const);

  it('tells of everybody once, and of a unit that did not come nothing', () => {
    fc.assert(
      fc.property(fc.tuple(kind, kind, kind), ([host, unit, other]) => {
        const seen: Attendance[] = [host, unit, other].map((attendance, nth) => ({
          ...{ position: nth + 1, attendance, deputy: '副职' },
        }));
        if (unit === 'absent') {
          expect(() => attended(seats, seen)).toThrow(refused('INTERVIEW_UNIT_ABSENT'));
          return;
        }
        const told = attended(seats, [...seen].reverse());
        expect(told.map(({ name, attendance }) => [name, attendance])).toEqual([
          ['主谈人', host],
          ['局长', unit],
          ['列席', other],
        ]);
        for (const { attendance, deputy } of told)
          expect(deputy).toBe(attendance === 'deputy' ? '副职' : null);
      }),
    );
  });

  it('is refused with somebody left out, told twice, or replaced by nobody', () => {
    const here = (position: number): Attendance => ({ position, attendance: 'present' });
    for (const seen of [
      [here(1), here(2)],
      [here(1), here(2), here(2)],
      [here(1), here(2), here(3), here(4)],
    ]) {
      expect(() => attended(seats, seen)).toThrow(refused('INTERVIEW_ATTENDANCE_INCOMPLETE'));
    }
    expect(() =>
      attended(seats, [here(1), { position: 2, attendance: 'deputy', deputy: ' ' }, here(3)]),
    ).toThrow(refused('INTERVIEW_DEPUTY_UNNAMED'));
  });
});

describe('a record', () => {
  const record = { said: '通报情况。', problems: ['逾期。'], causes: [] };
  const promise = {
    measure: '补报',
    responsibleId: 4,
    dueOn: day('2024-07-18'),
    noticeId: null,
    caseId: null,
  };

  it('says what was said and which problems there are; a promise is not older than itself', () => {
    expect(() => assertRecordable(record, [promise], day('2024-07-18'))).not.toThrow();
    expect(() => assertRecordable({ ...record, said: '', problems: [] }, [], day('2024-07-18'))).toThrow(
      '纪要还缺约谈情况、存在问题，请补全。',
    );
    expect(() => assertRecordable(record, [{ ...promise, measure: ' ' }], day('2024-07-18'))).toThrow(
      refused('INTERVIEW_PROMISE_INCOMPLETE'),
    );
    expect(() => assertRecordable(record, [promise], day('2024-07-19'))).toThrow(
      refused('INTERVIEW_PROMISE_DAY_PAST'),
    );
  });

  it('is in force exactly when the office confirmed and the unit has had its say, or its time', () => {
    for (const officeConfirmedAt of [null, noon]) {
      for (const unitAnswer of [null, 'confirmed', 'refused', 'silent'] as const) {
        const both = officeConfirmedAt !== null && unitAnswer !== null;
        expect(isInForce({ officeConfirmedAt, unitAnswer })).toBe(both);
      }
    }
    expect(() => assertSilent(day('2024-07-25'), day('2024-07-25'))).toThrow(
      refused('INTERVIEW_SILENCE_EARLY'),
    );
    expect(() => assertSilent(day('2024-07-25'), day('2024-07-26'))).not.toThrow();
  });
});

describe('the power over an interview', () => {
  const steps = stepsOf(interviewLife);
  const powersOf = (role: RoleOf, at: number) =>
    steps.filter((step) => mayTakeInterviewStep(reachOf(role, at), standing, step));

  it('lies with the very office and the very unit: neither confirms for the other', () => {
    expect(powersOf('unit_head', UNIT)).toEqual(['refuse', 'object', 'confirm_for_unit', 'refuse_record']);
    expect(powersOf('approver', OFFICE)).toEqual(['miss', 'hold', 'confirm_for_office']);
    expect(powersOf('leader', UNIT)).toEqual(powersOf('approver', OFFICE));
    expect(powersOf('leader', OFFICE)).toEqual(powersOf('approver', OFFICE));
    expect(powersOf('supervisor', OFFICE)).not.toContain('confirm_for_office');
    expect([powersOf('liaison', UNIT), powersOf('supervisor', UNIT), powersOf('unit_head', OFFICE)]).toEqual([
      ...[[], [], []],
    ]);
  });

  it('offers only steps that the state allows, and each side its word once', () => {
    const anybody = fc.constantFrom<RoleOf>('supervisor', 'approver', 'unit_head');
    fc.assert(
      fc.property(
        anybody,
        fc.constantFrom(...STATES),
        fc.boolean(),
        fc.boolean(),
        (role, status, spoken, begun) => {
          const reach = reachOf(role, role === 'unit_head' ? UNIT : OFFICE);
          const open = interviewStepsOpenTo(reach, {
            ...{ ...standing, status, begun, confirmationLate: begun },
            ...{ officeConfirmedAt: spoken ? noon : null, unitAnswer: spoken ? 'confirmed' : null },
          });
          for (const step of open) {
            expect(canTransition(interviewLife, status, step)).toBe(true);
            expect(mayTakeInterviewStep(reach, standing, step)).toBe(true);
          }
          const words: readonly InterviewStep[] = [
            'confirm_for_office',
            'confirm_for_unit',
            'object',
            'note_silence',
          ];
          if (spoken) for (const word of words) expect(open).not.toContain(word);
          if (!begun) for (const step of ['hold', 'miss'] as const) expect(open).not.toContain(step);
        },
      ),
    );
  });
});

describe('the next step', () => {
  it('is named in every state but the last ones, and is somebody’s', () => {
    for (const status of STATES) {
      const step = interviewNextStep(
        {
          ...{ status, startsAt: noon, dueOn: null, confirmDueOn: day('2024-07-25') },
          ...{ officeConfirmedAt: null, unitAnswer: null },
        },
        noon,
      );
      expect(step === null).toBe(interviewLife.finals.includes(status as 'concluded'));
    }
    expect([...PENDING_STATES, ...HELD_STATES, 'cancelled'].sort()).toEqual([...STATES].sort());
  });
});
