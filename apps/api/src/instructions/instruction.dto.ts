import {
  INSTRUCTION_SUBJECT_NAMES,
  INSTRUCTION_SUBJECTS,
  instructionLife,
  type InstructionState,
  type InstructionStep,
  type InstructionSubjectKind,
} from '#domain/instruction';
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
const TOPIC = 3_000;
const WORDS = 5_000;
const YES = ['true', 'false'] as const;
const words = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([key, name]) => `${key} ${name}`)
    .join('、');
const STATES = Object.keys(instructionLife.states);
const STATE_NOTE = words(instructionLife.states);
const STEPS = Object.keys(instructionLife.transitions);

export class InstructionsQuery extends PageQuery {
  @ChoiceField([...STATES, 'unfinished'], {
    optional: true,
    description: `${STATE_NOTE}、unfinished 尚未办结`,
  })
  readonly status?: InstructionState | 'unfinished';
  @IdField({ inQuery: true, optional: true, description: '督办件' }) readonly caseId?: number;
  @IdField({ inQuery: true, optional: true, description: '任务' }) readonly taskId?: number;
  @IdField({ inQuery: true, optional: true, description: '文书' }) readonly noticeId?: number;
  @IdField({ inQuery: true, optional: true, description: '整改事项' }) readonly itemId?: number;
  @IdField({ inQuery: true, optional: true, description: '承办单位' }) readonly carrierId?: number;
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @ChoiceField(YES, { optional: true, description: 'true：只看逾期未报告的' })
  readonly overdue?: 'true' | 'false';
  @ChoiceField(YES, { optional: true, description: 'true：只看本人作出的' }) readonly mine?: 'true' | 'false';
}

export class InstructionOnPaperPart {
  @IdField({ description: '作出批示的领导', example: 1 }) readonly leaderId!: number;
  @DayField({ description: '批示日期' }) readonly givenOn!: Day;
  @TextField({ max: NAME, description: '纸质批示的编号', example: '办文〔2024〕118号' })
  readonly paperRef!: string;
}

export class NewInstructionBody {
  @IdField({ optional: true, description: '针对的督办件；督办件、任务、文书、整改事项至多填一项' })
  readonly caseId?: number;
  @IdField({ optional: true, description: '针对的任务' }) readonly taskId?: number;
  @IdField({ optional: true, description: '针对的文书' }) readonly noticeId?: number;
  @IdField({ optional: true, description: '针对的整改事项' }) readonly itemId?: number;
  @TextField({
    max: TOPIC,
    optional: true,
    description: '事由；没有针对具体事项的必填',
    example: '行政复议积案清理',
  })
  readonly topic?: string;
  @TextField({ max: WORDS, description: '批示内容', example: '请逐件核查，限期报告。' })
  readonly text!: string;
  @IdField({ description: '承办单位，也可以是督办机构本身' }) readonly carrierId!: number;
  @DayField({ description: '办结期限，今天或以后', example: '2026-12-31' }) readonly dueOn!: Day;
  @FlagField({ optional: true, description: 'true：启动督察，签发三级文书时可引用' })
  readonly ordersInspection?: boolean;
  @PartField(() => InstructionOnPaperPart, { optional: true, description: '督办员代领导登记纸质批示时填写' })
  readonly onPaper?: InstructionOnPaperPart;
}

export class InstructionVersionBody {
  @VersionField() readonly version!: number;
}

export class InstructionReportBody extends InstructionVersionBody {
  @TextField({ max: WORDS, description: '办理情况', example: '已逐件核查，清理积案十二件。' })
  readonly text!: string;
}

const PaperRef = () =>
  TextField({ max: NAME, optional: true, description: '督办员代领导登记的，填写纸质批示的编号' });

export class LeadersWordBody extends InstructionVersionBody {
  @TextField({ max: WORDS, description: '领导意见', example: '仍有三件未清理，请继续办理。' })
  readonly text!: string;
  @PaperRef() readonly paperRef?: string;
}

export class InstructionSettlementBody extends InstructionVersionBody {
  @TextField({ max: WORDS, optional: true, description: '领导意见', example: '同意办结。' })
  readonly text?: string;
  @PaperRef() readonly paperRef?: string;
}

export class InstructionItemAnswer {
  @IdField() readonly id!: number;
  @VersionField({ description: '版本，办理时带回' }) readonly version!: number;
  @ChoiceField(STATES, { description: STATE_NOTE }) readonly status!: InstructionState;
  @ChoiceField(INSTRUCTION_SUBJECTS, { description: words(INSTRUCTION_SUBJECT_NAMES) })
  readonly subjectKind!: InstructionSubjectKind;
  @IdField({ nullable: true }) readonly caseId!: number | null;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @IdField({ nullable: true }) readonly noticeId!: number | null;
  @IdField({ nullable: true }) readonly itemId!: number | null;
  @TextField({ max: TOPIC, description: '事由' }) readonly topic!: string;
  @TextField({ max: WORDS, description: '批示内容' }) readonly text!: string;
  @FlagField({ description: '启动督察' }) readonly ordersInspection!: boolean;
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '承办单位' }) readonly carrierId!: number;
  @TextField({ max: NAME }) readonly carrierName!: string;
  @IdField({ description: '作出批示的领导' }) readonly leaderId!: number;
  @TextField({ max: NAME }) readonly leaderName!: string;
  @DayField() readonly givenOn!: Day;
  @DayField({ description: '办结期限' }) readonly dueOn!: Day;
  @FlagField({ description: '期限已过，尚未报告' }) readonly overdue!: boolean;
  @InstantField() readonly recordedAt!: Date;
  @IdField({ nullable: true, description: '登记人' }) readonly recordedById!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly recordedByName!: string | null;
  @TextField({ max: NAME, nullable: true, description: '纸质批示的编号' }) readonly paperRef!: string | null;
  @InstantField({ nullable: true }) readonly acceptedAt!: Date | null;
  @InstantField({ nullable: true, description: '最近一次报告；退回续办后为 null' })
  readonly reportedAt!: Date | null;
  @InstantField({ nullable: true, description: '办结或撤销' }) readonly settledAt!: Date | null;
}

export class InstructionEntryAnswer {
  @ChoiceField(STEPS, { description: '办理步骤' }) readonly step!: InstructionStep;
  @TextField({ min: 0, max: WORDS }) readonly text!: string;
  @InstantField() readonly at!: string;
  @IdField({ nullable: true }) readonly byId!: number | null;
  @TextField({ min: 0, max: NAME }) readonly byName!: string;
  @TextField({ max: NAME, nullable: true, description: '代领导登记的纸质批示编号' })
  readonly paperRef!: string | null;
}

export class InstructionAnswer extends InstructionItemAnswer {
  @ListField(() => InstructionEntryAnswer, { max: 10_000, description: '办理过程，最早的在前' })
  readonly entries!: readonly InstructionEntryAnswer[];
  @ListField('text', { description: `查看者现在可以办理的步骤：${STEPS.join('、')}` })
  readonly steps!: readonly InstructionStep[];
}
