import { Entity, Unique } from 'typeorm';
import { Account } from './account.entity.ts';
import { AtInstant, Id, Ref, Text } from './columns.ts';

/** 统一身份: who an account's owner is at a provider of single sign-on, bound at the first sign-in through it. */
@Entity('bound_identities')
@Unique(['accountId', 'issuer'])
@Unique(['issuer', 'subject'])
export class BoundIdentity {
  @Id() id!: number;
  @Ref(() => Account) accountId!: number;
  @Text() issuer!: string;
  /** Never reassigned by the provider, unlike a login name. */
  @Text() subject!: string;
  @AtInstant() boundAt!: Date;
}
