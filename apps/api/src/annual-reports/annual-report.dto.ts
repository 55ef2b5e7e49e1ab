import {
  type AnnualReportState,
  type AnnualReportStep,
  annualReportLife,
  type NumberState,
  PARAGRAPH_KEYS,
  type ParagraphKey,
  PARAGRAPHS,
} from '#domain/annual-report';
import type { Day } from '#domain/shared';
import { COUNT_KEYS, FIGURE_KEYS, type FigureKey } from '#domain/statistics';
import { REPORT_FORMATS, type ReportFormat } from '#features/annual-report';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const Office = (inQuery = true) => IdField({ inQuery, description: '编写报告的督办机构' });
const KEY_WORDS = Object.entries(PARAGRAPHS)
  .map(([key, name]) => `${key} ${name}`)
  .join('；');
const Key = () => ChoiceField(PARAGRAPH_KEYS, { description: KEY_WORDS, example: 'causes' });
const Version = () =>
  IntField({
    ...{ min: 0, max: 2 ** 31 - 1, example: 0 },
    description: '所见报告的版本，尚未保存过为 0；已被他人改动时返回 409',
  });
const STATE_WORDS = 'ledger 与台账一致；edited 人工改过，与台账不一致；moved 保存后台账又有变化';

export class AnnualReportQuery {
  @Office() readonly officeId!: number;
}

export class AnnualReportFileQuery extends AnnualReportQuery {
  @ChoiceField(REPORT_FORMATS, { optional: true, description: 'docx（Word）或 txt，不填为 docx' })
  readonly format: ReportFormat = 'docx';
  @IntField({ min: 1, max: 2 ** 31 - 1, inQuery: true, optional: true, description: '版本，缺省为现行' })
  readonly version?: number;
}

export class AnnualReportVersionsQuery extends PageQuery {
  @Office() readonly officeId!: number;
}

export class NumberPart {
  @ChoiceField(FIGURE_KEYS, { description: '指标', example: 'targets.not_met' }) readonly figure!: FigureKey;
  @IntField({ min: 1999, max: 2101, description: '哪一年的', example: 2024 }) readonly year!: number;
}

export class RunBody {
  @TextField({ max: 20_000, description: '文字；带指标的为数字，如 12、66.7%', example: '3' })
  readonly text!: string;
  @PartField(() => NumberPart, { optional: true, description: '这个数字出自哪个指标' })
  readonly number?: NumberPart;
  @IdField({ optional: true, description: '文字所指的年度目标' }) readonly targetId?: number;
}

export class WordingBody {
  @Key() readonly key!: ParagraphKey;
  @ListField(() => RunBody, { max: 2_000, description: '改写后的全段；空的恢复为系统草稿' })
  readonly runs!: readonly RunBody[];
}

export class AnnualReportBody {
  @Office(false) readonly officeId!: number;
  @Version() readonly version!: number;
  @ListField(() => WordingBody, { min: 1, max: PARAGRAPH_KEYS.length, description: '改写的段落' })
  readonly paragraphs!: readonly WordingBody[];
}

export class AnnualReportVersionBody {
  @Office(false) readonly officeId!: number;
  @Version() readonly version!: number;
}

export class AnnualReportReopeningBody extends AnnualReportVersionBody {
  @TextField({ max: 1_000, pattern: /\S/, message: '不能只填空格', description: '重新起草的原因' })
  readonly reason!: string;
}

export class ReportRunAnswer extends RunBody {
  @TextField({ max: 50, nullable: true, optional: true, description: '台账现在的数字' })
  readonly ledger?: string | null;
  @ChoiceField(['ledger', 'edited', 'moved'], { optional: true, description: STATE_WORDS })
  readonly state?: NumberState;
  @TextField({ max: 500, optional: true, description: '依据的清单或记录' }) readonly list?: string;
}

