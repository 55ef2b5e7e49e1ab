import {
  RECHECK_OUTCOME_NAMES,
  RECTIFICATION_SOURCES,
  type RecheckOutcome,
  rectificationLife,
  type RectificationSource,
  type RectificationState,
  type RectificationStep,
} from '#domain/rectification';
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

const NAME = 200;
const WORDS = 5_000;
const STATES = Object.keys(rectificationLife.states) as RectificationState[];
const STEPS = Object.keys(rectificationLife.transitions);
export const SOURCE_NOTE =
  'supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、' +
  'file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、' +
  'procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他';

export class RectificationItemAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME, description: '整改编号', example: 'ZG-2024-0001' }) readonly code!: string;
  @VersionField({ description: '版本，办理时带回' }) readonly version!: number;
  @ChoiceField(STATES, { description: '状态' }) readonly status!: RectificationState;
  @ChoiceField(RECTIFICATION_SOURCES, { description: SOURCE_NOTE }) readonly source!: RectificationSource;
  @TextField({ max: NAME, nullable: true, description: '来源文书编号' }) readonly sourceRef!: string | null;
  @TextField({ max: WORDS, description: '问题' }) readonly problem!: string;
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '整改单位' }) readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @TextField({ max: WORDS, nullable: true, description: '整改措施' }) readonly measure!: string | null;
  @IdField({ nullable: true, description: '责任人' }) readonly responsibleId!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly responsibleName!: string | null;
  @DayField({ nullable: true, description: '整改期限' }) readonly dueOn!: Day | null;
  @DayField({ nullable: true, description: '文书要求报送整改方案的期限' }) readonly planDueOn!: Day | null;
  @DayField({ nullable: true, description: '文书要求完成整改的期限，商定的整改期限不晚于该日' })
  readonly completeBy!: Day | null;
  @FlagField({ description: '尚未销号且期限已过' }) readonly overdue!: boolean;
  @DayField({ description: '发现日期，其年度为事项的年度' }) readonly foundOn!: Day;
  @InstantField({ description: '列入台账的时间' }) readonly openedAt!: Date;
  @InstantField({ nullable: true, description: '销号时间' }) readonly closedAt!: Date | null;
  @IdField({ nullable: true, description: '核验人' }) readonly verifierId!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly verifierName!: string | null;
  @IntField({ min: 0, max: 1e6, description: '重新打开的次数' }) readonly reopened!: number;
  @IdField({ nullable: true, description: '认定为哪一事项的回潮；查看者看不到该事项时为 null' })
  readonly relapseOfId!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly relapseOfCode!: string | null;
}

export class RectificationItemsAnswer {
  @ListField(() => RectificationItemAnswer) readonly items!: readonly RectificationItemAnswer[];
}

export class RectificationEvidenceAnswer {
  @TextField({ max: NAME, example: '修订后的会签制度' }) readonly name!: string;
  @TextField({ max: 500, description: '文号、附件名或存放处' }) readonly reference!: string;
  @DayField() readonly addedOn!: Day;
  @IdField() readonly addedById!: number;
  @TextField({ min: 0, max: NAME }) readonly addedByName!: string;
  @FlagField({ description: '曾据此退回或销号，不能再作为本次核验的依据' }) readonly judged!: boolean;
}

export class LaterRelapseAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME }) readonly code!: string;
}

export class RecheckAnswer {
  @IdField() readonly id!: number;
  @VersionField({ description: '版本，登记结果时带回' }) readonly version!: number;
  @IdField() readonly itemId!: number;
  @TextField({ max: NAME, example: 'ZG-2024-0001' }) readonly itemCode!: string;
  @TextField({ max: WORDS, description: '问题' }) readonly problem!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @TextField({ max: NAME, description: '抽取时所用的种子，用同一种子可以复核抽取结果' })
  readonly seed!: string;
  @DayField({ description: '复查期限' }) readonly dueOn!: Day;
  @InstantField({ description: '抽取时间' }) readonly drawnAt!: Date;
  @ChoiceField(Object.keys(RECHECK_OUTCOME_NAMES), {
    nullable: true,
    description: 'null 待复查；passed 复查通过；failed 问题反弹，事项已重新打开；lapsed 复查前事项已重新打开',
  })
  readonly outcome!: RecheckOutcome | null;
  @TextField({ max: WORDS, nullable: true, description: '复查情况' }) readonly finding!: string | null;
  @InstantField({ nullable: true }) readonly checkedAt!: Date | null;
  @IdField({ nullable: true, description: '复查人' }) readonly checkedById!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly checkedByName!: string | null;
}

