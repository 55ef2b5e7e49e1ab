import type { Day } from '#domain/shared';
import type { ReportingCycle } from '#persistence';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { CYCLES } from './task-page.answers.ts';

const REASON = 2_000;

export class MilestonePart {
  @TextField({ max: 200, description: '节点名称', example: '方案印发' }) readonly name!: string;
  @DayField() readonly dueOn!: Day;
}

export class PeriodPart {
  @TextField({ max: 100, description: '填报期名称', example: '上半年' }) readonly label!: string;
  @DayField({ description: '应报日期' }) readonly dueOn!: Day;
}

/** 下达: what is left out stays as drafted. */
export class AssignBody {
  @VersionField() readonly version!: number;
  @IdField({ optional: true, description: '牵头单位' }) readonly leadUnitId?: number;
  @ListField('id', { max: 50, optional: true, description: '配合单位' })
  readonly cooperatingUnitIds?: number[];
  @DayField({ optional: true, description: '下达日期，缺省为当日' }) readonly assignedOn?: Day;
  @DayField({ optional: true, description: '完成期限' }) readonly dueOn?: Day;
  @ListField(() => MilestonePart, { max: 50, optional: true }) readonly milestones?: MilestonePart[];
  @ChoiceField(CYCLES, { optional: true, description: '填报周期：不填报、每月、每季、自定义' })
  readonly reportingCycle?: ReportingCycle;
  @ListField(() => PeriodPart, { max: 60, optional: true, description: '自定义周期的各期' })
  readonly periods?: PeriodPart[];
}

export class AssignOnePart extends AssignBody {
  @IdField() readonly taskId!: number;
}

export class AssignManyBody {
  @ListField(() => AssignOnePart, { min: 1, max: 100, description: '全部下达或全部不下达' })
  readonly tasks!: AssignOnePart[];
}

export class VersionBody {
  @VersionField() readonly version!: number;
}

export class ReasonBody extends VersionBody {
  @TextField({ max: REASON, description: '理由' }) readonly reason!: string;
}

export class ReassignBody extends ReasonBody {
  @IdField({ optional: true, description: '新的牵头单位；不填仍由原单位办理' }) readonly leadUnitId?: number;
  @DayField({ optional: true, description: '新的完成期限' }) readonly dueOn?: Day;
  @ListField(() => MilestonePart, {
    max: 50,
    optional: true,
    description: '代替尚未完成的节点；不填时节点照旧，改派其他单位的只保留今天起至完成期限的节点',
  })
  readonly milestones?: MilestonePart[];
  @TextField({ max: 5_000, optional: true, description: '交接说明：办到哪一步、接着办什么' })
  readonly handOver?: string;
}

export class MilestonesBody extends VersionBody {
  @ListField(() => MilestonePart, { min: 1, max: 50 }) readonly milestones!: MilestonePart[];
}

export class CooperatorsBody extends VersionBody {
  @ListField('id', { max: 50, description: '调整后的全部配合单位' }) readonly unitIds!: number[];
}

export class ExtensionBody extends ReasonBody {
  @DayField({ description: '申请的新期限' }) readonly dueOn!: Day;
}

export class ExtensionDecisionBody {
  @VersionField({ description: '所见任务的版本' }) readonly version!: number;
  @FlagField({ description: '是否准予' }) readonly granted!: boolean;
  @DayField({ optional: true, description: '准予的期限，不晚于申请的期限；缺省为申请的期限' })
  readonly dueOn?: Day;
  @TextField({ max: REASON, optional: true, description: '审批意见；不同意时必填' }) readonly reason?: string;
}
