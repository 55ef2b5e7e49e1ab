import { SEARCH_KINDS } from '#features/search';
import {
  ChoiceField,
  FlagField,
  IdField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const KIND_NOTE =
  '种类：target 年度目标，task 任务，progress 进展填报，notice 督办文书，item 整改事项，interview 约谈，inspection 督察，instruction 领导批示，proposal 处理建议，circular 通报，duty_report 述法报告，report 年度报告';

export class SearchQuery extends PageQuery {
  @TextField({
    max: 100,
    description: '字词或文号；空格隔开的各词须同时出现，一个汉字也可以',
    example: '案卷评查',
  })
  readonly text!: string;

  @ChoiceField(SEARCH_KINDS, { optional: true, description: KIND_NOTE })
  readonly kind?: string;

  @IntField({ min: 2000, max: 2100, inQuery: true, optional: true, description: '年度' })
  readonly year?: number;
}

export class MarkedPart {
  @TextField({ max: 100_000 }) readonly text!: string;
  @FlagField({ description: '是查找的字词' }) readonly hit!: boolean;
}

export class FoundAnswer {
  @ChoiceField(SEARCH_KINDS, { description: KIND_NOTE }) readonly kind!: string;
  @TextField({ max: 20, description: '种类的名称' }) readonly kindName!: string;
  @IdField({ description: '该种类记录的编号' }) readonly recordId!: number;
  @TextField({ max: 200, description: '页面地址' }) readonly path!: string;
  @TextField({ max: 200, nullable: true, description: '文号或编号' }) readonly number!: string | null;
  @ListField(() => MarkedPart, { max: 10_000, description: '标题，分段标出查找的字词' })
  readonly title!: readonly MarkedPart[];
  @ListField(() => MarkedPart, { max: 10_000, description: '正文摘录，分段标出查找的字词' })
  readonly excerpt!: readonly MarkedPart[];
  @IntField({ min: 1900, max: 2200 }) readonly year!: number;
  @TextField({ max: 40, nullable: true, description: '状态' }) readonly status!: string | null;
  @IdField({ nullable: true }) readonly officeId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly officeName!: string | null;
  @IdField({ nullable: true }) readonly unitId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly unitName!: string | null;
}

export class SearchTotalPart {
  @IntField({ min: 0, max: 1_000, description: '最多数到 1000' }) readonly count!: number;
  @FlagField({ description: '还有更多，显示为“1000+”' }) readonly more!: boolean;
}

export class SearchAnswer {
  @ListField(() => FoundAnswer, { description: '标题或文号完全相同的在前，其余新的在前' })
  readonly items!: readonly FoundAnswer[];
  @TextField({ max: 500, nullable: true, description: '下一页的 cursor；没有下一页为 null' })
  readonly next!: string | null;
  @PartField(() => SearchTotalPart, { nullable: true, description: '共找到多少；翻页时为 null' })
  readonly total!: SearchTotalPart | null;
}
