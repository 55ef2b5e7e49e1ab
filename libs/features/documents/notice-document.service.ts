import { Injectable } from '@nestjs/common';
import { assertComplete, type NoticeContent } from '#domain/notice';
import { NoticeReader } from '#features/supervision';
import type { Actor } from '#platform/actor';
import { noticePaper } from './notice-paper.ts';
import { type PaperFormat, PrintingHouse } from './printing-house.ts';

export interface PrintedDocument {
  readonly bytes: Buffer;
  /** For the file's name: the number, else the title. */
  readonly name: string;
}

/** 三单 on paper, for whoever may read them: what is not issued yet is shown as a draft. */
@Injectable()
export class NoticeDocumentService {
  constructor(
    private readonly notices: NoticeReader,
    private readonly house: PrintingHouse,
  ) {}

  /** @throws DomainError `NOTICE_NOT_FOUND`, `NOTICE_CONTENT_INCOMPLETE`, `DOCUMENT_PLACEHOLDER_EMPTY`, `DOCUMENT_NOT_SET` */
  async print(actor: Actor, noticeId: number, format: PaperFormat): Promise<PrintedDocument> {
    const { kind, number, issuedOn, content } = await this.notices.page(actor, noticeId);
    const complete = content as NoticeContent;
    assertComplete(complete);
    const paper = noticePaper({ kind, number, issuedOn, content: complete });
    return { bytes: await this.house.print(paper, format), name: number ?? `${complete.title}（草稿）` };
  }
}
