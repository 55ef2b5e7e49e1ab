import { Column, Entity, Index, Unique } from 'typeorm';
import type { DocumentTemplate, OfficialDocument, PaperKind } from '#domain/official-document';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';

/** 文书模板 of an office. Written once: whoever wants other words publishes the next version. */
@Entity('document_templates')
@Unique('document_templates_version', ['officeId', 'kind', 'version'])
export class DocumentTemplateVersion {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  @Text() kind!: PaperKind;
  @Int() version!: number;
  @Json() body!: DocumentTemplate;
  /** What was changed, and why. */
  @Text() note!: string;
  @AtInstant() publishedAt!: Date;
  @Ref(() => Person, { nullable: true }) publishedById!: number | null;
}

/**
 * A document as it was issued: all that is printed on it. From here on neither templates nor names change it; the
 * database itself refuses.
 */
@Entity('issued_documents')
@Unique('issued_documents_code', ['code'])
@Index('issued_documents_once', ['subject', 'kind'], { unique: true, where: 'replaced_at IS NULL' })
@Index('issued_documents_unprinted', ['id'], { where: 'printed_at IS NULL' })
export class IssuedDocument {
  @Id() id!: number;
  @Text() kind!: PaperKind;
  /** The record that it was issued from, as the ledger names it: `notice:12`. */
  @Text() subject!: string;
  @Ref(() => Organization) officeId!: number;
  /** 验证码: nobody finds it by guessing. */
  @Text() code!: string;
  /** Records bear none. */
  @Text({ nullable: true }) number!: string | null;
  @Text() title!: string;
  @Text() issuer!: string;
  @OnDay() issuedOn!: Day;
  /** Null: in the words of the product. */
  @Ref(() => DocumentTemplateVersion, { nullable: true }) templateId!: number | null;
  @Json() sheet!: OfficialDocument;
  @AtInstant() keptAt!: Date;
  /** When its files were made. */
  @AtInstant({ nullable: true }) printedAt!: Date | null;
  @AtInstant({ nullable: true }) withdrawnAt!: Date | null;
  /** A newer document about the same record has taken its place. */
  @AtInstant({ nullable: true }) replacedAt!: Date | null;
}

/** The bytes of an issued document: in the database, so that they commit and are backed up with their digest. */
@Entity('issued_files')
@Unique('issued_files_once', ['documentId', 'format'])
@Index(['sha256'])
export class IssuedFile {
  @Id() id!: number;
  @Ref(() => IssuedDocument) documentId!: number;
  /** `pdf` or `docx`. */
  @Text() format!: string;
  @Column({ type: 'bytea' }) bytes!: Buffer;
  /** In hexadecimal. */
  @Text() sha256!: string;
  @Int() size!: number;
}
