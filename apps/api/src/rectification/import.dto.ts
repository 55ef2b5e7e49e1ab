import { FlagField, IdField, IntField, ListField, TextField } from '../http/fields.ts';

const MOST = 1_000_000;

export class RectificationImportQuery {
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
}

export class RectificationFaultAnswer {
  @IntField({ min: 1, max: MOST, description: 'Excel 中的行号', example: 7 }) readonly row!: number;
  @TextField({ min: 0, max: 20, description: '列标题；空表示整行', example: '来源' })
  readonly column!: string;
  @TextField({ max: 500, description: '问题和改法' }) readonly message!: string;
}

export class RectificationImportReportAnswer {
  @FlagField({ description: '没有问题，可以导入' }) readonly ready!: boolean;
  @IntField({ min: 0, max: MOST, description: '行数' }) readonly rows!: number;
  @IntField({ min: 0, max: MOST, description: '问题总数' }) readonly faultCount!: number;
  @ListField(() => RectificationFaultAnswer, { max: 500, description: '逐行的问题，最多500条' })
  readonly faults!: readonly RectificationFaultAnswer[];
}

export class ImportedItemAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200, description: '整改编号', example: 'ZG-2024-0001' }) readonly code!: string;
}

export class RectificationImportedAnswer {
  @ListField(() => ImportedItemAnswer, { max: 2_000, description: '逐行列入的事项，先后同文件' })
  readonly items!: readonly ImportedItemAnswer[];
}
