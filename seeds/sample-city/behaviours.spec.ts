import { createCalendar } from '#domain/calendar';
import { addDays } from '#domain/shared';
import { holidayYears } from '../holidays/index.ts';
import { defaultLadder } from '../ladder/index.ts';
import { type Behaviour, sampleCity } from './index.ts';

const { behaviours, tasks } = sampleCity();
const calendar = createCalendar(holidayYears());
const [reminder, interview, inspection] = defaultLadder().levels;

const of = <K extends Behaviour['kind']>(kind: K) =>
  behaviours.exceptions.filter((one): one is Extract<Behaviour, { kind: K }> => one.kind === kind);
const taskOf = (code: string) => {
  const task = tasks.find((one) => one.code === code);
  if (!task) throw new Error(`no task ${code}`);
  return task;
};
const waits = (level: { triggers: readonly { on: string; workingDays?: number }[] }) =>
  level.triggers.find(({ on }) => on === 'uncured')?.workingDays ?? 0;
const term = (key: string) => reminder.clocks.find((clock) => clock.key === key)?.count ?? 0;

/** Working days from the due day to a ripe interview, at the earliest. */
const untilInterview = 1 + term('reply') + waits(interview);

describe('the behaviours of the sample year', () => {
  it('are all there, while most units are on time', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of behaviours.exceptions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      'late-but-answering': 5,
      silent: 2,
      'extension-granted': 2,
      'extension-refused': 2,
      'promise-broken': 2,
      relapse: 2,
      'report-missed': 2,
      'milestone-behind': 2,
      'returned-then-accepted': 2,
      'sent-back-review': 2,
      'office-slow': 2,
      suspended: 1,
    });
    expect(behaviours.exceptions.length).toBeLessThan(tasks.length / 2);
  });

  it('let late units finish before an interview is due', () => {
    for (const { late, replyAfter } of [...of('late-but-answering'), ...of('extension-refused')]) {
      expect(late).toBeGreaterThan(1);
      expect(late).toBeLessThan(untilInterview);
      expect(replyAfter).toBeLessThanOrEqual(term('reply'));
    }
  });

  it('let silent units run through the whole ladder within the year', () => {
    const { signAfter } = behaviours.office;
    const completion = inspection.clocks.find(({ key }) => key === 'completion')?.count ?? 0;
    for (const { task } of of('silent')) {
      const days = untilInterview + waits(inspection) + 3 * signAfter;
      const inspected = calendar.addWorkingDays(taskOf(task).dueOn, days);
      expect(addDays(inspected, completion) < '2024-12-01').toBe(true);
    }
  });

  it('break a promise before the interview would run out anyway', () => {
    for (const { promisedAfterInterview } of of('promise-broken')) {
      const broken = behaviours.office.interviewAfter + promisedAfterInterview + 1;
      expect(broken).toBeLessThan(waits(inspection));
    }
  });

  it('cure a relapsing problem before the inspection, and again within the year', () => {
    const { interviewAfter, verifyAfter, signAfter } = behaviours.office;
    for (const { task, curedAfterInterview, backAfterClose, curedAgainAfter } of of('relapse')) {
      expect(interviewAfter + curedAfterInterview + verifyAfter).toBeLessThan(waits(inspection));
      const days =
        untilInterview + signAfter + waits(inspection) + backAfterClose + curedAgainAfter + verifyAfter;
      expect(calendar.addWorkingDays(taskOf(task).dueOn, days) < '2024-12-01').toBe(true);
    }
  });

  it('let reviewed units amend in time, and a slow office hold the report past the due day', () => {
    const { reviewAfter } = behaviours.office;
    for (const { submitBefore, reasons, amendedAfter } of of('sent-back-review')) {
      expect(reasons).toHaveLength(2);
      expect(submitBefore).toBeGreaterThanOrEqual(
        reasons.length * (reviewAfter + amendedAfter) + reviewAfter,
      );
    }
    for (const { submitBefore, heldFor } of of('office-slow'))
      expect(heldFor).toBeGreaterThan(submitBefore + 1);
  });

  it('act on working days', () => {
    const days = [
      ...of('extension-granted').map(({ newDueOn }) => newDueOn),
      ...of('extension-refused').map(({ newDueOn }) => newDueOn),
      ...of('suspended').map(({ fromOn }) => fromOn),
    ];
    expect(days.filter((on) => !calendar.isWorkingDay(on))).toEqual([]);
  });
});