export class RechecksAnswer {
  @ListField(() => RecheckAnswer) readonly items!: readonly RecheckAnswer[];
}

/** All there is to know of an item; its files are the attachments of `rectification:ID`. */
export class RectificationPageAnswer extends RectificationItemAnswer {
  @IdField({ nullable: true, description: '督办件' }) readonly caseId!: number | null;
  @IdField({ nullable: true, description: '文书' }) readonly noticeId!: number | null;
  @TextField({ max: NAME, nullable: true, description: '文号' }) readonly noticeNumber!: string | null;
  @IdField({ nullable: true, description: '发现该问题的督察' }) readonly inspectionId!: number | null;
  @IdField({ nullable: true, description: '督察登记的问题，其附件属于 finding:ID' })
  readonly findingId!: number | null;
  @ListField(() => RectificationEvidenceAnswer, { description: '佐证，先后为序' })
  readonly evidence!: readonly RectificationEvidenceAnswer[];
  @ListField(() => LaterRelapseAnswer, { description: '后来认定为本问题回潮的事项' })
  readonly relapses!: readonly LaterRelapseAnswer[];
  @ListField(() => RecheckAnswer, { description: '历次抽查复查' })
  readonly rechecks!: readonly RecheckAnswer[];
  @ListField('text', { description: `查看者现在可以办理的步骤：${STEPS.join('、')}` })
  readonly steps!: readonly RectificationStep[];
}

export class RectificationStoryAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly at!: Date;
  @TextField({ min: 0, max: NAME, description: '办理人；系统自动办理的为“系统”' }) readonly who!: string;
  @TextField({ max: 100, example: 'rectification.closed' }) readonly action!: string;
  @TextField({ max: WORDS, example: '核验通过，予以销号' }) readonly sentence!: string;
}

const Count = (description: string) => IntField({ min: 0, max: 1e9, description });

export class RectificationStateCountsAnswer {
  @Count('待定措施') readonly open!: number;
  @Count('措施已定') readonly measures_agreed!: number;
  @Count('整改中') readonly in_progress!: number;
  @Count('待核验') readonly submitted!: number;
  @Count('已销号') readonly closed!: number;
  @Count('经复核撤销') readonly set_aside!: number;
}

export class RectificationCountsAnswer {
  @PartField(() => RectificationStateCountsAnswer) readonly states!: RectificationStateCountsAnswer;
  @Count('逾期未销号') readonly overdue!: number;
  @Count('回潮') readonly relapsed!: number;
}

export class RelapseCandidateAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME, example: 'ZG-2023-0007' }) readonly code!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @ChoiceField(RECTIFICATION_SOURCES, { description: SOURCE_NOTE }) readonly source!: RectificationSource;
  @TextField({ max: WORDS, description: '问题' }) readonly problem!: string;
  @DayField({ description: '发现日期' }) readonly foundOn!: Day;
  @InstantField({ nullable: true, description: '销号时间' }) readonly closedAt!: Date | null;
  @NumberField({ min: 0, max: 1, description: '问题文字的相似程度，0 到 1' }) readonly similarity!: number;
  @FlagField({ description: '同一单位' }) readonly sameUnit!: boolean;
  @FlagField({ description: '同一来源' }) readonly sameSource!: boolean;
}

export class RelapseCandidatesAnswer {
  @ListField(() => RelapseCandidateAnswer, { description: '最相似的在前；是否回潮由人认定' })
  readonly items!: readonly RelapseCandidateAnswer[];
}
