import type { Day } from '#domain/shared';
import { HINT_CODES, type HintCode } from '#domain/task';
import { REPORT_STATUSES, type ReportStatus } from '#features/tasks';
import {
  ChoiceField,
  DayField,
  IdField,
  InstantField,
  IntField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { NamedReadingAnswer, ReadingPart, IndicatorStandingAnswer } from './reading.dto.ts';

export const PURPOSES = ['progress', 'completion'] as const;
export const OUTCOMES = ['accepted', 'sent_back'] as const;
type Purpose = (typeof PURPOSES)[number];
type Outcome = (typeof OUTCOMES)[number];

export const PERIOD = {
  max: 60,
  description: '填报期的名称，如 2024年3月',
  example: '2024年第一季度',
} as const;
const PERCENT = {
  min: 0,
  max: 100,
  optional: true,
  nullable: true,
  description: '完成比例，0到100',
} as const;

export class NewReportBody {
  @ChoiceField(PURPOSES, { description: 'progress 进展填报，completion 报送完成' })
  readonly purpose!: Purpose;

  @TextField({ ...PERIOD, optional: true })
  readonly period?: string;

  @IntField(PERCENT)
  readonly percent?: number | null;

  @TextField({ max: 20_000, example: '方案已印发，十二个单位书面述法报告全部收齐。' })
  readonly body!: string;

  @ListField(() => ReadingPart, { max: 100, optional: true, description: '指标数值，每个指标一个' })
  readonly readings?: ReadingPart[];

  @VersionField({ optional: true, description: '所见任务的版本；填写时，任务已被他人改动则返回 409' })
  readonly taskVersion?: number;
}

export class ReportReviewBody {
  @ChoiceField(OUTCOMES, { description: 'accepted 通过，sent_back 退回' })
  readonly outcome!: Outcome;

  @TextField({ min: 0, max: 2000, optional: true, description: '退回时必填；指标未达到仍同意完成时必填' })
  readonly reason?: string;

  @VersionField()
  readonly version!: number;
}

export class ReportVersionBody {
  @VersionField()
  readonly version!: number;
}

export class AwaitingQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '只看一个督办机构' })
  readonly officeId?: number;
}

export class TakenInContributionAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IntField({ min: 0, max: 100, nullable: true }) readonly percent!: number | null;
  @TextField({ max: 20_000 }) readonly body!: string;
}

export class ReportHintAnswer {
  @ChoiceField(HINT_CODES) readonly code!: HintCode;
  @TextField({ max: 1000, description: '提示审核人员注意的事项' }) readonly message!: string;
  @TextField({ max: 20_000, nullable: true, description: '所依据的原文或数值' }) readonly quote!:
    string | null;
  @IdField({ nullable: true, description: '与之对照的以往填报' }) readonly earlierReportId!: number | null;
  @IdField({ nullable: true }) readonly indicatorId!: number | null;
}

export class ReportAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: 200 }) readonly taskCode!: string;
  @TextField({ max: 500 }) readonly taskTitle!: string;
  @IdField() readonly officeId!: number;
  @IdField() readonly leadUnitId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @ChoiceField(PURPOSES) readonly purpose!: Purpose;
  @TextField({ max: 60, nullable: true }) readonly period!: string | null;
  @DayField({ nullable: true }) readonly periodDueOn!: Day | null;
  @IntField({ min: 0, max: 100, nullable: true }) readonly percent!: number | null;
  @TextField({ max: 20_000 }) readonly body!: string;
  @ListField(() => NamedReadingAnswer) readonly readings!: readonly NamedReadingAnswer[];
  @ListField(() => TakenInContributionAnswer, { description: '已采纳的配合进展' })
  readonly contributions!: readonly TakenInContributionAnswer[];
  @InstantField() readonly submittedAt!: Date;
  @IdField({ nullable: true }) readonly authorId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly authorName!: string | null;
  @ChoiceField(REPORT_STATUSES) readonly status!: ReportStatus;
  @InstantField({ nullable: true }) readonly withdrawnAt!: Date | null;
  @InstantField({ nullable: true }) readonly reviewedAt!: Date | null;
  @IdField({ nullable: true }) readonly reviewedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly reviewedByName!: string | null;
  @ChoiceField(OUTCOMES, { nullable: true }) readonly outcome!: Outcome | null;
  @TextField({ max: 2000, nullable: true }) readonly reviewReason!: string | null;
  @DayField({ nullable: true, description: '退回后重新报送的期限；null 为尽快报送' })
  readonly resubmitOn!: Day | null;
  @ListField(() => IndicatorStandingAnswer, { nullable: true, description: '完成报告：指标要求与数值的对照' })
  readonly standings!: readonly IndicatorStandingAnswer[] | null;
}

export class ReviewReportAnswer extends ReportAnswer {
  @ListField(() => ReportHintAnswer, { description: '给审核人员的提示；非督办机构人员为空' })
  readonly hints!: readonly ReportHintAnswer[];
}
