import { Entity, Unique } from 'typeorm';
import { Account } from './account.entity.ts';
import { AtInstant, Id, Json, Ref, Text } from './columns.ts';

/** 个人设置: what one account keeps for the next time, such as a view of a list; nobody else's business. */
@Entity('account_preferences')
@Unique(['accountId', 'key'])
export class AccountPreference {
  @Id() id!: number;
  @Ref(() => Account) accountId!: number;
  /** `columns.tasks`, `views.tasks.…`. */
  @Text() key!: string;
  @Json() value!: Record<string, unknown>;
  @AtInstant() updatedAt!: Date;
}
