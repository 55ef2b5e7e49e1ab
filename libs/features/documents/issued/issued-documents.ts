import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type OfficialDocument, type PaperKind, proofCode } from '#domain/official-document';
import { type Day, DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { UnitOfWork, type Tx } from '#persistence';
import { type PaperFormat, PaperSettings } from '../printing-house.ts';
import { DocumentPrinter } from './document-printer.ts';
import { IssuedDocumentRepository, type StoredFile } from './issued-document.repository.ts';

/** A document at the moment of its issue: composed in the words in force, with number and day. */
export interface DocumentToKeep {
  readonly kind: PaperKind;
  /** The record it is issued from, as the ledger names it: `notice:12`, `interview:3`, `rectification_item:7`. */
  readonly subject: string;
  readonly officeId: number;
  readonly issuedOn: Day;
  /** `CurrentTemplate.id` of the words that were used. */
  readonly templateId: number | null;
  /** As `composeDocument` gives it; its code is given here. */
  readonly document: Omit<OfficialDocument, 'proof' | 'draft'>;
}

/**
 * Documents from their issue on. A room that issues one calls `keepIn` in the transaction of the issue: that costs one
 * row. The files are made a moment later by the job `document.print`, or by the first who asks for them, by the same
 * way and with the same bytes.
 */
@Injectable()
export class IssuedDocuments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: PaperSettings,
    private readonly documents: IssuedDocumentRepository,
    private readonly printer: DocumentPrinter,
    private readonly ledger: LedgerService,
  ) {}

  /** Keeps what the document says; one that stands for the same record and kind already stays. @returns its id */
  keepIn(tx: Tx, now: Date, { document, ...of }: DocumentToKeep): Promise<number> {
    const code = proofCode(randomBytes(12));
    const proof = { code, url: this.settings.proofUrl(code) };
    return this.documents.keep(tx, now, { ...of, code, sheet: { ...document, draft: false, proof } });
  }

  /** The same where a document of this kind about the record was issued before: that one is 已被替换 from now on. */
  async replaceIn(tx: Tx, now: Date, actor: Actor, document: DocumentToKeep): Promise<number> {
    const { subject, kind } = document;
    await this.note(tx, now, actor, 'replaced', await this.documents.end(tx, now, subject, 'replaced', kind));
    return this.keepIn(tx, now, document);
  }

  /** 撤回: what was issued from the record is no longer in force. Of 三单 their own state says it. */
  async withdrawIn(tx: Tx, now: Date, actor: Actor, subject: string, kind?: PaperKind): Promise<void> {
    await this.note(
      tx,
      now,
      actor,
      'withdrawn',
      await this.documents.end(tx, now, subject, 'withdrawn', kind),
    );
  }

  /**
   * The very bytes of what was issued from a record; who may have them is for the caller to say.
   * @throws DomainError `ISSUED_DOCUMENT_NOT_FOUND` when nothing was issued, `DOCUMENT_NOT_SET`
   */
  async bytesOf(subject: string, kind: PaperKind, format: PaperFormat): Promise<StoredFile> {
    const documentId = await this.uow.run((tx) => this.documents.idOf(tx, subject, kind));
    if (documentId === undefined) throw notIssued(subject, kind);
    return this.fileOf(documentId, format);
  }

  async fileOf(documentId: number, format: PaperFormat): Promise<StoredFile> {
    await this.printer.printOne(documentId);
    const file = await this.uow.run((tx) => this.documents.file(tx, documentId, format));
    if (!file) throw new Error(`Document ${documentId} has no ${format}`);
    return file;
  }

  private async note(
    tx: Tx,
    now: Date,
    actor: Actor,
    what: 'withdrawn' | 'replaced',
    ids: readonly number[],
  ): Promise<void> {
    const changes = ids.map((id) => ({ action: `document.${what}`, subject: `document:${id}` }));
    await this.ledger.append(tx, now, actor, changes);
  }
}

const notIssued = (subject: string, kind: PaperKind) =>
  new DomainError('ISSUED_DOCUMENT_NOT_FOUND', '该文书尚未签发，签发后才有正式文件。', { subject, kind });
