import { IdField, ListField, TextField } from '../http/fields.ts';

export class RectificationImportQuery {
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
}

export class ImportedItemAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200, description: '整改编号', example: 'ZG-2024-0001' }) readonly code!: string;
}

export class RectificationImportedAnswer {
  @ListField(() => ImportedItemAnswer, { max: 2_000, description: '逐行列入的事项，先后同文件' })
  readonly items!: readonly ImportedItemAnswer[];
}
