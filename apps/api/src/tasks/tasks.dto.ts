import type { Day } from '#domain/shared';
import { DayField, IdField, ListField, TextField, VersionField } from '../http/fields.ts';

const TITLE = 200;
const MEASURE = 5_000;

const Target = (description: string) => IdField({ optional: true, nullable: true, description });

/** One body for one unit or for several: each gets a task of its own. */
export class NewTasksBody {
  @TextField({ max: 50, optional: true, description: '任务编号；不填由系统编号，几个单位时不能填' })
  readonly code?: string;

  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @ListField('id', { min: 1, max: 100, description: '牵头单位；每个单位一项任务，全部成功或全部不成' })
  readonly leadUnitIds!: number[];
  @Target('年度目标') readonly targetId?: number | null;
  @TextField({ max: TITLE, description: '任务名称', example: '组织书面述法' }) readonly title!: string;
  @TextField({ max: MEASURE, description: '具体措施' }) readonly measure!: string;
  @DayField({ description: '完成期限' }) readonly dueOn!: Day;
}

export class DraftEditBody {
  @VersionField() readonly version!: number;
  @TextField({ max: TITLE, optional: true }) readonly title?: string;
  @TextField({ max: MEASURE, optional: true }) readonly measure?: string;
  @DayField({ optional: true }) readonly dueOn?: Day;
  @IdField({ optional: true, description: '牵头单位' }) readonly leadUnitId?: number;
  @Target('年度目标；null 为不归入任何目标') readonly targetId?: number | null;
}
