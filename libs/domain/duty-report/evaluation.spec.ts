import { dutyForm } from '#seeds';
import { day } from '../shared/index.ts';
import {
  assertEvaluation,
  assertReadyToDeliberate,
  feedbackOf,
  sectionsOf,
  summariseDuty,
  summaryOf,
  type SummaryRow,
} from './index.ts';

const form = dutyForm();
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

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
