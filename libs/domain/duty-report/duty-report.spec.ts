import fc from 'fast-check';
import { dutyForm, holidayYears } from '#seeds';
import { createCalendar } from '../calendar/index.ts';
import type { Reach } from '../identity/index.ts';
import { day, instantAt } from '../shared/index.ts';
import {
  answerFaults,
  assertChangeable,
  assertEvaluation,
  assertForm,
  assertMayEvaluate,
  assertOpenable,
  assertPlan,
  assertReadyToDeliberate,
  contradictionsOf,
  type DutyFacts,
  type DutyPlan,
  dutyReminders,
  feedbackOf,
  figuresIn,
  fullMarks,
  lengthOf,
  nextReminder,
  reminderDue,
  reportStepsOpenTo,
  sectionsOf,
  seesReport,
  summariseDuty,
  summaryOf,
  type SummaryRow,
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

describe('an evaluation', () => {
  const scores = form.dimensions.map(({ key, points }) => ({ dimension: key, points }));
  const vote = (more: object = {}) => ({ scores, grade: 'good' as const, opinion: null, ...more });

  it.each<[string, object, string]>([
    ['whole', {}, 'taken'],
    ['half a point', { scores: scores.map((one) => ({ ...one, points: 8.5 })) }, 'taken'],
    ['a dimension left out', { scores: scores.slice(1) }, 'DUTY_SCORES_INVALID'],
    ['one twice', { scores: [...scores.slice(1), ...scores.slice(1, 2)] }, 'DUTY_SCORES_INVALID'],
    ['too much', { scores: scores.map((one) => ({ ...one, points: 101 })) }, 'DUTY_SCORES_INVALID'],
    ['a third of a point', { scores: scores.map((one) => ({ ...one, points: 3.3 })) }, 'DUTY_SCORES_INVALID'],
    ['the lowest grade without a word', { grade: 'poor', opinion: ' ' }, 'DUTY_OPINION_MISSING'],
  ])('with %s: %s', (_, more, expected) => {
    expect(codeOf(() => assertEvaluation(form.dimensions, vote(more)))).toBe(expected);
  });

  it('adds up with its denominators, and says nothing where nobody voted', () => {
    const low = scores.map(({ dimension }) => ({ dimension, points: 5 }));
    expect(summaryOf(form.dimensions, [vote(), vote({ scores: low, grade: 'fair' })], 3)).toMatchObject({
      ...{ entitled: 3, submitted: 2, average: 62.5 },
      grades: { good: 1, fair: 1, average: 0, poor: 0 },
    });
    expect(summaryOf(form.dimensions, [], 3)).toMatchObject({ submitted: 0, average: null });
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

describe('the deliberation', () => {
  const sections = sectionsOf(form, ['appraisal']);
  const whole = { merit: '制度健全，任务落实较好。', weakness: '合法性审查仍有遗漏情形。' };
  const report = {
    ...{ id: 1, unitName: '财政局', status: 'evaluated' as const, onSite: true, heardOn: day('2025-01-20') },
    appraisal: { answers: whole, grade: 'fair' as const },
  };

  it.each<[string, object, number]>([
    ['everything done', {}, 0],
    ['not made at all', { status: 'missed', appraisal: null, heardOn: null }, 0],
    ['the evaluation under way', { status: 'accepted' }, 1],
    ['on site, and not heard', { heardOn: null }, 1],
    ['no appraisal', { appraisal: null }, 1],
    [
      'an appraisal without grade or weakness',
      { appraisal: { answers: { merit: whole.merit }, grade: null } },
      2,
    ],
  ])('with %s', (_, more, faults) => {
    const found = (() => {
      try {
        assertReadyToDeliberate(sections, [{ ...report, ...more }]);
        return [];
      } catch (error) {
        return (error as { details: { faults: unknown[] } }).details.faults;
      }
    })();
    expect(found).toHaveLength(faults);
  });

  it('ends in a feedback that a unit can act on', () => {
    const evaluation = summaryOf(form.dimensions, [], 2);
    const document = feedbackOf({
      ...{
        year: 2024,
        unitName: '财政局',
        issuer: '依法治市办',
        on: day('2025-02-10'),
        decision: '委员会会议审议',
      },
      reported: {
        ...{
          personName: '徐怀远',
          submittedOn: day('2025-01-10'),
          heardOn: day('2025-01-20'),
          fullMarks: 100,
        },
        evaluation: {
          ...evaluation,
          submitted: 2,
          average: 88.5,
          grades: { good: 1, fair: 1, average: 0, poor: 0 },
        },
      },
      ...{ missedReason: null, grade: 'fair', sections, answers: whole },
      problems: [{ problem: '两件文件未经合法性审查。', code: 'ZG-2025-0001' }],
    });
    expect(document.paragraphs).toEqual([
      '根据2024年度述法工作安排，经委员会会议审议，现将你单位述法评议情况反馈如下。',
      '一、评议结果。你单位主要负责人于2025年1月10日书面述法（报送人徐怀远），于2025年1月20日现场述法。应评2人，实评2人，平均得分88.5分（满分100分）；民主测评：好1票、较好1票、一般0票、差0票。综合评价为“较好”。',
      '二、主要成效。制度健全，任务落实较好。',
      '三、主要不足。合法性审查仍有遗漏情形。',
      '四、需要整改的问题。1.两件文件未经合法性审查（整改编号ZG-2025-0001）。以上问题已列入整改台账，请逐项明确整改措施、责任人和期限，整改后报请核验销号。',
    ]);
  });

  it('is summed up with every rate beside its denominator', () => {
    const row: SummaryRow = {
      ...{ status: 'evaluated', onSite: true, heard: true, late: false, submitted: true, grade: 'fair' },
      ...{
        problems: 3,
        problemsClosed: 1,
        evaluation: { ...summaryOf(form.dimensions, [], 4), submitted: 3, average: 80 },
      },
    };
    const missed: SummaryRow = {
      ...row,
      ...{ status: 'missed', onSite: false, heard: false, submitted: false, grade: null },
      ...{ problems: 0, problemsClosed: 0, evaluation: null },
    };
    expect(summariseDuty([row, missed, { ...row, late: true }])).toMatchObject({
      ...{ units: 3, submitted: 2, onTime: 1, late: 1, missed: 1, submissionRate: 66.7, onSite: 2, heard: 2 },
      ...{
        evaluated: 2,
        votes: 6,
        votesEntitled: 8,
        average: 80,
        problems: 6,
        problemsClosed: 2,
        closingRate: 33.3,
      },
    });
    expect(summariseDuty([])).toMatchObject({
      units: 0,
      submissionRate: null,
      average: null,
      closingRate: null,
    });
  });
});
