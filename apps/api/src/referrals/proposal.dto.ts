import {
  HANDED_DOCUMENT_NAMES,
  type HandedDocumentKind,
  PROPOSAL_KIND_NAMES,
  PROPOSAL_KINDS,
  type ProposalKind,
  proposalLife,
  type ProposalState,
  type ProposalStep,
} from '#domain/referral';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const NAME = 200;
const TITLE = 1_000;
const WORDS = 20_000;
const words = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([key, name]) => `${key} ${name}`)
    .join('、');
const STATES = Object.keys(proposalLife.states);
const STATE_NOTE = words(proposalLife.states);
const KIND_NOTE = words(PROPOSAL_KIND_NAMES);

export class ProposalsQuery extends PageQuery {
  @ChoiceField(PROPOSAL_KINDS, { optional: true, description: KIND_NOTE }) readonly kind?: ProposalKind;
  @ChoiceField(STATES, { optional: true, description: STATE_NOTE }) readonly status?: ProposalState;
  @IdField({ inQuery: true, optional: true, description: '督办件' }) readonly caseId?: number;
  @IdField({ inQuery: true, optional: true, description: '涉及单位' }) readonly unitId?: number;
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @ChoiceField(['true', 'false'], { optional: true, description: 'true：只看待本人决定的' })
  readonly awaitingMyDecision?: 'true' | 'false';
}

export class PaperPart {
  @TextField({ max: NAME, description: '编号或文号', example: '约谈纪要〔2024〕1号' })
  readonly number!: string;
  @TextField({ max: NAME, example: '约谈纪要' }) readonly name!: string;
}

export class ChosenDocumentsPart {
  @ListField('id', { description: '该督办件已印发的文书' }) readonly noticeIds!: readonly number[];
  @ListField('id', { description: '该督办件有纪要的约谈' }) readonly interviewIds!: readonly number[];
  @ListField('id', { description: '该单位的填报' }) readonly reportIds!: readonly number[];
  @ListField('id', { description: '该督办件的整改事项' }) readonly itemIds!: readonly number[];
  @ListField(() => PaperPart, { max: 50, description: '系统以外的材料' })
  readonly records!: readonly PaperPart[];
}

const Leads = () =>
  ListField('text', {
    ...{ min: 1, max: 50, description: '线索，一条一项' },
    example: ['督察意见书送达后45日仍未整改，且未说明理由。'],
  });
const Documents = () =>
  PartField(() => ChosenDocumentsPart, {
    optional: true,
    description: '随附材料；缺省为该督办件的全部文书、填报和整改事项',
  });

export class NewProposalBody {
  @IdField({ description: '督办件' }) readonly caseId!: number;
  @ChoiceField(PROPOSAL_KINDS, { description: KIND_NOTE }) readonly kind!: ProposalKind;
  @Leads() readonly leads!: readonly string[];
  @Documents() readonly documents?: ChosenDocumentsPart;
}

export class ProposalVersionBody {
  @VersionField() readonly version!: number;
}

export class ProposalRevisionBody extends ProposalVersionBody {
  @Leads() readonly leads!: readonly string[];
  @PartField(() => ChosenDocumentsPart, { optional: true, description: '随附材料；缺省为不变' })
  readonly documents?: ChosenDocumentsPart;
}

export class ProposalDecisionBody extends ProposalVersionBody {
  @FlagField({ description: 'true 批准，false 不予采纳' }) readonly approved!: boolean;
  @TextField({ max: 2_000, description: '决定的理由', example: '事实清楚，同意。' }) readonly reason!: string;
  @FlagField({ optional: true, description: '批准移送时：接收机关签收后督办件是否办结，缺省为是' })
  readonly endsCase?: boolean;
}

export class ProposalWithdrawalBody extends ProposalVersionBody {
  @TextField({ max: 2_000, description: '撤回的理由', example: '单位已完成整改。' }) readonly reason!: string;
}

export class CircularBody extends ProposalVersionBody {
  @TextField({ max: TITLE, description: '通报标题', example: '关于水利局未按期完成整改的通报' })
  readonly title!: string;
  @TextField({ max: WORDS, description: '通报正文', example: '水利局在督察后仍未完成整改，现予通报。' })
  readonly text!: string;
  @ListField('id', { max: 500, description: '通报印发的其他单位；涉及单位自动列入' })
  readonly organizationIds!: readonly number[];
}

export class HandOverBody extends ProposalVersionBody {
  @TextField({ max: NAME, description: '接收机关', example: '云溪市纪委监委' })
  readonly receivingBody!: string;
  @TextField({ max: WORDS, description: '移送函正文', example: '现将有关线索和材料移送你机关，请依规处理。' })
  readonly text!: string;
}

