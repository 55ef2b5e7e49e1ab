import { type Day, formatDay } from '../shared/index.ts';
import type { Answers } from './answers.ts';
import { DUTY_GRADE_NAMES, DUTY_GRADES, type DutyGrade, type EvaluationSummary } from './evaluation.ts';
import type { FormSection } from './form.ts';

/** 反馈意见, as text: frozen at the deliberation. */
export interface FeedbackDocument {
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly issuer: string;
  readonly issuedOn: Day;
}

export interface FeedbackFacts {
  readonly year: number;
  readonly unitName: string;
  readonly issuer: string;
  readonly on: Day;
  /** Under which decision: 市委全面依法治市委员会第三次会议审议. */
  readonly decision: string;
  /** Null: no report was made. */
  readonly reported: {
    readonly personName: string;
    readonly submittedOn: Day;
    readonly heardOn: Day | null;
    readonly evaluation: EvaluationSummary;
    readonly fullMarks: number;
  } | null;
  readonly missedReason: string | null;
  readonly grade: DutyGrade | null;
  readonly sections: readonly FormSection[];
  readonly answers: Answers;
  readonly problems: readonly { readonly problem: string; readonly code: string }[];
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ended = (text: string): string => text.trim().replace(/[。；，]*$/u, '。');

/** What the unit is told: how it was evaluated, what was said, and what it has to put right. */
export function feedbackOf(facts: FeedbackFacts): FeedbackDocument {
  const { year, unitName, issuer, on, sections, answers, problems } = facts;
  const said = sections.flatMap(({ key, heading }) => {
    const text = answers[key] ?? '';
    return text.trim() === '' ? [] : [`${heading}。${ended(text)}`];
  });
  const parts = [`评议结果。${resultOf(facts)}`, ...said, ...problemsIn(problems)];
  return {
    title: `关于${unitName}${year}年度述法评议情况的反馈意见`,
    addressee: unitName,
    paragraphs: [
      `根据${year}年度述法工作安排，经${facts.decision}，现将你单位述法评议情况反馈如下。`,
      ...parts.map((part, nth) => `${ORDINALS[nth] ?? String(nth + 1)}、${part}`),
    ],
    ...{ issuer, issuedOn: on },
  };
}

function resultOf({ reported, missedReason, grade }: FeedbackFacts): string {
  if (reported === null)
    return `你单位未按要求述法${missedReason === null ? '。' : `：${ended(missedReason)}`}`;
  const { personName, submittedOn, heardOn, evaluation, fullMarks } = reported;
  const { entitled, submitted, average, grades } = evaluation;
  const votes = DUTY_GRADES.map((name) => `${DUTY_GRADE_NAMES[name]}${grades[name]}票`).join('、');
  return [
    `你单位主要负责人于${formatDay(submittedOn)}书面述法（报送人${personName}）`,
    heardOn === null ? '。' : `，于${formatDay(heardOn)}现场述法。`,
    `应评${entitled}人，实评${submitted}人`,
    average === null ? '。' : `，平均得分${average}分（满分${fullMarks}分）；民主测评：${votes}。`,
    grade === null ? '' : `综合评价为“${DUTY_GRADE_NAMES[grade]}”。`,
  ].join('');
}

const problemsIn = (problems: FeedbackFacts['problems']): string[] =>
  problems.length === 0
    ? []
    : [
        `需要整改的问题。${problems
          .map(
            ({ problem, code }, nth) =>
              `${nth + 1}.${problem.trim().replace(/[。；]*$/u, '')}（整改编号${code}）`,
          )
          .join('；')}。以上问题已列入整改台账，请逐项明确整改措施、责任人和期限，整改后报请核验销号。`,
      ];
