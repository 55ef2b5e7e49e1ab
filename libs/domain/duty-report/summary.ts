import { closingRateOf } from './facts.ts';
import { DUTY_GRADES, type DutyGrade, type EvaluationSummary, mean } from './evaluation.ts';
import type { DutyReportState } from './report.life.ts';

/** One unit in the summary of a cycle. */
export interface SummaryRow {
  readonly status: DutyReportState;
  readonly onSite: boolean;
  readonly heard: boolean;
  /** Handed in after the due day. */
  readonly late: boolean;
  readonly submitted: boolean;
  readonly evaluation: EvaluationSummary | null;
  readonly grade: DutyGrade | null;
  readonly problems: number;
  readonly problemsClosed: number;
}

/** 述法汇总: every rate beside what it is a rate of. */
export interface DutySummary {
  /** 应述法单位. */
  readonly units: number;
  readonly submitted: number;
  readonly onTime: number;
  readonly late: number;
  readonly missed: number;
  /** Handed in, of the units. */
  readonly submissionRate: number | null;
  readonly onSite: number;
  readonly heard: number;
  readonly evaluated: number;
  /** Votes given and votes that were to be given, over all reports. */
  readonly votes: number;
  readonly votesEntitled: number;
  /** Of the evaluated reports' averages. */
  readonly average: number | null;
  /** 综合评价, of the reports that have one. */
  readonly grades: Readonly<Record<DutyGrade, number>>;
  readonly problems: number;
  readonly problemsClosed: number;
  readonly closingRate: number | null;
}

export const DUTY_SUMMARY_DEFINITIONS: Readonly<Record<keyof DutySummary, string>> = {
  units: '列入本年度述法安排的单位数。',
  submitted: '已报送述法报告的单位数，退回后未再报送的不计。',
  onTime: '首次报送不晚于报送期限的单位数，在已报送单位中统计。',
  late: '首次报送晚于报送期限的单位数，在已报送单位中统计。',
  missed: '记为未述法的单位数。',
  submissionRate: '已报送单位数除以应述法单位数，百分数，保留一位小数。',
  onSite: '列为现场述法的单位数。',
  heard: '列为现场述法且已登记现场述法情况的单位数。',
  evaluated: '评议已结束的单位数。',
  votes: '实际提交的评议票数，一人评议一个单位为一票。',
  votesEntitled: '应当提交的评议票数，评议人在本人任职的单位回避，不计入。',
  average: '评议已结束的单位平均得分的平均数，保留两位小数。',
  grades: '综合评价各等次的单位数。',
  problems: '审议后列入整改台账的问题数，撤销的不计。',
  problemsClosed: '其中截至统计时已核验销号的问题数。',
  closingRate: '已销号的问题数除以列入台账的问题数，百分数，保留一位小数。',
};

export function summariseDuty(rows: readonly SummaryRow[]): DutySummary {
  const count = (test: (row: SummaryRow) => boolean) => rows.filter(test).length;
  const sum = (of: (row: SummaryRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const submitted = count((row) => row.submitted);
  const [problems, problemsClosed] = [sum((row) => row.problems), sum((row) => row.problemsClosed)];
  const evaluated = rows.filter(({ status }) => status === 'evaluated');
  return {
    ...{ units: rows.length, submitted, missed: count(({ status }) => status === 'missed') },
    onTime: count((row) => row.submitted && !row.late),
    late: count((row) => row.submitted && row.late),
    submissionRate: closingRateOf(rows.length, submitted),
    onSite: count(({ onSite }) => onSite),
    heard: count(({ onSite, heard }) => onSite && heard),
    evaluated: evaluated.length,
    votes: sum(({ evaluation }) => evaluation?.submitted ?? 0),
    votesEntitled: sum(({ evaluation }) => evaluation?.entitled ?? 0),
    average: mean(evaluated.flatMap(({ evaluation }) => evaluation?.average ?? [])),
    grades: Object.fromEntries(
      DUTY_GRADES.map((grade) => [grade, count((row) => row.grade === grade)]),
    ) as Record<DutyGrade, number>,
    ...{ problems, problemsClosed, closingRate: closingRateOf(problems, problemsClosed) },
  };
}
