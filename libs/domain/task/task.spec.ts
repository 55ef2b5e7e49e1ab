import fc from 'fast-check';
import { holidayYears } from '../../../seeds/holidays/index.ts';
import { createCalendar } from '../calendar/index.ts';
import { addDays, type Day, day, dayFromNumber, dayNumber } from '../shared/index.ts';
import {
  assertExtensionRequest,
  assertMilestones,
  assertResumable,
  assertTaskReason,
  covers,
  daysCovered,
  type DaySpan,
  decideExtension,
  endSuspension,
  firstDeadline,
  lightOf,
  milestonesBehind,
  officeHeldSpans,
  suspend,
  type Suspension,
  unionOf,
  workingDaysLate,
} from './index.ts';

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const start = dayNumber(day('2024-01-01'));
const anyDay = fc.integer({ min: start, max: start + 120 }).map(dayFromNumber);
const anySpan: fc.Arbitrary<DaySpan> = fc
  .tuple(anyDay, fc.option(fc.nat(20), { freq: 8 }))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));

describe('spans', () => {
  it('united cover the same days, apart and in order', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const united = unionOf(spans);
        for (let at = start - 2; at < start + 145; at += 1) {
          const on = dayFromNumber(at);
          const before = spans.some((span) => covers(span, on));
          expect(united.filter((span) => covers(span, on))).toHaveLength(before ? 1 : 0);
        }
        for (const [at, { from }] of united.slice(1).entries()) {
          const { to } = united[at] ?? { to: null };
          expect(to !== null && addDays(to, 1) < from).toBe(true);
        }
      }),
    );
  });

  it('count each day once, up to today where they are open', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), anyDay, (spans, until) => {
        let walked = 0;
        for (let at = start; at <= dayNumber(until); at += 1) {
          if (spans.some((span) => covers(span, dayFromNumber(at)))) walked += 1;
        }
        expect(daysCovered(spans, until)).toBe(walked);
      }),
    );
  });
});

describe('the deadline', () => {
  const dueOn = day('2024-07-12');
  const deadline = firstDeadline(day('2024-04-01'), dueOn);
  const task = { deadline, over: false, pending: false };
  const request = { requestedOn: day('2024-07-12'), requestedDueOn: day('2024-08-30'), reason: '方案待审议' };

  it('is not before the day of assignment', () => {
    expect(() => firstDeadline(day('2024-04-02'), day('2024-04-01'))).toThrow(
      refused('TASK_DUE_DAY_INVALID'),
    );
  });

  it('can be asked to move until the day it expires', () => {
    expect(() => assertExtensionRequest(task, request)).not.toThrow();
  });

  it.each([
    ['EXTENSION_AFTER_EXPIRY', { ...request, requestedOn: day('2024-07-13') }],
    ['EXTENSION_NOT_LATER', { ...request, requestedDueOn: dueOn }],
    ['EXTENSION_REASON_MISSING', { ...request, reason: ' ' }],
  ])('refuses with %s', (code, wrong) => {
    expect(() => assertExtensionRequest(task, wrong)).toThrow(refused(code));
  });

  it('is not asked to move twice at once, nor once the task is over', () => {
    expect(() => assertExtensionRequest({ ...task, pending: true }, request)).toThrow(
      refused('EXTENSION_PENDING'),
    );
    expect(() => assertExtensionRequest({ ...task, over: true }, request)).toThrow(
      refused('EXTENSION_TASK_OVER'),
    );
  });

  it('once granted begins a new version and keeps the first day', () => {
    const asked = { ...request, previousDueOn: dueOn };
    const granted = { granted: true, dueOn: day('2024-08-16'), reason: '' };
    expect(decideExtension(deadline, asked, granted)).toEqual({
      originalDueOn: dueOn,
      dueOn: '2024-08-16',
      deadlineVersion: 2,
    });
    expect(decideExtension(deadline, asked, { granted: false, dueOn, reason: '理由不充分' })).toBe(deadline);
    expect(() => decideExtension(deadline, asked, { granted: false, dueOn, reason: '' })).toThrow(
      refused('EXTENSION_REASON_MISSING'),
    );
    for (const day of [dueOn, '2024-08-31' as Day]) {
      expect(() => decideExtension(deadline, asked, { ...granted, dueOn: day })).toThrow(
        refused('EXTENSION_GRANT_INVALID'),
      );
    }
    const moved = { ...deadline, dueOn: day('2024-07-20') };
    expect(() => decideExtension(moved, asked, granted)).toThrow(refused('EXTENSION_STALE'));
  });
});

