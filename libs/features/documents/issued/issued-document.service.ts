import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { UnitOfWork } from '#persistence';
import type { PaperFormat } from '../printing-house.ts';
import type { StoredFile } from './issued-document.repository.ts';
import { IssuedDocuments } from './issued-documents.ts';
import { NoticePapers } from './notice-papers.ts';

/**
 * 三单 as they were issued. The bytes are made once, soon after the issue or for the first who asks, and are the same
 * for everybody ever after, whatever becomes of templates and names.
 */
@Injectable()
export class IssuedDocumentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly papers: NoticePapers,
    private readonly documents: IssuedDocuments,
  ) {}

  /**
   * Whether the reader may have them is for the caller to say.
   * @throws DomainError `ISSUED_DOCUMENT_NOT_FOUND` before its issue, `DOCUMENT_PLACEHOLDER_EMPTY`, `DOCUMENT_NOT_SET`
   */
  async bytesOf(noticeId: number, format: PaperFormat): Promise<StoredFile> {
    await this.papers.keepOne(noticeId);
    const [row] = await this.uow.run((tx) =>
      tx.query<{ documentId: number | null }>(
        'SELECT document_id AS "documentId" FROM notices WHERE id = $1',
        [noticeId],
      ),
    );
    const documentId = row?.documentId ?? null;
    if (documentId !== null) return this.documents.fileOf(documentId, format);
    throw new DomainError('ISSUED_DOCUMENT_NOT_FOUND', '该文书尚未签发，签发后才有正式文件。', { noticeId });
  }
}
