import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { PAPER_FORMATS, PrintingHouse } from '../printing-house.ts';
import {
  type FreshFile,
  IssuedDocumentRepository,
  type UnprintedDocument,
} from './issued-document.repository.ts';

const BATCH = 20;

/**
 * Makes the files of issued documents, outside of any transaction, and keeps them with their digests in the ledger.
 * However many print the same document side by side, one of them stores it.
 */
@Injectable()
export class DocumentPrinter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly documents: IssuedDocumentRepository,
    private readonly house: PrintingHouse,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Prints up to `most` documents. One that cannot be set does not keep the others.
   * @param onFailure told of each that could not be printed
   * @returns how many were printed
   */
  async printSome(most: number, onFailure: (documentId: number, error: unknown) => void): Promise<number> {
    let printed = 0;
    let last = 0;
    while (printed < most) {
      const after = last;
      const batch = await this.uow.run((tx) => this.documents.unprinted(tx, after, BATCH));
      for (const document of batch) {
        last = document.id;
        try {
          await this.print(document);
          printed += 1;
        } catch (error) {
          onFailure(document.id, error);
        }
      }
      if (batch.length < BATCH) break;
    }
    return printed;
  }

  /** Nothing happens where the files are there. @throws DomainError `DOCUMENT_NOT_SET` */
  async printOne(documentId: number): Promise<void> {
    const document = await this.uow.run((tx) => this.documents.unprintedOne(tx, documentId));
    if (document) await this.print(document);
  }

  private async print(document: UnprintedDocument): Promise<void> {
    const files: FreshFile[] = [];
    for (const format of PAPER_FORMATS) {
      const bytes = await this.house.print(document.sheet, format);
      files.push({ format, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
    const { id, kind, subject, code, number, templateId } = document;
    const digests = Object.fromEntries(files.map(({ format, sha256 }) => [format, sha256]));
    await this.uow.run(async (tx) => {
      const now = this.clock.now();
      if (!(await this.documents.claim(tx, now, id))) return;
      await this.documents.store(tx, id, files);
      await this.ledger.append(tx, now, SYSTEM, [
        {
          ...{ action: 'document.printed', subject: `document:${id}` },
          after: { kind, of: subject, code, number, templateId, sha256: digests },
        },
      ]);
    });
  }
}
