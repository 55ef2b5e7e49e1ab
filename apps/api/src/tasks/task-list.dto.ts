import type { Day } from '#domain/shared';
import {
  LIGHT_FILTERS,
  type LightFilter,
  STATUS_FILTERS,
  type StatusFilter,
  TASK_ORDERS,
  type TaskOrder,
} from '#features/tasks';
import { ChoiceField, DayField, IdField, IntField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const Status = () =>
  ChoiceField(STATUS_FILTERS, {
    optional: true,
    description:
      '状态；open 为已下达未办结，all 为全部，returned 为单位退回、待督办机构答复，sent_back 为督办机构退回补办',
  });
const Light = () => ChoiceField(LIGHT_FILTERS, { optional: true, description: '在办任务的亮灯' });
const Unit = () => IdField({ inQuery: true, optional: true, description: '牵头单位' });
const Office = () => IdField({ inQuery: true, optional: true, description: '督办机构' });
const Target = () => IdField({ inQuery: true, optional: true, description: '年度目标' });
const Year = () =>
  IntField({ min: 2000, max: 2100, inQuery: true, optional: true, description: '完成期限所在年度' });
const DueFrom = () => DayField({ optional: true, description: '期限不早于' });
const DueTo = () => DayField({ optional: true, description: '期限不晚于' });
const Text = () => TextField({ max: 100, optional: true, description: '名称或编号中的文字' });
const Mine = () =>
  ChoiceField(['true', 'false'], {
    optional: true,
    description: 'true：只看本人任职机构或单位的任务，不含下级和分管单位',
  });

export class TaskListParams extends PageQuery {
  @Status() readonly status?: StatusFilter;
  @Light() readonly light?: LightFilter;
  @Unit() readonly unitId?: number;
  @Office() readonly officeId?: number;
  @Target() readonly targetId?: number;
  @Year() readonly year?: number;
  @DueFrom() readonly dueFrom?: Day;
  @DueTo() readonly dueTo?: Day;
  @Text() readonly text?: string;
  @Mine() readonly mine?: 'true' | 'false';
  @ChoiceField(TASK_ORDERS, { optional: true, description: '排序，缺省按期限；“-”为倒序' })
  readonly order?: TaskOrder;
}

export class TaskCountsParams {
  @Status() readonly status?: StatusFilter;
  @Light() readonly light?: LightFilter;
  @Unit() readonly unitId?: number;
  @Office() readonly officeId?: number;
  @Target() readonly targetId?: number;
  @Year() readonly year?: number;
  @DueFrom() readonly dueFrom?: Day;
  @DueTo() readonly dueTo?: Day;
  @Text() readonly text?: string;
  @Mine() readonly mine?: 'true' | 'false';
}

export class ExtensionListParams extends PageQuery {
  @IdField({ inQuery: true, optional: true }) readonly taskId?: number;
  @ChoiceField(['true', 'false'], { optional: true, description: 'true：只看待审批的' })
  readonly pending?: 'true' | 'false';
}
