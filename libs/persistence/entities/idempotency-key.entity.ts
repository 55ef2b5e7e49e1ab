import { Entity, Index, Unique } from 'typeorm';
import { AtInstant, Id, Int, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** 幂等键: one request of a person that has had its effect, written in the transaction of that effect. */
@Entity('idempotency_keys')
@Unique('idempotency_keys_once', ['personId', 'key'])
@Index('idempotency_keys_by_age', ['claimedAt'])
export class IdempotencyKey {
  @Id() id!: number;
  @Ref(() => Person) personId!: number;
  /** As the caller chose it. */
  @Text() key!: string;
  /** SHA-256 of method, address and body: a repeat says the same. */
  @Text() fingerprint!: string;
  @AtInstant() claimedAt!: Date;
  /** Of the answer; none while the first request is still under way, or when its process died before it answered. */
  @Int({ nullable: true }) status!: number | null;
  /** Sealed: an answer may hold what is shown only once. */
  @Text({ nullable: true }) sealedAnswer!: string | null;
}
