import { Check, Entity, Index } from 'typeorm';
import type { AttachmentSubjectKind } from '#domain/attachment';
import { AtInstant, Id, Int, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** `infected` is never kept, so never recorded here: the ledger notes the refusal. */
export type AttachmentScan = 'clean' | 'not_scanned';

/** 附件: one version of a file that a record carries. The bytes lie in the file store under their hash. */
@Entity('attachments')
@Index(['subjectKind', 'subjectId', 'id'])
@Index(['sha256'])
@Index('attachments_one_successor', ['replacesId'], { unique: true, where: 'replaces_id IS NOT NULL' })
@Check('attachments_size', 'size > 0')
@Check('attachments_removed_whole', '(removed_at IS NULL) = (removed_reason IS NULL)')
export class Attachment {
  @Id() id!: number;
  @Text() subjectKind!: AttachmentSubjectKind;
  @Int({ type: 'bigint' }) subjectId!: number;
  @Text() name!: string;
  @Text() mediaType!: string;
  /** Bytes. */
  @Int() size!: number;
  @Text() sha256!: string;
  /** Place in the chain of versions; counts from 1. */
  @Int({ default: 1 }) revision!: number;
  /** The version that this one follows. */
  @Ref(() => Attachment, { nullable: true }) replacesId!: number | null;
  @Text() scan!: AttachmentScan;
  /** Null: the operator. */
  @Ref(() => Person, { nullable: true }) uploadedById!: number | null;
  @AtInstant() uploadedAt!: Date;
  @AtInstant({ nullable: true }) removedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) removedById!: number | null;
  @Text({ nullable: true }) removedReason!: string | null;
}
