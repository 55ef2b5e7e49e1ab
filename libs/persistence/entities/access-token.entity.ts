import { Column, Entity, Index } from 'typeorm';
import { Account } from './account.entity.ts';
import { AtInstant, Id, Ref, Text } from './columns.ts';

/** 访问令牌: lets a program of the account's owner in. The token itself was shown once and is kept nowhere. */
@Entity('access_tokens')
@Index('access_tokens_kept', ['accountId', 'id'], { where: 'revoked_at IS NULL' })
export class AccessToken {
  @Id() id!: number;
  @Ref(() => Account) accountId!: number;
  @Text() name!: string;
  /** SHA-256 of the token. */
  @Text({ unique: true }) tokenHash!: string;
  /** Permissions it may use, as far as its owner still has them. */
  @Column({ type: 'text', array: true }) scopes!: string[];
  @AtInstant() createdAt!: Date;
  @AtInstant() expiresAt!: Date;
  /** To the minute. */
  @AtInstant({ nullable: true }) lastUsedAt!: Date | null;
  @AtInstant({ nullable: true }) revokedAt!: Date | null;
}