export class ReferralReceiptBody extends ProposalVersionBody {
  @DayField({ description: '接收日期' }) readonly receivedOn!: Day;
  @TextField({ max: NAME, description: '接收人', example: '案件监督管理室 陈某' }) readonly receiver!: string;
  @TextField({ max: NAME, optional: true, description: '回执编号' }) readonly receiptRef?: string;
}

export class ReferralAnswerBody extends ProposalVersionBody {
  @DayField({ description: '反馈日期' }) readonly answeredOn!: Day;
  @TextField({ max: WORDS, description: '办理结果', example: '已对责任人予以诫勉谈话。' })
  readonly answer!: string;
  @TextField({ max: NAME, optional: true, description: '复函文号' }) readonly answerRef?: string;
}

export class ProposalItemAnswer {
  @IdField() readonly id!: number;
  @VersionField({ description: '版本，办理时带回' }) readonly version!: number;
  @ChoiceField(PROPOSAL_KINDS, { description: KIND_NOTE }) readonly kind!: ProposalKind;
  @ChoiceField(STATES, { description: STATE_NOTE }) readonly status!: ProposalState;
  @TextField({ max: TITLE }) readonly title!: string;
  @IdField() readonly caseId!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: TITLE }) readonly taskTitle!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '涉及单位' }) readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @InstantField() readonly proposedAt!: Date;
  @IdField({ nullable: true, description: '提出人；按督办规则自动提出的为 null' })
  readonly proposedById!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly proposedByName!: string | null;
  @InstantField({ nullable: true }) readonly decidedAt!: Date | null;
  @IdField({ nullable: true, description: '决定人' }) readonly decidedById!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly decidedByName!: string | null;
  @TextField({ max: NAME, nullable: true, description: '通报或移送函的文号' }) readonly number!:
    string | null;
  @DayField({ nullable: true, description: '印发或移送日期' }) readonly issuedOn!: Day | null;
}

export class HandedDocumentAnswer {
  @ChoiceField(Object.keys(HANDED_DOCUMENT_NAMES), { description: words(HANDED_DOCUMENT_NAMES) })
  readonly kind!: HandedDocumentKind;
  @IdField({ nullable: true, description: '系统中的记录；系统以外的材料为 null' })
  readonly recordId!: number | null;
  @TextField({ max: TITLE, description: '文号或编号' }) readonly number!: string;
  @TextField({ max: TITLE }) readonly name!: string;
}

export class CircularRecipientAnswer {
  @IdField() readonly organizationId!: number;
  @TextField({ max: NAME }) readonly organizationName!: string;
}

export class ProposalAnswer extends ProposalItemAnswer {
  @ListField('text', { description: '线索' }) readonly leads!: readonly string[];
  @ListField(() => HandedDocumentAnswer, { max: 10_000, description: '随附材料清单' })
  readonly documents!: readonly HandedDocumentAnswer[];
  @TextField({ max: 2_000, nullable: true, description: '决定或撤回的理由' })
  readonly decisionReason!: string | null;
  @FlagField({ nullable: true, description: '接收机关签收后督办件办结；尚未决定或不适用的为 null' })
  readonly endsCase!: boolean | null;
  @TextField({ max: WORDS, nullable: true, description: '通报或移送函正文' }) readonly text!: string | null;
  @IdField({ nullable: true, description: '经办人' }) readonly issuedById!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly issuedByName!: string | null;
  @ListField(() => CircularRecipientAnswer, { max: 1_000, description: '通报印发的单位' })
  readonly recipients!: readonly CircularRecipientAnswer[];
  @TextField({ max: NAME, nullable: true, description: '接收机关' }) readonly receivingBody!: string | null;
  @DayField({ nullable: true }) readonly receivedOn!: Day | null;
  @TextField({ max: NAME, nullable: true, description: '接收人' }) readonly receiver!: string | null;
  @TextField({ max: NAME, nullable: true, description: '回执编号' }) readonly receiptRef!: string | null;
  @DayField({ nullable: true }) readonly answeredOn!: Day | null;
  @TextField({ max: WORDS, nullable: true, description: '办理结果' }) readonly answer!: string | null;
  @TextField({ max: NAME, nullable: true, description: '复函文号' }) readonly answerRef!: string | null;
  @ListField('text', {
    description: `查看者现在可以办理的步骤：${Object.keys(proposalLife.transitions).join('、')}`,
  })
  readonly steps!: readonly ProposalStep[];
}

export class CircularAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME, description: '文号', example: '云法督〔2024〕9号' }) readonly number!: string;
  @TextField({ max: TITLE }) readonly title!: string;
  @TextField({ max: WORDS }) readonly text!: string;
  @IdField({ description: '印发机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '被通报的单位' }) readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @DayField() readonly issuedOn!: Day;
}
