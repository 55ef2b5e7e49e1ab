import { ROLES, type RoleName } from '#domain/identity';
import type { AccountState } from '#features/identity';
import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const STATES: readonly AccountState[] = ['active', 'invited', 'locked', 'disabled'];

export class NewAccountBody {
  @IdField({ description: '给谁开通' })
  readonly personId!: number;

  @TextField({ max: 200, description: '登录名，不分大小写', example: 'linlihua' })
  readonly login!: string;

  @TextField({
    min: 0,
    max: 1_000,
    optional: true,
    description: '初始口令，首次登录须修改；不填则发邀请邮件',
  })
  readonly initialPassword?: string;
}

export class AccountActBody {
  @TextField({
    ...{ max: 500, pattern: /\S/, message: '不能只填空格', optional: true },
    ...{ description: '理由或依据，记入台账', example: '调离本单位' },
  })
  readonly reason?: string;
}

export class AccountsQuery extends PageQuery {
  @TextField({ max: 100, optional: true, description: '登录名或姓名的一部分' })
  readonly text?: string;

  @ChoiceField(STATES, { optional: true })
  readonly state?: AccountState;
}

/** An account as administrators see it: nothing that opens anything. */
export class AccountAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly personId!: number;
  @TextField({ max: 200, description: '姓名' }) readonly name!: string;
  @TextField({ max: 200 }) readonly login!: string;
  @ChoiceField(STATES, { description: 'invited：尚未设置口令' }) readonly state!: AccountState;
  @ListField('text', { description: `现任角色：${ROLES.join('、')}` }) readonly roles!: readonly RoleName[];
  @FlagField({ description: '是否启用双因素登录' }) readonly secondFactor!: boolean;
  @FlagField({ description: '是否绑定了统一身份' }) readonly sso!: boolean;
  @FlagField({ description: '下次登录须先修改口令' }) readonly mustChange!: boolean;
  @InstantField({ nullable: true }) readonly lockedUntil!: Date | null;
  @InstantField({ nullable: true }) readonly lastLoginAt!: Date | null;
  @IntField({ min: 0, max: 2 ** 31 - 1, description: '现在打开的登录个数' }) readonly sessions!: number;
}
