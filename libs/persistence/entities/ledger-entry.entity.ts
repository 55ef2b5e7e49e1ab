import { Column, Entity, Index } from 'typeorm';
import { AtInstant, Id, Json, Text } from './columns.ts';

/**
 * 台账: one change, who made it, when, and what stood before and after. Append-only: a trigger refuses
 * any other write. Written unsealed in the transaction of the change; the sealer chains it a moment later.
 */
@Entity('ledger_entries')
@Index('ledger_unsealed', ['id'], { where: 'seq IS NULL' })
@Index('ledger_seq', ['seq'], { unique: true })
@Index(['subject'])
@Index('ledger_by_time', ['at', 'id'])
@Index('ledger_by_actor', ['actor', 'at', 'id'])
@Index('ledger_by_action', ['action'])
export class LedgerEntryRow {
  @Id() id!: number;
  @AtInstant() at!: Date;
  /** `system` or `person:12`. */
  @Text() actor!: string;
  /** Past tense, such as `notice.issued`. */
  @Text() action!: string;
  /** Such as `case:7`. */
  @Text() subject!: string;
  @Json({ nullable: true }) before!: unknown;
  @Json({ nullable: true }) after!: unknown;
  @Json({ nullable: true }) context!: unknown;
  @Text() digest!: string;
  @Column({ type: 'bigint', nullable: true }) seq!: number | null;
  @Text({ nullable: true }) prevHash!: string | null;
  @Text({ nullable: true }) hash!: string | null;
}
