import type { RosterFaultCode } from '#features/roster-import';
import { ChoiceField, FlagField, IntField, ListField, PartField, TextField } from '../http/fields.ts';

const MOST = 1_000_000;

export class RosterQuery {
  @ChoiceField(['true', 'false'], {
    ...{ optional: true, description: 'true：给还没有账号的人开通账号，并发邮件邀请设置口令' },
  })
  readonly invite: 'true' | 'false' = 'false';
}

export class RosterFaultAnswer {
  @TextField({ max: 10, description: '工作表', example: '人员' })
  readonly sheet!: string;

  @IntField({ min: 0, max: MOST, description: 'Excel 中的行号；0 表示整张表', example: 7 })
  readonly row!: number;

  @TextField({ min: 0, max: 20, description: '列标题；空表示整行', example: '邮箱' })
  readonly column!: string;

  @TextField({ max: 40, description: '固定的代码', example: 'EMAIL_INVALID' })
  readonly code!: RosterFaultCode;

  @TextField({ max: 500, description: '问题和改法' })
  readonly message!: string;
}

export class TallyAnswer {
  @IntField({ min: 0, max: MOST, description: '新增' }) readonly created!: number;
  @IntField({ min: 0, max: MOST, description: '更新（人员的姓名、邮箱）' }) readonly updated!: number;
  @IntField({ min: 0, max: MOST, description: '与系统中一致，不变' }) readonly unchanged!: number;
}

export class RosterTallyAnswer {
  @PartField(() => TallyAnswer, { description: '单位' }) readonly units!: TallyAnswer;
  @PartField(() => TallyAnswer, { description: '人员' }) readonly people!: TallyAnswer;
  @PartField(() => TallyAnswer, { description: '任职' }) readonly appointments!: TallyAnswer;
}

export class RosterReportAnswer {
  @FlagField({ description: '没有问题，可以导入' }) readonly ready!: boolean;
  @PartField(() => RosterTallyAnswer) readonly tally!: RosterTallyAnswer;
  @IntField({ min: 0, max: MOST, description: '将开通的账号数' }) readonly invitations!: number;
  @IntField({ min: 0, max: MOST, description: '问题总数' }) readonly faultCount!: number;
  @ListField(() => RosterFaultAnswer, { max: 500, description: '逐行的问题，最多500条；其余见标注副本' })
  readonly faults!: readonly RosterFaultAnswer[];
}

export class NotInvitedAnswer {
  @IntField({ min: 1, max: MOST, description: 'Excel 中的行号' }) readonly row!: number;
  @TextField({ max: 50, description: '人员代码' }) readonly personCode!: string;
  @TextField({ max: 500, description: '原因和改法' }) readonly message!: string;
}

export class RosterResultAnswer {
  @PartField(() => RosterTallyAnswer) readonly tally!: RosterTallyAnswer;
  @IntField({ min: 0, max: MOST, description: '已发出的邀请' }) readonly invited!: number;
  @ListField(() => NotInvitedAnswer, { max: 20_000, description: '没有发出邀请的；更正后可再次导入同一文件' })
  readonly notInvited!: readonly NotInvitedAnswer[];
}