describe('suspensions', () => {
  const past: Suspension = { from: day('2024-05-06'), to: day('2024-05-10'), reason: '等待批复' };

  it('begin and end once at a time', () => {
    const open = suspend([past], day('2024-05-11'), '机构改革');
    expect(open).toEqual({ from: '2024-05-11', to: null, reason: '机构改革' });
    expect(endSuspension([past, open], day('2024-05-11'))).toEqual({ ...open, to: '2024-05-11' });
    expect(() => suspend([past, open], day('2024-06-01'), '再次')).toThrow(refused('SUSPENSION_OPEN'));
    expect(() => endSuspension([past, open], day('2024-05-10'))).toThrow(refused('SUSPENSION_END_INVALID'));
    expect(() => endSuspension([past], day('2024-05-10'))).toThrow(refused('SUSPENSION_NOT_OPEN'));
  });

  it('need a reason and days of their own', () => {
    expect(() => suspend([past], day('2024-05-10'), '再次')).toThrow(refused('SUSPENSION_OVERLAPS'));
    expect(() => suspend([], day('2024-05-10'), '')).toThrow(refused('SUSPENSION_REASON_MISSING'));
  });
});

it('the days a report lay with the office are united, and open while it waits', () => {
  expect(
    officeHeldSpans([
      { submittedOn: day('2024-06-10'), reviewedOn: null },
      { submittedOn: day('2024-06-03'), reviewedOn: day('2024-06-05') },
      { submittedOn: day('2024-06-05'), reviewedOn: day('2024-06-06') },
    ]),
  ).toEqual([
    { from: '2024-06-03', to: '2024-06-06' },
    { from: '2024-06-10', to: null },
  ]);
});

describe('milestones', () => {
  const span = { assignedOn: day('2024-04-01'), dueOn: day('2024-07-12') };
  const draft = { name: '形成初稿', dueOn: day('2024-05-15'), reachedOn: null };
  const review = { name: '送审', dueOn: day('2024-06-20'), reachedOn: null };

  it('follow one another between assignment and due day', () => {
    expect(() => assertMilestones([draft, review], span)).not.toThrow();
    expect(() => assertMilestones([review, draft], span)).toThrow(
      '第2个节点有误：日期2024年5月15日早于上一个节点2024年6月20日。',
    );
    for (const wrong of [
      [{ ...draft, dueOn: day('2024-03-31') }],
      [{ ...draft, dueOn: day('2024-07-13') }],
      [{ ...draft, name: '' }],
      [draft, { ...review, name: draft.name }],
    ]) {
      expect(() => assertMilestones(wrong, span)).toThrow(refused('MILESTONE_INVALID'));
    }
  });

  it('are behind once their day has passed', () => {
    expect(milestonesBehind([draft, review], day('2024-05-15'))).toEqual([]);
    expect(milestonesBehind([draft, review], day('2024-05-16'))).toEqual([draft]);
    expect(milestonesBehind([{ ...draft, reachedOn: day('2024-05-20') }], day('2024-06-01'))).toEqual([]);
  });
});

describe('the light', () => {
  const calendar = createCalendar(holidayYears());
  const facts = { status: 'in_progress' as const, dueOn: day('2024-07-12'), suspensions: [] };

  it.each([
    ['2024-06-27', 'normal'],
    ['2024-06-28', 'near'],
    ['2024-07-12', 'near'],
    ['2024-07-13', 'overdue'],
  ])('on %s is %s', (today, light) => {
    expect(lightOf(facts, day(today), calendar)).toBe(light);
  });

  it('of a task that is over or suspended says that, late or not', () => {
    const late = day('2024-09-02');
    expect(lightOf({ ...facts, status: 'done' }, late, calendar)).toBe('done');
    expect(lightOf({ ...facts, status: 'withdrawn' }, late, calendar)).toBe('withdrawn');
    const suspensions = [{ from: day('2024-09-01'), to: null }];
    expect(lightOf({ ...facts, suspensions }, late, calendar)).toBe('suspended');
    expect(lightOf({ ...facts, suspensions }, day('2024-08-30'), calendar)).toBe('overdue');
  });

  it('counts lateness in working days, never below nought', () => {
    expect(workingDaysLate(facts.dueOn, day('2024-07-14'), calendar)).toBe(0);
    expect(workingDaysLate(facts.dueOn, day('2024-07-16'), calendar)).toBe(2);
    expect(workingDaysLate(facts.dueOn, day('2024-07-01'), calendar)).toBe(0);
  });
});

it('a return says why, and only an accepted task goes on', () => {
  expect(() => assertTaskReason('退回', ' ')).toThrow('请写明退回理由。');
  expect(() => assertTaskReason('撤销', '任务合并')).not.toThrow();
  expect(() => assertResumable(null)).toThrow(refused('TASK_NOT_ACCEPTED'));
  expect(() => assertResumable(day('2024-04-02'))).not.toThrow();
});
