import type { Day } from '#domain/shared';
import { ChoiceField, DayField, IdField, IntField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { RectificationVersionBody } from './item.dto.ts';

export class RecheckListQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @ChoiceField(['true', 'false'], { optional: true, description: 'true：只看待复查的' })
  readonly pending?: 'true' | 'false';
}

export class RecheckDrawBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @DayField({ description: '销号日期不早于', example: '2024-01-01' }) readonly closedFrom!: Day;
  @DayField({ description: '销号日期不晚于', example: '2024-06-30' }) readonly closedTo!: Day;
  @IntField({ min: 1, max: 200, description: '抽取几项', example: 10 }) readonly size!: number;
  @TextField({ max: 100, description: '种子：同一种子、同样的事项，抽取结果相同', example: '2024年第三季度' })
  readonly seed!: string;
  @DayField({ description: '复查期限，今天或以后', example: '2026-12-31' }) readonly dueOn!: Day;
}

export class RecheckResultBody extends RectificationVersionBody {
  @ChoiceField(['passed', 'failed'], { description: 'passed 复查通过；failed 问题反弹，事项重新打开' })
  readonly outcome!: 'passed' | 'failed';
  @TextField({ max: 2_000, description: '复查情况', example: '随机调阅十件，手续齐全。' })
  readonly finding!: string;
}
