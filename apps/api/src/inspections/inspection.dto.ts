import {
  AUTHORITY_KINDS,
  type AuthorityKind,
  COMPLETION_DAYS,
  CONCLUSION_REVIEW_OUTCOMES,
  type ConclusionReviewOutcome,
  conclusionReviewLife,
  type ConclusionReviewState,
  FINDING_KINDS,
  type FindingKind,
  inspectionLife,
  type InspectionState,
} from '#domain/inspection';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  IntField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const WORDS = 5_000;

export class InspectionListQuery extends PageQuery {
  @IntField({ min: 2000, max: 2100, inQuery: true, optional: true, description: '计划年度' })
  readonly planYear?: number;
  @ChoiceField(Object.keys(inspectionLife.states), { optional: true, description: '状态' })
  readonly status?: InspectionState;
  @IdField({ inQuery: true, optional: true, description: '督察机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '被督察单位' }) readonly unitId?: number;
  @TextField({ max: 100, optional: true, description: '主题或文号中的文字' }) readonly text?: string;
}

export class InspectionFiguresQuery {
  @IntField({ min: 2000, max: 2100, inQuery: true, description: '计划年度', example: 2024 })
  readonly year!: number;
  @IdField({ inQuery: true, optional: true, description: '只计一个督察机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '只计一个被督察单位' }) readonly unitId?: number;
}

export class InspectionAuthorityPart {
  @ChoiceField(AUTHORITY_KINDS, { description: 'decision 督察决定、order 督察指令' })
  readonly kind!: AuthorityKind;
  @TextField({ max: 200, description: '作出决定或指令的机关或负责人', example: '云溪市人民政府' })
  readonly issuer!: string;
  @TextField({ max: 200, description: '文号或文件名', example: '云政督〔2024〕2号' })
  readonly reference!: string;
  @DayField({ description: '作出之日', example: '2024-01-02' }) readonly on!: Day;
}

const Topic = () => TextField({ max: 200, description: '主题', example: '行政执法案卷质量' });
const Scope = () => TextField({ max: WORDS, description: '督察内容', example: '抽查2023年行政处罚案卷。' });
const Units = () => ListField('id', { min: 1, max: 100, description: '被督察单位，文书按此先后' });
const Starts = () => DayField({ description: '开始之日', example: '2024-03-04' });
const Ends = () => DayField({ description: '结束之日', example: '2024-03-08' });
const Head = () => IdField({ description: '组长' });
const Members = () => ListField('id', { min: 1, max: 50, description: '组员，不必重复列组长' });
const Joint = () =>
  TextField({
    max: 200,
    optional: true,
    nullable: true,
    description: '联合开展的机构，如巡察机构；没有为 null',
  });

export class NewInspectionBody {
  @IdField({ description: '督察机构' }) readonly officeId!: number;
  @Topic() readonly topic!: string;
  @Scope() readonly scope!: string;
  @PartField(() => InspectionAuthorityPart, { description: '督察依据' })
  readonly authority!: InspectionAuthorityPart;
  @Units() readonly unitIds!: readonly number[];
  @Starts() readonly startsOn!: Day;
  @Ends() readonly endsOn!: Day;
  @Head() readonly headId!: number;
  @Members() readonly memberIds!: readonly number[];
  @Joint() readonly jointWith?: string | null;
}

export class InspectionVersionBody {
  @VersionField() readonly version!: number;
}

export class InspectionEditBody extends InspectionVersionBody {
  @Topic() readonly topic!: string;
  @Scope() readonly scope!: string;
  @PartField(() => InspectionAuthorityPart, { description: '督察依据' })
  readonly authority!: InspectionAuthorityPart;
  @Units() readonly unitIds!: readonly number[];
  @Starts() readonly startsOn!: Day;
  @Ends() readonly endsOn!: Day;
  @Head() readonly headId!: number;
  @Members() readonly memberIds!: readonly number[];
  @Joint() readonly jointWith?: string | null;
}

export class InspectionReasonBody extends InspectionVersionBody {
  @TextField({ max: WORDS, description: '理由', example: '被督察单位正在接受巡察，改在下半年进行。' })
  readonly reason!: string;
}

export class InspectionApprovalBody extends InspectionVersionBody {
  @TextField({
    min: 0,
    max: WORDS,
    optional: true,
    description: '有重复督察提示时，确有必要的理由',
    example: '上次督察后又发生同类问题，需要复查。',
  })
  readonly overrideReason: string = '';
}

export class InspectionRecusalBody extends InspectionVersionBody {
  @IdField({ description: '回避的人员' }) readonly personId!: number;
  @TextField({ max: WORDS, description: '回避的理由', example: '近亲属在被督察单位任职。' })
  readonly reason!: string;
  @IdField({ optional: true, nullable: true, description: '接替的人员，组长由接替人担任；没有为 null' })
  readonly replacementId?: number | null;
}

export class InspectionInstructionBody extends InspectionVersionBody {
  @TextField({ max: WORDS, description: '批示', example: '同意，请如实反馈问题，督促整改。' })
  readonly text!: string;
}

export class FindingPart {
  @IdField({ description: '被督察单位' }) readonly unitId!: number;
  @ChoiceField(FINDING_KINDS, { description: 'problem 一般问题、false_figures 数据不实' })
  readonly kind!: FindingKind;
  @TextField({ max: WORDS, description: '事实', example: '抽查的3宗处罚案卷没有法制审核意见。' })
  readonly fact!: string;
  @TextField({
    max: WORDS,
    description: '证据；文件另以附件上传，属于 finding:ID',
    example: '案卷复印件3份。',
  })
  readonly evidence!: string;
  @TextField({ max: 1_000, optional: true, nullable: true, description: '违反的规定；没有为 null' })
  readonly basis?: string | null;
  @TextField({ max: WORDS, description: '整改要求', example: '补齐审核，健全案卷评查。' })
  readonly demand!: string;
  @IntField({
    min: COMPLETION_DAYS.min,
    max: COMPLETION_DAYS.max,
    description: '整改期限，自文书送出之日起的日历天数',
    example: 60,
  })
  readonly completionDays!: number;
  @IdField({ optional: true, nullable: true, description: '数据不实的任务' }) readonly taskId?: number | null;
  @IdField({
    optional: true,
    nullable: true,
    description: '数据不实的填报；null 为最近一次审核通过的完成报告',
  })
  readonly reportId?: number | null;
}

export class NewFindingsBody extends InspectionVersionBody {
  @ListField(() => FindingPart, { min: 1, max: 200, description: '逐个登记，全部成功或全部不成' })
  readonly findings!: readonly FindingPart[];
}

export class FindingEditBody extends InspectionVersionBody {
  @PartField(() => FindingPart, { description: '改后的问题' }) readonly finding!: FindingPart;
}

export class AssessmentPart {
  @IdField({ description: '被督察单位' }) readonly unitId!: number;
  @TextField({
    min: 0,
    max: WORDS,
    description: '督察评价，没有发现问题的必填',
    example: '案卷规范，未发现问题。',
  })
  readonly text!: string;
}

export class AssessmentsBody extends InspectionVersionBody {
  @TextField({
    min: 0,
    max: WORDS,
    description: '总体情况，各被督察单位都能看到',
    example: '督察情况总体良好。',
  })
  readonly summary!: string;
  @ListField(() => AssessmentPart, { max: 100, description: '对各单位的评价，只有该单位能看到' })
  readonly assessments!: readonly AssessmentPart[];
}

export class ConclusionInstructionPart {
  @IdField({ description: '批示的领导' }) readonly leaderId!: number;
  @TextField({ max: WORDS, description: '批示', example: '同意印发。' }) readonly text!: string;
}

export class ConclusionSignatureBody extends InspectionVersionBody {
  @PartField(() => ConclusionInstructionPart, {
    optional: true,
    nullable: true,
    description: '签发时补录的书面批示；领导已在系统中批示的为 null',
  })
  readonly instruction?: ConclusionInstructionPart | null;
}

export class PartVersionBody {
  @IdField({ description: '被督察单位，即本单位' }) readonly unitId!: number;
  @VersionField({ description: '所见本单位部分（parts）的版本；已被他人改动时返回 409' })
  readonly version!: number;
}

export class ConclusionReviewBody extends PartVersionBody {
  @ListField('id', { min: 1, max: 2_000, description: '有异议的问题' })
  readonly findingIds!: readonly number[];
  @TextField({ max: WORDS, description: '事实和理由', example: '案卷的审核意见单独成册，督察时未调取。' })
  readonly statement!: string;
}

export class ConclusionReviewListQuery extends PageQuery {
  @ChoiceField(Object.keys(conclusionReviewLife.states), { optional: true, description: '状态' })
  readonly status?: ConclusionReviewState;
}

export class ConclusionReviewDecisionBody {
  @VersionField({ description: '复核申请的版本' }) readonly version!: number;
  @ChoiceField(CONCLUSION_REVIEW_OUTCOMES, { description: 'upheld 变更结论、dismissed 维持结论' })
  readonly outcome!: ConclusionReviewOutcome;
  @ListField('id', { max: 2_000, optional: true, description: '变更结论时，予以撤销的问题' })
  readonly setAsideIds: readonly number[] = [];
  @TextField({ max: WORDS, description: '复核的事实和理由', example: '经调阅原卷，审核意见齐全。' })
  readonly reason!: string;
}

export class FindingListQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '只看一个被督察单位' }) readonly unitId?: number;
}
