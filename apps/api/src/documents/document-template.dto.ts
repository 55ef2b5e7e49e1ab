import { PAPER_KIND_NAMES, type HeadingLevel, type PaperKind } from '#domain/official-document';
import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

/** More than any document of an office has. */
const MOST_LINES = 120;
const WORDS = '文字中用 {{名称}} 代表一项事实；单独成行的 {{*名称}} 代表一个清单';

export class TemplateLinePart {
  @IntField({
    min: 1,
    max: 4,
    optional: true,
    description: '标题层次：1 一、2（一）3 1. 4（1）；不填为正文段落',
  })
  readonly level?: HeadingLevel;
  @TextField({ max: 2_000, description: WORDS, example: '根据年度法治建设工作安排，现将有关情况提示如下。' })
  readonly text!: string;
}

export class TemplatePart {
  @TextField({ max: 300, description: '标题，可用占位符', example: '{{标题}}' }) readonly title!: string;
  @ListField(() => TemplateLinePart, { min: 1, max: MOST_LINES, description: '正文，自上而下' })
  readonly lines!: TemplateLinePart[];
}

export class OfficeQuery {
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
}

export class TemplateListQuery extends PageQuery {
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
  @ChoiceField(PAPER_KIND_NAMES, { description: '文书种类' }) readonly kind!: PaperKind;
}

export class DocumentTemplateAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @ChoiceField(PAPER_KIND_NAMES) readonly kind!: PaperKind;
  @IntField({ min: 1, max: 2 ** 31 - 1, description: '本机构该种文书的第几版' }) readonly version!: number;
  @PartField(() => TemplatePart) readonly template!: TemplatePart;
  @TextField({ max: 500, description: '改了什么、为什么改' }) readonly note!: string;
  @InstantField() readonly publishedAt!: Date;
  @IdField({ nullable: true }) readonly publishedById!: number | null;
  @TextField({ max: 100, nullable: true }) readonly publishedByName!: string | null;
  @FlagField({ description: '现在是否用它拟制文书' }) readonly current!: boolean;
}

export class PlaceholdersPart {
  @ListField('text', { description: '单项：{{名称}}' }) readonly single!: readonly string[];
  @ListField('text', { description: '清单：{{*名称}}，单独成行' }) readonly lists!: readonly string[];
  @ListField('text', { description: '不可缺少的' }) readonly required!: readonly string[];
}

export class PaperKindAnswer {
  @ChoiceField(PAPER_KIND_NAMES) readonly kind!: PaperKind;
  @TextField({ max: 20, example: '约谈通知书' }) readonly name!: string;
  @PartField(() => PlaceholdersPart) readonly placeholders!: PlaceholdersPart;
  @PartField(() => DocumentTemplateAnswer, {
    nullable: true,
    description: '本机构的现行版本；null 为系统自带',
  })
  readonly current!: DocumentTemplateAnswer | null;
  @PartField(() => TemplatePart, { description: '现行文字' }) readonly template!: TemplatePart;
  @PartField(() => TemplatePart, { description: '系统自带的文字' }) readonly standard!: TemplatePart;
}

export class OfficeTemplatesAnswer {
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @ListField(() => PaperKindAnswer) readonly kinds!: PaperKindAnswer[];
}

export class TemplateCheckBody {
  @ChoiceField(PAPER_KIND_NAMES) readonly kind!: PaperKind;
  @PartField(() => TemplatePart) readonly template!: TemplatePart;
}

export class TemplateFaultPart {
  @IntField({ min: 0, max: MOST_LINES, nullable: true, description: '0 标题，1 起为正文行，null 为整体' })
  readonly line!: number | null;
  @TextField({ max: 200, example: '没有名为“单位名”的占位符' }) readonly fault!: string;
}

export class TemplateCheckAnswer {
  @FlagField({ description: '可以发布' }) readonly valid!: boolean;
  @ListField(() => TemplateFaultPart) readonly faults!: readonly TemplateFaultPart[];
}

export class TemplatePreviewBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @ChoiceField(PAPER_KIND_NAMES) readonly kind!: PaperKind;
  @PartField(() => TemplatePart, { optional: true, description: '不填为现行文字' })
  readonly template?: TemplatePart;
  @IdField({ optional: true, description: '用这份文书的数据预览；不填用示例数据' })
  readonly noticeId?: number;
}

export class TemplatePublishBody extends TemplateCheckBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @IntField({
    min: 0,
    max: 2 ** 31 - 1,
    description: '所见的最新版本，0 为系统自带；已有更新的版本时返回 409',
    example: 0,
  })
  readonly basedOnVersion!: number;
  @TextField({ max: 500, description: '改了什么、为什么改', example: '按办公室意见调整结尾用语。' })
  readonly note!: string;
}
