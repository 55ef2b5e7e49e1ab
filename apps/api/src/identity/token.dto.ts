import { type Permission, TOKEN_RULES, TOKEN_SCOPES } from '#domain/identity';
import {
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';

const SCOPES = `可用的权限：${TOKEN_SCOPES.join('、')}`;

export class NewTokenBody {
  @TextField({ max: 100, description: '用途，供本人和安全管理员辨认', example: '月报汇总程序' })
  readonly name!: string;

  @ListField('text', { min: 1, max: TOKEN_SCOPES.length, description: `${SCOPES}；不能超出本人的权限` })
  readonly scopes!: readonly string[];

  @IntField({ min: 1, max: TOKEN_RULES.longestDays, description: '有效多少天', example: 90 })
  readonly days!: number;
}

export class TokenAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 100 }) readonly name!: string;
  @ListField('text', { description: `${SCOPES}；本人失去的，令牌随之失去` })
  readonly scopes!: readonly Permission[];
  @InstantField() readonly createdAt!: Date;
  @InstantField({ description: '到期后不再有效，撤销前仍列出' }) readonly expiresAt!: Date;
  @InstantField({ nullable: true, description: '最近一次使用，精确到分钟' })
  readonly lastUsedAt!: Date | null;
}

export class TokenScopeAnswer {
  @TextField({ max: 100, description: '权限，写入令牌的 scopes', example: 'tasks.read' })
  readonly scope!: Permission;
  @TextField({ max: 50, description: '所属的部分', example: '任务和填报' }) readonly room!: string;
  @TextField({ max: 100, description: '可以办理什么', example: '查看任务和填报' }) readonly allows!: string;
  @FlagField({ description: '只查看，不办理' }) readonly readsOnly!: boolean;
}

export class TokenScopesAnswer {
  @ListField(() => TokenScopeAnswer, { max: TOKEN_SCOPES.length, description: '本人可以给令牌的权限' })
  readonly items!: readonly TokenScopeAnswer[];
}

export class NewTokenAnswer {
  @TextField({ max: 100, description: '令牌本身，只在此时给出一次；放在 Authorization: Bearer 头中使用' })
  readonly token!: string;
  @PartField(() => TokenAnswer) readonly item!: TokenAnswer;
}

export class TokensAnswer {
  @ListField(() => TokenAnswer, { max: TOKEN_RULES.perAccount, description: '未撤销的，新的在前' })
  readonly items!: readonly TokenAnswer[];
}
