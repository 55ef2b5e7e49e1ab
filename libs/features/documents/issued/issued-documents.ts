import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type OfficialDocument, type PaperKind, proofCode } from '#domain/official-document';
import { type Day, DomainError } from '#domain/shared';
import { UnitOfWork, type Tx } from '#persistence';
import { type PaperFormat, PaperSettings } from '../printing-house.ts';
import { DocumentPrinter } from './document-printer.ts';
import { IssuedDocumentRepository, type PastIssue, type StoredFile } from './issued-document.repository.ts';

/** A document at the moment of its issue: composed in the words in force, with number and day. */
export interface DocumentToKeep {
  readonly kind: PaperKind;
  /** The record it is issued from, as the ledger names it: `notice:12`, `interview:3`, `rectification:7`. */
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
  ) {}

  /**
   * Keeps what the document says; one that stands for the same record and kind already stays, until `DocumentStanding`
   * is told otherwise.
   * @returns its id
   */
  keepIn(tx: Tx, now: Date, { document, ...of }: DocumentToKeep): Promise<number> {
    const code = proofCode(randomBytes(12));
    const proof = { code, url: this.settings.proofUrl(code) };
    return this.documents.keep(tx, now, { ...of, code, sheet: { ...document, draft: false, proof } });
  }

  /** What went out from a record in one kind, in the order of its issue. */
  issuesIn(tx: Tx, subject: string, kind: PaperKind): Promise<PastIssue[]> {
    return this.documents.issues(tx, subject, kind);
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
}

const notIssued = (subject: string, kind: PaperKind) =>
  new DomainError('ISSUED_DOCUMENT_NOT_FOUND', '该文书尚未签发，签发后才有正式文件。', { subject, kind });
