import { planImportLife, type PlanImportState } from '#domain/plan-import';
import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { YearField } from '../targets/target.dto.ts';
import { DoubtAnswer, DraftAnswer } from './draft.dto.ts';

const STATES = Object.keys(planImportLife.states) as PlanImportState[];
const STATE_WORDS = 'open 待确认；confirmed 已确认；discarded 已放弃';
const COUNT = { min: 0, max: 2 ** 31 - 1 };
const NOT_BLANK = { pattern: /\S/, message: '不能只填空格' };

export class ImportsQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @ChoiceField(STATES, { optional: true, description: STATE_WORDS }) readonly state?: PlanImportState;
  @YearField({ inQuery: true, optional: true }) readonly planYear?: number;
}

export class NewImportBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: 1_000_000, ...NOT_BLANK, description: '报告全文' }) readonly text!: string;
  @TextField({ max: 200, ...NOT_BLANK, optional: true, description: '发布单位，正文没有写明或写错时' })
  readonly issuer?: string;
  @YearField({ optional: true }) readonly reportYear?: number;
  @YearField({ optional: true }) readonly planYear?: number;
}

/** A file travels alone: what is to be said of it stands in the address. */
export class ImportFileQuery {
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: 200, ...NOT_BLANK, optional: true, description: '发布单位，正文没有写明或写错时' })
  readonly issuer?: string;
  @YearField({ inQuery: true, optional: true }) readonly reportYear?: number;
  @YearField({ inQuery: true, optional: true }) readonly planYear?: number;
}

export class ImportVersionBody {
  @VersionField() readonly version!: number;
}

export class ChosenDraftsBody {
  @VersionField({ description: '所见导入的版本；已被他人改动时返回 409' }) readonly version!: number;
  @ListField('id', { min: 1, max: 200, description: '条目' }) readonly draftIds!: number[];
}

export class ImportItemAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly reportId!: number;
  @TextField({ max: 200 }) readonly issuer!: string;
  @TextField({ max: 500 }) readonly title!: string;
  @YearField() readonly reportYear!: number;
  @YearField() readonly planYear!: number;
  @ChoiceField(STATES, { description: STATE_WORDS }) readonly state!: string;
  @TextField({ max: 255, nullable: true }) readonly fileName!: string | null;
  @IdField({ nullable: true, description: '同一报告此前导入的版本' })
  readonly previousImportId!: number | null;
  @TextField({ max: 200, description: '办理人', example: '范振华' }) readonly createdBy!: string;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ nullable: true }) readonly closedAt!: Date | null;
  @VersionField() readonly version!: number;
  @IntField({ ...COUNT, description: '保留的条目' }) readonly kept!: number;
  @IntField({ ...COUNT, description: '舍去的条目' }) readonly dropped!: number;
  @IntField({ ...COUNT, description: '成为的目标' }) readonly targets!: number;
}

/** What a person works on; after each change it comes back whole, without the text, which never changes. */
export class ImportSheetAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly reportId!: number;
  @TextField({ max: 200 }) readonly issuer!: string;
  @TextField({ max: 500 }) readonly title!: string;
  @YearField() readonly reportYear!: number;
  @YearField() readonly planYear!: number;
  @TextField({ min: 0, max: 500, description: '工作安排部分的标题' }) readonly planHeading!: string;
  @ChoiceField(STATES, { description: STATE_WORDS }) readonly state!: string;
  @TextField({ max: 255, nullable: true }) readonly fileName!: string | null;
  @IdField({ nullable: true }) readonly previousImportId!: number | null;
  @ListField(() => DoubtAnswer, { description: '对整份报告的存疑' }) readonly doubts!: readonly DoubtAnswer[];
  @TextField({ max: 60 }) readonly readerVersion!: string;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ nullable: true }) readonly closedAt!: Date | null;
  @VersionField() readonly version!: number;
  @ListField(() => DraftAnswer, { max: 10_000, description: '按报告的次序，上级条目在前' })
  readonly drafts!: readonly DraftAnswer[];
}

export class ImportAnswer extends ImportSheetAnswer {
  @TextField({ max: 10_000_000, description: '报告正文：所有位置都以它为准' }) readonly text!: string;
}

export class ImportOutcomeAnswer {
  @IdField() readonly importId!: number;
  @ChoiceField(['IMPORT_CREATED', 'IMPORT_CHANGES_EARLIER', 'IMPORT_KNOWN'], {
    description: '已导入；与此前导入的版本不同；同一正文已导入过，没有重复写入',
  })
  readonly code!: string;
  @TextField({ max: 500, example: '已识别12个条目，请逐条核对后确认。' }) readonly message!: string;
  @IdField({ nullable: true }) readonly previousImportId!: number | null;
  @PartField(() => ImportAnswer) readonly import!: ImportAnswer;
}

export class ImportConfirmedAnswer {
  @ListField('id', { max: 10_000, description: '成为的目标，按报告的次序' })
  readonly targetIds!: readonly number[];
  @PartField(() => ImportSheetAnswer) readonly import!: ImportSheetAnswer;
}

export class SplitAnswer {
  @ListField('id', { min: 2, max: 2, description: '前半条沿用原编号' }) readonly draftIds!: readonly number[];
  @PartField(() => ImportSheetAnswer) readonly import!: ImportSheetAnswer;
}

export class MergedDraftsAnswer {
  @IdField({ description: '合并后留下的条目' }) readonly draftId!: number;
  @PartField(() => ImportSheetAnswer) readonly import!: ImportSheetAnswer;
}

class ItemVersionAnswer {
  @TextField({ min: 0, max: 40 }) readonly ordinal!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ min: 0, max: 1_000_000 }) readonly text!: string;
}

class DifferenceAnswer {
  @ChoiceField(['added', 'removed', 'changed', 'same'], {
    description: 'added 新增；removed 删去；changed 改动；same 相同',
  })
  readonly kind!: string;
  @PartField(() => ItemVersionAnswer, { nullable: true }) readonly before!: ItemVersionAnswer | null;
  @PartField(() => ItemVersionAnswer, { nullable: true }) readonly after!: ItemVersionAnswer | null;
  @FlagField() readonly titleChanged!: boolean;
  @FlagField() readonly textChanged!: boolean;
  @JsonField({ description: '指标的变化' }) readonly indicators!: unknown;
}

export class DifferencesAnswer {
  @ListField(() => DifferenceAnswer, { max: 10_000, description: '按后一版本的次序' })
  readonly items!: readonly DifferenceAnswer[];
}
