import fc from 'fast-check';
import { dutyForm, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import type { Reach } from '../identity/index.ts';
import { day, instantAt } from '../shared/index.ts';
import {
  answerFaults,
  assertChangeable,
  assertForm,
  assertMayEvaluate,
  assertOpenable,
  assertPlan,
  contradictionsOf,
  type DutyFacts,
  type DutyPlan,
  dutyReminders,
  figuresIn,
  fullMarks,
  lengthOf,
  nextReminder,
  reminderDue,
  reportStepsOpenTo,
  sectionsOf,
  seesReport,
} from './index.ts';

const form = dutyForm();
const calendar = createCalendar(holidayYears());
const facts: DutyFacts = {
  ...{
    tasks: 12,
    tasksDone: 9,
    tasksOnTime: 8,
    tasksOverdue: 2,
    reminders: 3,
    interviews: 1,
    inspections: 0,
  },
  ...{ problems: 6, problemsClosed: 4, closingRate: 66.7 },
};
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};
const reach = (
  role: 'liaison' | 'unit_head' | 'supervisor' | 'approver' | 'leader',
  organizationId: number,
): Reach => ({
  held: [{ role, organizationId }],
  offices: role === 'supervisor' || role === 'approver' ? [organizationId] : [],
  units: role === 'supervisor' || role === 'approver' ? [] : [organizationId],
});

describe('the template', () => {
  it('comes with four lists and a hundred points', () => {
    expect(form.lists.map(({ key }) => key)).toEqual([
      'performance',
      'problems',
      'appraisal',
      'rectification',
    ]);
    expect(fullMarks(form)).toBe(100);
  });

  it('tells every fault of an edited one at its place', () => {
    const [first, ...lists] = form.lists;
    const [section] = first?.sections ?? [];
    if (!first || !section) throw new Error('The template has sections');
    const sections = [
      { ...section, minLength: 9, maxLength: 3 },
      { ...section, key: 'Study' },
    ];
    const dimensions = [{ key: 'a', name: '甲', guidance: '', points: 0 }];
    try {
      assertForm({ lists: [{ ...first, sections }, ...lists], dimensions });
      throw new Error('taken');
    } catch (error) {
      const { faults } = (error as { details: { faults: { place: string }[] } }).details;
      expect(faults.map(({ place }) => place)).toEqual(['study', 'Study', 'a']);
    }
    expect(codeOf(() => assertForm({ lists, dimensions: form.dimensions }))).toBe('DUTY_FORM_INVALID');
  });

  it('counts characters as people do', () => {
    expect(lengthOf('依法 治市\n𠮷')).toBe(5);
    const [section] = sectionsOf(form, ['performance']);
    const short = answerFaults(section ? [section] : [], { study: '学法三次。' });
    expect(short[0]?.message).toBe('“学法和部署”现有5字，至少100字，请补充。');
  });
});

describe('a plan', () => {
  const plan: DutyPlan = {
    ...{ dueOn: day('2024-12-27'), evaluateOn: day('2025-01-17') },
    ...{ units: [{ unitId: 1, onSite: true }], evaluatorIds: [7] },
  };

  it.each<[string, Partial<DutyPlan>, string]>([
    ['evaluated before it is due', { evaluateOn: day('2024-12-27') }, 'DUTY_DAYS_REVERSED'],
    ['a unit twice', { units: [...plan.units, ...plan.units] }, 'DUTY_UNIT_TWICE'],
    ['no end of the evaluation', { evaluateOn: null }, 'taken'],
  ])('with %s: %s', (_, more, expected) => {
    expect(codeOf(() => assertPlan({ ...plan, ...more }))).toBe(expected);
  });

  it('opens with units, evaluators and a day to come', () => {
    const today = day('2024-12-16');
    expect(codeOf(() => assertOpenable(plan, today))).toBe('taken');
    expect(codeOf(() => assertOpenable({ ...plan, evaluatorIds: [] }, today))).toBe('DUTY_PLAN_INCOMPLETE');
    expect(codeOf(() => assertOpenable(plan, day('2024-12-28')))).toBe('DUTY_DUE_DAY_PAST');
  });

  const more = { ...plan, units: [...plan.units, { unitId: 2, onSite: false }] };
  it.each<[string, 'draft' | 'open' | 'evaluating' | 'closed', DutyPlan, string]>([
    ['anything while it is prepared', 'draft', { ...plan, units: [] }, 'taken'],
    ['a unit more when it is open', 'open', more, 'taken'],
    ['a unit less when it is open', 'open', { ...plan, units: [] }, 'DUTY_UNIT_BEGUN'],
    ['an evaluator more when it is evaluated', 'evaluating', { ...plan, evaluatorIds: [7, 8] }, 'taken'],
    [
      'an evaluator less when it is evaluated',
      'evaluating',
      { ...plan, evaluatorIds: [] },
      'DUTY_CYCLE_STATE',
    ],
    ['another day when it is evaluated', 'evaluating', { ...plan, evaluateOn: null }, 'DUTY_CYCLE_STATE'],
    ['nothing when it is closed', 'closed', plan, 'DUTY_CYCLE_STATE'],
  ])('changes: %s', (_, status, after, expected) => {
    expect(codeOf(() => assertChangeable({ id: 1, status }, plan, after))).toBe(expected);
  });
});

