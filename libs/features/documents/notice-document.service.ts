import { Injectable } from '@nestjs/common';
import { assertComplete, type NoticeContent } from '#domain/notice';
import { DocumentTemplates } from '#features/document-templates';
import { type NoticePage, NoticeReader } from '#features/supervision';
import type { Actor } from '#platform/actor';
import { IssuedDocumentService } from './issued/index.ts';
import { noticePaper } from './notice-paper.ts';
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
    const content = page.content as NoticeContent;
    assertComplete(content);
    const { body: template } = await this.templates.currentOf(page.kind, page.officeId);
    const taskTitle = page.cases.length === 1 ? (page.cases[0]?.taskTitle ?? null) : null;
    const paper = noticePaper({ number: page.number, issuedOn: page.issuedOn, content, taskTitle, template });
    return { bytes: await this.house.print(paper, format), name: `${content.title}（草稿）` };
  }
}
