import fc from 'fast-check';
import { holidayYears } from '../../../seeds/holidays/index.ts';
import { createCalendar } from '../calendar/index.ts';
import type { Reach, RoleName } from '../identity/index.ts';
import { addDays, type Day, day } from '../shared/index.ts';
import {
  acceptBy,
  assertReassignable,
  assertReturnable,
  lightDays,
  lightOn,
  type TaskActFacts,
  taskActs,
  type TaskState,
} from './index.ts';

const calendar = createCalendar(holidayYears());
const refused = (code: string) => expect.objectContaining({ code }) as Error;
const [OFFICE, LEAD, COOPERATING] = [1, 2, 3];
const reach = (role: RoleName, organizationId: number): Reach => ({
  held: [{ role, organizationId }],
  offices: organizationId === OFFICE ? [OFFICE] : [],
  units: organizationId === OFFICE ? [] : [organizationId],
});
const facts: TaskActFacts = {
  ...{ today: day('2024-07-10'), dueOn: day('2024-07-31'), acceptBy: day('2024-07-12') },
  ...{ extensionPending: false, suspended: false, milestonesLeft: true, reportWaiting: false },
};
const acts = (who: Reach, status: TaskState, changed: Partial<TaskActFacts> = {}) =>
  taskActs(
    who,
    { id: 1, officeId: OFFICE, leadUnitId: LEAD, status, cooperatingUnitIds: [COOPERATING] },
    { ...facts, ...changed },
  );
const supervisor = reach('supervisor', OFFICE);
const approver = reach('approver', OFFICE);
const liaison = reach('liaison', LEAD);

describe('what may be done with a task', () => {
  it('follows its life and the power of who looks', () => {
    expect(acts(supervisor, 'draft')).toEqual(['edit', 'assign', 'withdraw']);
    expect(acts(liaison, 'draft')).toEqual([]);
    expect(acts(liaison, 'assigned')).toEqual(['accept', 'return', 'request_extension']);
    expect(acts(liaison, 'in_progress')).toEqual([
      'report',
      'submit',
      'reach_milestone',
      'request_extension',
    ]);
    expect(acts(reach('liaison', COOPERATING), 'in_progress')).toEqual(['contribute']);
    expect(acts(approver, 'submitted', { reportWaiting: true })).toEqual(['review']);
    expect(acts(approver, 'in_progress', { extensionPending: true })).toEqual(['decide_extension']);
    expect(acts(reach('leader', LEAD), 'in_progress')).toEqual([]);
    expect(acts(supervisor, 'done')).toEqual([]);
  });

  it('ends with the clock of acceptance, the due day, and what is already asked', () => {
    expect(acts(liaison, 'assigned', { today: day('2024-07-15') })).not.toContain('return');
    expect(acts(liaison, 'in_progress', { today: day('2024-08-01') })).not.toContain('request_extension');
    expect(acts(liaison, 'in_progress', { extensionPending: true })).not.toContain('request_extension');
    expect(acts(supervisor, 'in_progress', { suspended: true })).toContain('resume');
    expect(acts(supervisor, 'in_progress', { suspended: true })).not.toContain('suspend');
  });
});

describe('the clock of acceptance', () => {
  it('runs five working days after the day the task was given', () => {
    expect(acceptBy(day('2024-07-11'), calendar)).toBe('2024-07-18');
    expect(acceptBy(day('2024-02-08'), calendar)).toBe('2024-02-21');
  });

  it('lets a task go back until its last day, and then no more', () => {
    expect(() => assertReturnable(day('2024-07-18'), day('2024-07-18'))).not.toThrow();
    expect(() => assertReturnable(null, day('2024-07-18'))).not.toThrow();
    expect(() => assertReturnable(day('2024-07-18'), day('2024-07-19'))).toThrow(refused('RETURN_TOO_LATE'));
  });
});

it('a task in hand passes on to another unit alone', () => {
  expect(() => assertReassignable('in_progress', LEAD, COOPERATING)).not.toThrow();
  expect(() => assertReassignable('returned', LEAD, LEAD)).not.toThrow();
  expect(() => assertReassignable('accepted', LEAD, LEAD)).toThrow(refused('REASSIGN_SAME_UNIT'));
});

it('the light of a row is told without a calendar as with one', () => {
  const someDay = fc.integer({ min: 0, max: 700 }).map((days): Day => addDays(day('2024-01-01'), days));
  fc.assert(
    fc.property(someDay, fc.integer({ min: -20, max: 40 }), (today, away) => {
      const dueOn = addDays(today, away);
      const light = lightOn({ status: 'in_progress', dueOn, suspended: false }, lightDays(today, calendar));
      const near = calendar.workingDaysBetween(today, dueOn) <= 10;
      expect(light).toBe(dueOn < today ? 'overdue' : near ? 'near' : 'normal');
    }),
  );
});