describe('a figure of a report', () => {
  it.each([
    [
      '全年收到提醒单３份，被约谈1次。',
      [
        ['interviews', 1],
        ['reminders', 3],
      ],
    ],
    ['按期完成督办任务 8 项。', [['tasksOnTime', 8]]],
    ['整改率达到98.5％。', [['closingRate', 98.5]]],
    [
      '牵头任务12项，完成任务9项。',
      [
        ['tasksDone', 9],
        ['tasks', 12],
      ],
    ],
    ['组织学法12次，办理提案3件。', []],
  ])('is read where it stands: %s', (text, expected) => {
    expect(figuresIn(text).map(({ key, value }) => [key, value])).toEqual(expected);
  });

  it('is shown beside what the system has, with its words, when the two part', () => {
    const found = contradictionsOf(facts, [{ key: 'reminders', value: 2, note: '一件已撤回' }], {
      task: '全部问题已销号4个，整改率为100%。',
      study: '承担任务12项。',
    });
    expect(found).toMatchObject([
      { key: 'reminders', stated: 2, system: 3, note: '一件已撤回', quote: null },
      {
        key: 'closingRate',
        stated: 100,
        system: 66.7,
        quote: expect.stringContaining('整改率为100%') as string,
      },
    ]);
  });

  it('may be rounded', () => {
    expect(contradictionsOf(facts, [], { task: '整改率67%。' })).toEqual([]);
    expect(contradictionsOf(facts, [], { task: '整改率66.7%。' })).toEqual([]);
  });

  it('never contradicts when it was taken from the system', () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(fc.record({ tasks: count, problems: count, reminders: count }), (some) => {
        const own = { ...facts, ...some };
        const figures = (Object.keys(some) as (keyof typeof some)[]).map((key) => ({
          key,
          value: some[key],
          note: null,
        }));
        expect(contradictionsOf(own, figures, {})).toEqual([]);
      }),
    );
  });
});

describe('who sees and does what', () => {
  const report = { id: 1, officeId: 10, unitId: 20, cycleStatus: 'evaluating' as const };

  it('keeps siblings, other offices and what is being prepared apart', () => {
    expect(seesReport(reach('liaison', 20), report)).toBe(true);
    expect(seesReport(reach('liaison', 21), report)).toBe(false);
    expect(seesReport(reach('supervisor', 11), report)).toBe(false);
    expect(seesReport(reach('unit_head', 20), { ...report, cycleStatus: 'draft' })).toBe(false);
    expect(seesReport(reach('supervisor', 10), { ...report, cycleStatus: 'draft' })).toBe(true);
  });

  it('has the unit head hand in what the liaison may draft', () => {
    const steps = (role: 'liaison' | 'unit_head') =>
      reportStepsOpenTo(reach(role, 20), { ...report, status: 'draft' });
    expect([steps('liaison'), steps('unit_head')]).toEqual([[], ['submit']]);
  });

  it('keeps evaluators out of their own unit, named or not', () => {
    const both = {
      ...reach('supervisor', 10),
      held: [...reach('supervisor', 10).held, ...reach('liaison', 20).held],
    };
    expect(codeOf(() => assertMayEvaluate(both, report, true))).toBe('DUTY_EVALUATION_OWN');
    expect(codeOf(() => assertMayEvaluate(reach('supervisor', 10), report, false))).toBe('POWER_REFUSED');
    expect(codeOf(() => assertMayEvaluate(reach('leader', 20), report, true))).toBe('taken');
    expect(codeOf(() => assertMayEvaluate(reach('leader', 21), report, true))).toBe('DUTY_REPORT_NOT_FOUND');
  });
});

describe('reminders', () => {
  const reminders = dutyReminders(day('2024-02-19'), calendar);

  it('are counted in working days, over the Spring Festival', () => {
    expect(reminders.map(({ at }) => at)).toEqual(
      ['2024-02-06', '2024-02-18', '2024-02-20'].map((on) => instantAt(day(on), '09:00')),
    );
  });

  it('come one after the other', () => {
    const now = instantAt(day('2024-02-18'), '09:00');
    expect(reminderDue(reminders, now)?.workingDays).toBe(1);
    expect(nextReminder(reminders, now)?.kind).toBe('missing');
    expect(nextReminder(reminders, instantAt(day('2024-02-21'), '09:00'))).toBeUndefined();
  });
});