export class ReportParagraphAnswer {
  @Key() readonly key!: ParagraphKey;
  @ListField(() => ReportRunAnswer, { max: 2_000 }) readonly runs!: readonly ReportRunAnswer[];
  @TextField({ max: 200, nullable: true, description: '须由人填写的内容；不需要的为 null' })
  readonly toWrite!: string | null;
  @FlagField({ description: '是否经人改写' }) readonly edited!: boolean;
  @ListField(() => NumberPart, { description: '草稿中有、改写后没有写出的数字' })
  readonly leftOut!: readonly NumberPart[];
  @ListField('text', { max: 1_000, description: '人工写入、台账没有依据的数字' })
  readonly unfounded!: readonly string[];
}

export class ReportSectionAnswer {
  @TextField({ max: 100 }) readonly heading!: string;
  @ListField(() => ReportParagraphAnswer) readonly paragraphs!: readonly ReportParagraphAnswer[];
}

export class CountdownAnswer {
  @ChoiceField(['submission', 'publication'], { description: 'submission 报送上级；publication 向社会公开' })
  readonly key!: string;
  @TextField({ max: 20, example: '报送上级' }) readonly name!: string;
  @DayField({ description: '应在这一天之前' }) readonly before!: Day;
  @DayField({ description: '最后一天' }) readonly lastOn!: Day;
  @IntField({ min: -100_000, max: 100_000, description: '剩余自然日，负数为已超过' })
  readonly calendarDays!: number;
  @IntField({ min: -100_000, max: 100_000, description: '剩余工作日，负数为已超过' })
  readonly workingDays!: number;
  @FlagField({ description: '其中有放假安排尚未公布的日子' }) readonly provisional!: boolean;
}

export class ConcealedTargetAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 500 }) readonly title!: string;
}

export class ConcealedAnswer {
  @ChoiceField(COUNT_KEYS, { example: 'targets.not_met' }) readonly figure!: FigureKey;
  @TextField({ max: 50, example: '未实现' }) readonly name!: string;
  @IntField({ min: 1, max: 1e6 }) readonly count!: number;
  @ListField(() => ConcealedTargetAnswer, { max: 1e6 }) readonly targets!: readonly ConcealedTargetAnswer[];
}

export class AnnualReportAnswer {
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IntField({ min: 2000, max: 2100, description: '报告的年度' }) readonly year!: number;
  @TextField({ max: 300 }) readonly title!: string;
  @ChoiceField(Object.keys(annualReportLife.states), { description: 'draft 起草中；final 已定稿' })
  readonly status!: AnnualReportState;
  @Version() readonly version!: number;
  @DayField({ description: '数字统计到哪一天' }) readonly asOf!: Day;
  @ListField(() => ReportSectionAnswer) readonly sections!: readonly ReportSectionAnswer[];
  @ListField(() => CountdownAnswer, { description: '距3月1日前报送、4月1日前公开还有多少天' })
  readonly countdowns!: readonly CountdownAnswer[];
  @ListField(() => ConcealedAnswer, { description: '没有如实写出的未实现目标，写出以前不能定稿' })
  readonly concealed!: readonly ConcealedAnswer[];
  @ListField('text', { description: '还没有填写的段落，填写以前不能定稿' })
  readonly unwritten!: readonly ParagraphKey[];
  @ListField('text', { description: '本人可以办理的：save 保存、finalise 定稿、reopen 重新起草' })
  readonly acts!: readonly AnnualReportStep[];
  @InstantField({ nullable: true }) readonly finalisedAt!: Date | null;
  @TextField({ max: 200, nullable: true }) readonly finalisedByName!: string | null;
}

export class AnnualReportVersionAnswer {
  @IntField({ min: 1, max: 2 ** 31 - 1 }) readonly version!: number;
  @ChoiceField(Object.keys(annualReportLife.states)) readonly status!: AnnualReportState;
  @InstantField() readonly savedAt!: Date;
  @IdField({ nullable: true }) readonly savedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly savedByName!: string | null;
  @TextField({ max: 1_000, nullable: true, description: '重新起草的原因' }) readonly reason!: string | null;
}
