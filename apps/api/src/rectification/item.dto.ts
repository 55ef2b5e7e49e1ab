import {
  RECTIFICATION_SOURCES,
  rectificationLife,
  type RectificationSource,
  SOURCES_BY_HAND,
} from '#domain/rectification';
import type { Day } from '#domain/shared';
import type { StatusFilter } from '#features/rectification';
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
import { SOURCE_NOTE } from './item.answers.ts';

const YES = ['true', 'false'] as const;
const STATUSES = [...Object.keys(rectificationLife.states), 'unfinished'];

const Status = () => ChoiceField(STATUSES, { optional: true, description: '状态；unfinished 为尚未销号' });
const Source = () => ChoiceField(RECTIFICATION_SOURCES, { optional: true, description: SOURCE_NOTE });
const Unit = () => IdField({ inQuery: true, optional: true, description: '整改单位' });
const Office = () => IdField({ inQuery: true, optional: true, description: '督办机构' });
const Year = () =>
  IntField({ min: 2000, max: 2100, inQuery: true, optional: true, description: '发现日期所在年度' });
const DueFrom = () => DayField({ optional: true, description: '整改期限不早于' });
const DueTo = () => DayField({ optional: true, description: '整改期限不晚于' });
const Overdue = () => ChoiceField(YES, { optional: true, description: 'true：只看逾期未销号的' });
const Relapse = () => ChoiceField(YES, { optional: true, description: 'true：只看重新打开过或认定为回潮的' });
const Text = () => TextField({ max: 100, optional: true, description: '问题、措施、编号或文书编号中的文字' });

export class RectificationListQuery extends PageQuery {
  @Status() readonly status?: StatusFilter;
  @Source() readonly source?: RectificationSource;
  @Unit() readonly unitId?: number;
  @Office() readonly officeId?: number;
  @Year() readonly year?: number;
  @DueFrom() readonly dueFrom?: Day;
  @DueTo() readonly dueTo?: Day;
  @Overdue() readonly overdue?: 'true' | 'false';
  @Relapse() readonly relapse?: 'true' | 'false';
  @Text() readonly text?: string;
}

export class RectificationCountsQuery {
  @Status() readonly status?: StatusFilter;
  @Source() readonly source?: RectificationSource;
  @Unit() readonly unitId?: number;
  @Office() readonly officeId?: number;
  @Year() readonly year?: number;
  @DueFrom() readonly dueFrom?: Day;
  @DueTo() readonly dueTo?: Day;
  @Overdue() readonly overdue?: 'true' | 'false';
  @Relapse() readonly relapse?: 'true' | 'false';
  @Text() readonly text?: string;
}

const Measure = () =>
  TextField({ max: 2_000, description: '整改措施', example: '修订会签制度，逐件补齐会签手续。' });
const Responsible = () => IdField({ description: '责任人，在整改单位任职' });
const MeasureDue = () => DayField({ description: '整改期限，今天或以后', example: '2026-12-31' });

export class AgreedMeasurePart {
  @Measure() readonly measure!: string;
  @Responsible() readonly responsibleId!: number;
  @MeasureDue() readonly dueOn!: Day;
}

export class EnteredItemPart {
  @IdField({ description: '整改单位，在本机构督办范围内' }) readonly unitId!: number;
  @ChoiceField(SOURCES_BY_HAND, { description: SOURCE_NOTE, example: 'file_review' })
  readonly source!: RectificationSource;
  @TextField({ max: 200, optional: true, nullable: true, description: '来源文书编号' })
  readonly sourceRef?: string | null;
  @TextField({ max: 2_000, description: '问题', example: '行政处罚案卷缺少法制审核意见。' })
  readonly problem!: string;
  @DayField({ optional: true, description: '发现日期，缺省为今天', example: '2024-01-08' })
  readonly foundOn?: Day;
  @PartField(() => AgreedMeasurePart, { optional: true, description: '已定的措施；缺省为待定措施' })
  readonly agreed?: AgreedMeasurePart;
}

export class NewRectificationBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @ListField(() => EnteredItemPart, { min: 1, description: '逐项登记，全部成功或全部不成' })
  readonly items!: readonly EnteredItemPart[];
}

export class RectificationVersionBody {
  @VersionField() readonly version!: number;
}

export class MeasureBody extends RectificationVersionBody {
  @Measure() readonly measure!: string;
  @Responsible() readonly responsibleId!: number;
  @MeasureDue() readonly dueOn!: Day;
}

export class EvidencePart {
  @TextField({ max: 200, description: '佐证名称', example: '修订后的会签制度' }) readonly name!: string;
  @TextField({ max: 500, description: '文号、附件名或存放处', example: '云水〔2024〕12号' })
  readonly reference!: string;
}

export class EvidenceBody extends RectificationVersionBody {
  @ListField(() => EvidencePart, {
    min: 1,
    max: 30,
    description: '佐证；文件另以附件上传，属于 rectification:ID',
  })
  readonly evidence!: readonly EvidencePart[];
}

export class VerificationBody extends RectificationVersionBody {
  @ListField(() => EvidencePart, {
    max: 30,
    optional: true,
    description: '随同报送的佐证；此前没有补充过新佐证的必填',
  })
  readonly evidence: readonly EvidencePart[] = [];
}

export class RectificationReasonBody extends RectificationVersionBody {
  @TextField({ max: 2_000, description: '理由', example: '缺少回头看记录。' }) readonly reason!: string;
}

export class ClosureBody extends RectificationVersionBody {
  @TextField({ max: 2_000, optional: true, description: '核验情况', example: '现场核验属实。' })
  readonly finding?: string;
}

export class ClosurePart {
  @IdField() readonly itemId!: number;
  @VersionField() readonly version!: number;
}

export class GroupClosureBody {
  @ListField(() => ClosurePart, { min: 1, description: '要销号的事项' })
  readonly items!: readonly ClosurePart[];
  @TextField({ max: 2_000, optional: true, description: '核验情况', example: '现场核验属实。' })
  readonly finding?: string;
}

export class RelapseBody extends RectificationVersionBody {
  @IdField({ nullable: true, description: '先前已销号的事项；null 为取消认定' })
  readonly earlierId!: number | null;
  @TextField({ max: 2_000, description: '认定的依据', example: '与去年评查发现的问题相同。' })
  readonly reason!: string;
}
