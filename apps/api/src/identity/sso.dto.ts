import { FlagField, IntField, PartField, TextField } from '../http/fields.ts';

const COUNT = { min: 0, max: 1_000 };

export class PasswordRulesAnswer {
  @IntField({ ...COUNT, description: '至少多少个字符' }) readonly minLength!: number;
  @IntField({ ...COUNT, description: '至多多少个字符' }) readonly maxLength!: number;
  @IntField({ ...COUNT, description: '大写字母、小写字母、数字、其他符号中至少几类' })
  readonly classes!: number;
  @IntField({ ...COUNT, description: '不能与最近几次用过的相同' }) readonly remembered!: number;
}

/** What the login page needs to know before anybody is signed in. */
export class SessionOptionsAnswer {
  @FlagField({ description: '是否启用统一身份认证' }) readonly sso!: boolean;
  @TextField({ max: 100, nullable: true, description: '统一身份认证从这个地址开始' })
  readonly ssoPath!: string | null;
  @PartField(() => PasswordRulesAnswer) readonly passwordRules!: PasswordRulesAnswer;
}
