import type { SheetFaultCode } from '#platform/workbook';
import { FlagField, IntField, ListField, TextField } from '../http/fields.ts';

const MOST = 1_000_000;

/** What is wrong with one cell of a workbook that was uploaded. */
export class ImportFaultAnswer {
  @TextField({ max: 31, description: '工作表', example: '任务' }) readonly sheet!: string;
  @IntField({ min: 0, max: MOST, description: 'Excel 中的行号；0 表示整张表', example: 7 })
  readonly row!: number;
  @TextField({ min: 0, max: 20, description: '列标题；空表示整行', example: '完成期限' })
  readonly column!: string;
  @TextField({ max: 40, description: '固定的代码', example: 'DAY_INVALID' })
  readonly code!: SheetFaultCode;
  @TextField({ max: 500, description: '问题和改法' }) readonly message!: string;
}

/** What a check finds before anything is written. */
export class ImportReportAnswer {
  @FlagField({ description: '没有问题，可以导入' }) readonly ready!: boolean;
  @IntField({ min: 0, max: MOST, description: '行数' }) readonly rows!: number;
  @IntField({ min: 0, max: MOST, description: '问题总数' }) readonly faultCount!: number;
  @ListField(() => ImportFaultAnswer, { max: 500, description: '逐行的问题，最多500条；其余见标注副本' })
  readonly faults!: readonly ImportFaultAnswer[];
}
