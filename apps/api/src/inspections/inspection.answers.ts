import {
  AUTHORITY_KINDS,
  type AuthorityKind,
  conclusionReviewLife,
  type ConclusionReviewState,
  INSPECTION_ACTS,
  type InspectionActName,
  inspectionLife,
  type InspectionState,
  REQUEST_KINDS,
  type RequestKind,
} from '#domain/inspection';
import { DOCUMENT_KINDS, type DocumentKind } from '#domain/notice';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { InspectionAuthorityPart } from './inspection.dto.ts';

const NAME = 200;
const WORDS = 10_000;
const Count = (description: string) => IntField({ min: 0, max: 1e9, description });
const MaybeName = (description: string) => TextField({ min: 0, max: NAME, nullable: true, description });

export class InspectedUnitAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME }) readonly name!: string;
}

export class InspectionItemAnswer {
  @IdField() readonly id!: number;
  @VersionField({ description: '版本，办理时带回' }) readonly version!: number;
  @IdField({ description: '督察机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IntField({ min: 1990, max: 2199, description: '计划年度' }) readonly planYear!: number;
  @ChoiceField(Object.keys(inspectionLife.states), {
    description:
      'draft 拟订中、awaiting_approval 待批准、planned 已列入计划、under_way 督察中、awaiting_signature 文书待签发、issued 已反馈、closed 已办结、cancelled 已取消',
  })
  readonly status!: InspectionState;
  @TextField({ max: NAME, description: '主题' }) readonly topic!: string;
  @DayField() readonly startsOn!: Day;
  @DayField() readonly endsOn!: Day;
  @MaybeName('联合开展的机构') readonly jointWith!: string | null;
  @ChoiceField(AUTHORITY_KINDS, { description: 'decision 督察决定、order 督察指令' })
  readonly authorityKind!: AuthorityKind;
  @TextField({ max: NAME, description: '依据的文号或文件名' }) readonly authorityReference!: string;
  @IdField({ nullable: true, description: '组长' }) readonly headId!: number | null;
  @MaybeName('组长') readonly headName!: string | null;
  @ListField(() => InspectedUnitAnswer, { description: '被督察单位；被督察单位只看到本单位' })
  readonly units!: readonly InspectedUnitAnswer[];
  @Count('被督察单位数') readonly unitCount!: number;
  @Count('问题数，经复核撤销的不计') readonly problems!: number;
  @Count('其中已销号的') readonly closed!: number;
  @Count('待决定的复核') readonly openReviews!: number;
  @ChoiceField(DOCUMENT_KINDS, { nullable: true, description: '文书种类；签发前为 null' })
  readonly documentKind!: DocumentKind | null;
  @MaybeName('文号') readonly number!: string | null;
  @DayField({ nullable: true, description: '印发之日' }) readonly issuedOn!: Day | null;
  @DayField({ nullable: true, description: '整改方案期限' }) readonly planDueOn!: Day | null;
}

export class InspectionMemberAnswer {
  @IdField() readonly personId!: number;
  @TextField({ max: NAME }) readonly name!: string;
  @FlagField({ description: '组长' }) readonly head!: boolean;
}

export class InspectionDeliveryAnswer {
  @IdField() readonly recipientId!: number;
  @TextField({ max: NAME }) readonly recipientName!: string;
  @TextField({ max: 50, nullable: true }) readonly role!: string | null;
  @ChoiceField(['waiting', 'sent', 'failed', 'unknown', 'cancelled'], { description: '送达情况' })
  readonly state!: string;
  @InstantField({ nullable: true }) readonly sentAt!: string | null;
}

export class InspectionPartAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @VersionField({ description: '本单位部分的版本，签收和申请复核时带回' }) readonly version!: number;
  @TextField({ min: 0, max: WORDS, description: '督察评价' }) readonly assessment!: string;
  @Count('问题数') readonly problems!: number;
  @Count('已销号的') readonly closed!: number;
  @DayField({ nullable: true, description: '送达之日' }) readonly servedOn!: Day | null;
  @DayField({ nullable: true, description: '申请复核的最后一日' }) readonly reviewDueOn!: Day | null;
  @InstantField({ nullable: true, description: '签收时间' }) readonly receivedAt!: string | null;
  @MaybeName('签收人') readonly receivedByName!: string | null;
  @ListField(() => InspectionDeliveryAnswer, { description: '逐人的送达情况' })
  readonly deliveries!: readonly InspectionDeliveryAnswer[];
  @ListField('text', { description: '查看者现在可以代表该单位办理的：receive 签收、ask_review 申请复核' })
  readonly acts!: readonly ('receive' | 'ask_review')[];
}

export class ConclusionReviewAnswer {
  @IdField() readonly id!: number;
  @VersionField({ description: '版本，决定时带回' }) readonly version!: number;
  @IdField() readonly inspectionId!: number;
  @TextField({ max: NAME }) readonly topic!: string;
  @MaybeName('文号') readonly number!: string | null;
  @IdField() readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @ChoiceField(Object.keys(conclusionReviewLife.states), {
    description: 'open 待复核、upheld 结论已变更、dismissed 维持结论',
  })
  readonly status!: ConclusionReviewState;
  @ListField('id', { max: 2_000, description: '有异议的问题' }) readonly findingIds!: readonly number[];
  @TextField({ max: WORDS }) readonly statement!: string;
  @InstantField() readonly raisedAt!: Date;
  @MaybeName('申请人') readonly raisedByName!: string | null;
  @DayField({ description: '决定期限' }) readonly dueOn!: Day;
  @FlagField({ description: '逾期决定，或者逾期未决定' }) readonly late!: boolean;
  @InstantField({ nullable: true }) readonly decidedAt!: Date | null;
  @MaybeName('复核人') readonly decidedByName!: string | null;
  @TextField({ max: WORDS, nullable: true }) readonly decisionReason!: string | null;
  @ListField('id', { max: 2_000, description: '予以撤销的问题' }) readonly setAsideIds!: readonly number[];
}

export class UnitRequestAnswer {
  @ChoiceField(REQUEST_KINDS, {
    description:
      'task 下达任务、report 要求填报、notice 督办文书、interview 约谈、inspection 督察、duty_report 述法',
  })
  readonly kind!: RequestKind;
  @IdField() readonly id!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @TextField({ max: NAME, description: '提出要求的机构' }) readonly officeName!: string;
  @DayField() readonly on!: Day;
  @TextField({ min: 0, max: 1_000 }) readonly title!: string;
  @TextField({ max: NAME, description: '页面路径', example: '/tasks/12' }) readonly path!: string;
}

export class RepetitionAnswer extends UnitRequestAnswer {
  @NumberField({ min: 0, max: 1, description: '主题文字的相似程度，0 到 1' }) readonly similarity!: number;
}

export class InspectionRecusalAnswer {
  @IdField() readonly personId!: number;
  @MaybeName('姓名') readonly personName!: string | null;
  @TextField({ max: WORDS }) readonly reason!: string;
}

export class InspectionInstructionAnswer {
  @IdField() readonly leaderId!: number;
  @MaybeName('姓名') readonly leaderName!: string | null;
  @TextField({ max: WORDS, description: '批示' }) readonly text!: string;
  @InstantField() readonly at!: string;
}

export class InspectionOfficeAnswer {
  @TextField({ min: 0, max: WORDS, description: '总体情况' }) readonly summary!: string;
  @ListField(() => InspectionRecusalAnswer, { description: '已登记的回避' })
  readonly recusals!: readonly InspectionRecusalAnswer[];
  @ListField(() => InspectionInstructionAnswer, { description: '领导批示' })
  readonly instructions!: readonly InspectionInstructionAnswer[];
  @FlagField({ description: '已有领导批示，文书可以签发' }) readonly instructed!: boolean;
  @ListField(() => RepetitionAnswer, {
    max: 2_000,
    description: '一年内对同一单位的同类督察和要求；批准前为现在的情况，批准后为批准时的情况',
  })
  readonly repetitions!: readonly RepetitionAnswer[];
  @TextField({ max: WORDS, nullable: true, description: '重复督察的理由' })
  readonly overrideReason!: string | null;
  @TextField({ max: WORDS, nullable: true, description: '最近一次退回或取消的理由' })
  readonly lastReason!: string | null;
}

/** All there is to know of an inspection; the findings and the document are lists of their own. */
export class InspectionPageAnswer extends InspectionItemAnswer {
  @TextField({ max: WORDS, description: '督察内容' }) readonly scope!: string;
  @PartField(() => InspectionAuthorityPart, { description: '督察依据' })
  readonly authority!: InspectionAuthorityPart;
  @ListField(() => InspectionMemberAnswer, { description: '督察组，组长在前' })
  readonly team!: readonly InspectionMemberAnswer[];
  @ListField(() => InspectionPartAnswer, { description: '各单位的送达和签收；被督察单位只看到本单位' })
  readonly parts!: readonly InspectionPartAnswer[];
  @ListField(() => ConclusionReviewAnswer, { description: '复核申请；被督察单位只看到本单位的' })
  readonly reviews!: readonly ConclusionReviewAnswer[];
  @MaybeName('拟订人') readonly preparedByName!: string | null;
  @MaybeName('批准人') readonly approvedByName!: string | null;
  @InstantField({ nullable: true }) readonly approvedAt!: Date | null;
  @InstantField({ nullable: true }) readonly startedAt!: Date | null;
  @MaybeName('签发人') readonly signedByName!: string | null;
  @InstantField({ nullable: true }) readonly issuedAt!: Date | null;
  @InstantField({ nullable: true, description: '办结或取消的时间' }) readonly endedAt!: Date | null;
  @ListField('text', { description: `查看者现在可以办理的：${INSPECTION_ACTS.join('、')}` })
  readonly acts!: readonly InspectionActName[];
  @PartField(() => InspectionOfficeAnswer, {
    nullable: true,
    description: '督察机构内部的内容；对其他人为 null',
  })
  readonly office!: InspectionOfficeAnswer | null;
}

export class InspectionStoryAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly at!: Date;
  @TextField({ min: 0, max: NAME, description: '办理人；系统自动办理的为“系统”' }) readonly who!: string;
  @TextField({ max: 100, example: 'inspection.issued' }) readonly action!: string;
  @TextField({ max: WORDS, example: '批准列入2024年度督察计划' }) readonly sentence!: string;
}
