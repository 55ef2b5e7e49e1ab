import { Injectable } from '@nestjs/common';
import { DocumentTemplates } from '#features/document-templates';
import { type NoticePage, NoticeReader } from '#features/supervision';
import type { Actor } from '#platform/actor';
import { IssuedDocumentService } from './issued/index.ts';
import { paperOfPage } from './notice-paper.ts';
import { type PaperFormat, PrintingHouse } from './printing-house.ts';

export interface PrintedDocument {
  readonly bytes: Buffer;
  /** For the file's name: the number, else the title. */
  readonly name: string;
}

/** 三单 on paper, for whoever may read them: as issued, or, before that, as a draft in the words now in force. */
@Injectable()
export class NoticeDocumentService {
  constructor(
    private readonly notices: NoticeReader,
    private readonly house: PrintingHouse,
    private readonly templates: DocumentTemplates,
    private readonly issued: IssuedDocumentService,
  ) {}

  /** @throws DomainError `NOTICE_NOT_FOUND`, `NOTICE_CONTENT_INCOMPLETE`, `DOCUMENT_PLACEHOLDER_EMPTY`, `DOCUMENT_NOT_SET` */
  async print(actor: Actor, noticeId: number, format: PaperFormat): Promise<PrintedDocument> {
    const page = await this.notices.page(actor, noticeId);
    if (page.issued) {
      const { bytes, number, title } = await this.issued.bytesOf(noticeId, format);
      return { bytes, name: number ?? title };
    }
    return this.draft(page, format);
  }

  private async draft(page: NoticePage, format: PaperFormat): Promise<PrintedDocument> {
    const { body: template } = await this.templates.currentOf(page.kind, page.officeId);
    const paper = paperOfPage(page, template);
    return { bytes: await this.house.print(paper, format), name: `${paper.title}（草稿）` };
  }
}
