import { INDICATOR_OPS } from '#domain/target';
import {
  ChoiceField,
  IdField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { OP_WORDS } from './indicator.dto.ts';

const VERDICTS = ['met', 'partly_met', 'not_met', 'unknown'] as const;
const MOST_TASKS = 100_000;
const Tasks = (description: string) => IntField({ min: 0, max: MOST_TASKS, description });

/** A promise beside what became of it, as it stood when a person judged. */
class JudgedFigureAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200, example: '行政诉讼败诉率' }) readonly name!: string;
  @ChoiceField(INDICATOR_OPS, { description: OP_WORDS }) readonly op!: string;
  @NumberField({ nullable: true, description: '目标值' }) readonly value!: number | null;
  @TextField({ max: 40, nullable: true, example: '%' }) readonly unit!: string | null;
  @NumberField({ nullable: true, description: '实际完成值' }) readonly reading!: number | null;
  @NumberField({ nullable: true, description: '上年同一数值' }) readonly previous!: number | null;
  @TextField({ max: 1_000, nullable: true, description: '数据来源' }) readonly note!: string | null;
  @ChoiceField(VERDICTS, {
    description: '数值本身说明的：met 已实现；partly_met 部分实现；not_met 未实现；unknown 无法判断',
  })
  readonly verdict!: string;
  @TextField({ max: 500, description: '怎样比较得出' }) readonly why!: string;
}

class JudgedTasksAnswer {
  @Tasks('任务总数') readonly tasks!: number;
  @Tasks('办结') readonly done!: number;
  @Tasks('其中晚于最初期限办结') readonly doneLate!: number;
  @Tasks('撤销') readonly withdrawn!: number;
  @Tasks('未办结') readonly open!: number;
}

export class JudgedFiguresAnswer {
  @ListField(() => JudgedFigureAnswer, { description: '各指标' })
  readonly figures!: readonly JudgedFigureAnswer[];
  @PartField(() => JudgedTasksAnswer, { description: '任务完成情况' }) readonly tasks!: JudgedTasksAnswer;
}
