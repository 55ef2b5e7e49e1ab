import { PERMISSIONS, type Permission, ROLES, type RoleName, type SessionEnd } from '#domain/identity';
import {
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';

/** Longer than any password that is taken, short enough to read. */
const ANY_PASSWORD = 1_000;
const ANY_LOGIN = 200;
const CODE = {
  max: 20,
  pattern: /^(?:\s*\d){6}\s*$/,
  message: '应填6位数字的动态口令',
  description: '动态口令',
  example: '123456',
};
const COUNT = { min: 0, max: 2 ** 31 - 1 };

export class LoginBody {
  @TextField({ max: ANY_LOGIN, example: 'linlihua' })
  readonly login!: string;

  @TextField({ max: ANY_PASSWORD })
  readonly password!: string;

  /** From the authenticator, once it was asked for. */
  @TextField({ ...CODE, optional: true, description: '动态口令；返回 SECOND_FACTOR_REQUIRED 后再填' })
  readonly code?: string;
}

export class SignedOutAnswer {
  @TextField({
    max: 10_000,
    nullable: true,
    description: '从统一身份认证登录的，转到这里在那边一并退出；没有则为 null',
  })
  readonly ssoLogoutUrl!: string | null;
}

export class PasswordBody {
  @TextField({ max: ANY_PASSWORD, description: '当前口令' })
  readonly current!: string;

  @TextField({ min: 0, max: ANY_PASSWORD, description: '新口令' })
  readonly next!: string;
}

export class ResetBody {
  @TextField({ max: ANY_LOGIN })
  readonly login!: string;
}

export class RedeemBody {
  @TextField({ max: 100, description: '邮件链接中 # 之后的部分' })
  readonly token!: string;

  @TextField({ min: 0, max: ANY_PASSWORD, description: '新口令' })
  readonly password!: string;
}

export class RedeemedAnswer {
  @TextField({ max: ANY_LOGIN, description: '登录名，供接着登录' })
  readonly login!: string;
}

export class CodeBody {
  @TextField(CODE)
  readonly code!: string;
}

export class OwnerBody {
  @TextField({ max: ANY_PASSWORD, description: '当前口令' })
  readonly password!: string;
}

export class EnrolmentAnswer {
  @TextField({ max: 100, description: 'Base32，可手工输入身份验证器' }) readonly secret!: string;
  @TextField({ max: 500, description: 'otpauth 地址，显示为二维码' }) readonly uri!: string;
}

export class PersonName {
  @IdField() readonly id!: number;
  @TextField({ max: 200 }) readonly name!: string;
}

export class RoleAnswer {
  @TextField({ max: 50, description: ROLES.join('、') }) readonly role!: RoleName;
  @IdField() readonly organizationId!: number;
  @TextField({ max: 200 }) readonly organizationName!: string;
  @PartField(() => PersonName, { nullable: true, description: '代谁行使（A/B 角）；本人任职为 null' })
  readonly onBehalfOf!: PersonName | null;
}

export class SessionLimitsAnswer {
  @IntField({ ...COUNT, description: '无操作多少分钟后退出' }) readonly idleMinutes!: number;
  @IntField({ ...COUNT, description: '登录多少小时后须重新登录' }) readonly absoluteHours!: number;
}

/** Who is signed in, and what the web needs to act in that name. */
export class SessionAnswer {
  @PartField(() => PersonName) readonly person!: PersonName;
  @TextField({ max: ANY_LOGIN }) readonly login!: string;
  @FlagField({ description: '须先修改口令，才能办理其他事项' }) readonly mustChange!: boolean;
  @FlagField({ description: '是否启用双因素登录' }) readonly secondFactor!: boolean;
  @ListField(() => RoleAnswer, { description: '现任职务' }) readonly roles!: readonly RoleAnswer[];
  /** Which acts are open at all; a record's own policy may still refuse. */
  @ListField('text', { description: `可以办理的操作：${PERMISSIONS.join('、')}` })
  readonly permissions!: readonly Permission[];
  @TextField({ max: 100, description: '每次写操作在 X-CSRF-Token 头中带上' }) readonly csrfToken!: string;
  @PartField(() => SessionLimitsAnswer) readonly limits!: SessionLimitsAnswer;
}

/** One browser signed in. */
export class OwnSessionAnswer {
  @IdField() readonly id!: number;
  @FlagField({ description: '就是发出这个请求的登录' }) readonly current!: boolean;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ description: '最近一次请求，精确到分钟' }) readonly lastSeenAt!: Date;
  @TextField({ max: 100, description: '网络地址' }) readonly address!: string;
  @TextField({ max: 300, description: '浏览器' }) readonly agent!: string;
}

/** One that is over, and why. */
export class EndedSessionAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly createdAt!: Date;
  @InstantField() readonly endedAt!: Date;
  @TextField({ max: 50, description: '结束的原因，displaced 表示登录过多、最早的被结束' })
  readonly reason!: SessionEnd;
  @TextField({ max: 100 }) readonly address!: string;
  @TextField({ max: 300 }) readonly agent!: string;
}

export class OwnSessionsAnswer {
  @ListField(() => OwnSessionAnswer) readonly items!: readonly OwnSessionAnswer[];
  @ListField(() => EndedSessionAnswer, { description: '最近结束的登录，新的在前，至多10个' })
  readonly ended!: readonly EndedSessionAnswer[];
}

export class EndedAnswer {
  @IntField({ ...COUNT, description: '结束了几个' }) readonly ended!: number;
}
