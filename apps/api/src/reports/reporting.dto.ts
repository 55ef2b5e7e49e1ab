import type { Day } from '#domain/shared';
import { ChoiceField, DayField, FlagField, IdField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

export class OwedPeriodsQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '只看一个牵头单位' })
  readonly unitId?: number;

  @IdField({ inQuery: true, optional: true, description: '只看一项任务' })
  readonly taskId?: number;

  @ChoiceField(['all', 'missed', 'ahead'], {
    optional: true,
    description: 'missed 已逾期未报，ahead 尚未到期',
  })
  readonly show: 'all' | 'missed' | 'ahead' = 'all';
}

export class OwedPeriodAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60 }) readonly label!: string;
  @DayField() readonly dueOn!: Day;
  @FlagField({ description: '已过期限仍未填报' }) readonly missed!: boolean;
  @IdField() readonly taskId!: number;
  @TextField({ max: 200 }) readonly taskCode!: string;
  @TextField({ max: 500 }) readonly taskTitle!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @TextField({ max: 2000, nullable: true, description: '上一次填报被退回的意见' })
  readonly sentBackReason!: string | null;
}
