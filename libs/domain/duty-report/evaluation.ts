import { DomainError } from '../shared/index.ts';
import type { Dimension } from './form.ts';

/** 民主测评 grades, the best first. */
export const DUTY_GRADE_NAMES = { good: '好', fair: '较好', average: '一般', poor: '差' } as const;
export type DutyGrade = keyof typeof DUTY_GRADE_NAMES;
export const DUTY_GRADES = Object.keys(DUTY_GRADE_NAMES) as readonly DutyGrade[];

export interface Score {
  readonly dimension: string;
  readonly points: number;
}

/** 评议票 of one evaluator on one report: fixed once handed in. */
export interface Evaluation {
  readonly scores: readonly Score[];
  readonly grade: DutyGrade;
  readonly opinion: string | null;
}

/**
 * Each dimension once, in steps of half a point; the lowest grade says why.
 * @throws DomainError `DUTY_SCORES_INVALID`, `DUTY_OPINION_MISSING`
 */
export function assertEvaluation(
  dimensions: readonly Dimension[],
  { scores, grade, opinion }: Evaluation,
): void {
  const unfit = dimensions.filter(({ key, points }) => {
    const given = scores.filter(({ dimension }) => dimension === key);
    const [one] = given;
    return (
      given.length !== 1 || !one || one.points < 0 || one.points > points || !Number.isInteger(one.points * 2)
    );
  });
  if (unfit.length > 0 || scores.length !== dimensions.length) {
    const names = unfit.map(({ name, points }) => `“${name}”（0至${points}分）`).join('、');
    throw new DomainError(
      'DUTY_SCORES_INVALID',
      `请逐项打分，每项一次，最小0.5分${names ? `：${names}` : ''}。`,
      {
        dimensions: unfit.map(({ key }) => key),
      },
    );
  }
  if (grade !== 'poor' || (opinion ?? '').trim() !== '') return;
  throw new DomainError('DUTY_OPINION_MISSING', '测评为“差”的，请写明理由。');
}

/** 评议汇总 with its denominators. Averages have two decimals; null where nobody has evaluated. */
export interface EvaluationSummary {
  /** 应评人数: who was named and does not belong to the unit. */
  readonly entitled: number;
  /** 实评人数. */
  readonly submitted: number;
  /** Of the sums of points. */
  readonly average: number | null;
  readonly dimensions: readonly { readonly key: string; readonly average: number | null }[];
  readonly grades: Readonly<Record<DutyGrade, number>>;
}

export function summaryOf(
  dimensions: readonly Dimension[],
  evaluations: readonly Pick<Evaluation, 'scores' | 'grade'>[],
  entitled: number,
): EvaluationSummary {
  const pointsOf = ({ scores }: Pick<Evaluation, 'scores'>, key: string) =>
    scores.find(({ dimension }) => dimension === key)?.points ?? 0;
  const totals = evaluations.map(({ scores }) => scores.reduce((sum, { points }) => sum + points, 0));
  return {
    ...{ entitled, submitted: evaluations.length, average: mean(totals) },
    dimensions: dimensions.map(({ key }) => ({
      key,
      average: mean(evaluations.map((one) => pointsOf(one, key))),
    })),
    grades: Object.fromEntries(
      DUTY_GRADES.map((grade) => [grade, evaluations.filter((one) => one.grade === grade).length]),
    ) as Record<DutyGrade, number>,
  };
}

export const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.round((values.reduce((sum, one) => sum + one, 0) / values.length) * 100) / 100;
