import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { LinkPurpose, SessionEnd } from '#domain/identity';
import { AtInstant, Id, Int, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** 账号: how one person gets in. Nothing here opens anything when read: hashes, and what is sealed with a key kept elsewhere. */
@Entity('accounts')
@Unique(['personId'])
@Check('accounts_login_folded', 'login = lower(login)')
export class Account {
  @Id() id!: number;
  @Ref(() => Person) personId!: number;
  /** In small letters: two logins never differ by case alone. */
  @Text({ unique: true }) login!: string;
  /** Argon2id; none until an invitation is taken up. */
  @Text({ nullable: true }) passwordHash!: string | null;
  @AtInstant({ nullable: true }) passwordChangedAt!: Date | null;
  /** The password was given by somebody else and opens nothing but the change of it. */
  @Column({ type: 'boolean', default: false }) mustChange!: boolean;
  @Int({ default: 0 }) failedCount!: number;
  @AtInstant({ nullable: true }) failedSince!: Date | null;
  @AtInstant({ nullable: true }) lockedUntil!: Date | null;
  /** Sealed. A second factor asks for codes only once it is confirmed. */
  @Text({ nullable: true }) totpSecret!: string | null;
  @AtInstant({ nullable: true }) totpConfirmedAt!: Date | null;
  /** The time step of the last code taken: a code is good once. */
  @Column({ type: 'bigint', nullable: true }) totpLastStep!: number | null;
  @AtInstant({ nullable: true }) disabledAt!: Date | null;
  @AtInstant({ nullable: true }) lastLoginAt!: Date | null;
  @AtInstant() createdAt!: Date;
}

/** The passwords of an account, the one in use among them: a new one differs from the last few. */
@Entity('account_passwords')
@Index(['accountId', 'id'])
export class AccountPassword {
  @Id() id!: number;
  @Ref(() => Account) accountId!: number;
  @Text() hash!: string;
  @AtInstant() setAt!: Date;
}

/** One browser signed in. The token itself is known to that browser alone. */
@Entity('sessions')
@Index('sessions_living', ['accountId'], { where: 'ended_at IS NULL' })
@Index('sessions_over', ['accountId', 'endedAt'], { where: 'ended_at IS NOT NULL' })
export class Session {
  @Id() id!: number;
  @Ref(() => Account) accountId!: number;
  /** SHA-256 of the token. */
  @Text({ unique: true }) tokenHash!: string;
  @AtInstant() createdAt!: Date;
  @AtInstant() lastSeenAt!: Date;
  @Text() address!: string;
  @Text() agent!: string;
  @AtInstant({ nullable: true }) endedAt!: Date | null;
  @Text({ nullable: true }) endReason!: SessionEnd | null;
}

/** A link that was mailed and opens one thing once. */
@Entity('one_time_links')
@Index(['accountId', 'id'])
export class OneTimeLink {
  @Id() id!: number;
  @Ref(() => Account) accountId!: number;
  @Text() purpose!: LinkPurpose;
  /** SHA-256 of the token. */
  @Text({ unique: true }) tokenHash!: string;
  @AtInstant() createdAt!: Date;
  @AtInstant() expiresAt!: Date;
  /** Redeemed, or made worthless by a newer one or another way to a new password. */
  @AtInstant({ nullable: true }) usedAt!: Date | null;
}
