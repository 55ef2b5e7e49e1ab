import { Injectable } from '@nestjs/common';
import {
  checkTemplate,
  type DocumentTemplate,
  type OfficialDocument,
  PAPER_KINDS,
  type PaperKind,
  PLACEHOLDERS,
} from '#domain/official-document';
import { DomainError } from '#domain/shared';
import { DocumentTemplates, TemplateDesk } from '#features/document-templates';
import { NoticeReader } from '#features/supervision';
import type { Actor } from '#platform/actor';
import { paperOfPage } from './notice-paper.ts';
import { PrintingHouse } from './printing-house.ts';
import { samplePaper } from './sample-papers.ts';

export interface PreviewWish {
  readonly officeId: number;
  readonly kind: PaperKind;
  /** Words not yet published; undefined: those in force. */
  readonly template?: DocumentTemplate | undefined;
  /** With the facts of this notice; undefined: with those of the sample. */
  readonly noticeId?: number | undefined;
}

/** How a document looks in words that are not yet published. What comes out is a draft and says so. */
@Injectable()
export class TemplatePreview {
  constructor(
    private readonly desk: TemplateDesk,
    private readonly templates: DocumentTemplates,
    private readonly notices: NoticeReader,
    private readonly house: PrintingHouse,
  ) {}

  /**
   * @throws DomainError `OFFICE_NOT_FOUND`, `TEMPLATE_INVALID`, `NOTICE_NOT_FOUND`, `PREVIEW_KIND_MISMATCH`,
   * `NOTICE_CONTENT_INCOMPLETE`, `DOCUMENT_PLACEHOLDER_EMPTY`
   */
  async print(actor: Actor, { officeId, kind, template, noticeId }: PreviewWish): Promise<Buffer> {
    await this.desk.assertMayRead(actor, officeId);
    if (template) checkTemplate(template, PLACEHOLDERS[kind]);
    const words = template ?? (await this.templates.currentOf(kind, officeId)).body;
    const paper =
      noticeId === undefined ? samplePaper(kind, words) : await this.noticeIn(actor, kind, words, noticeId);
    return this.house.print({ ...paper, draft: true }, 'pdf');
  }

  private async noticeIn(
    actor: Actor,
    kind: PaperKind,
    template: DocumentTemplate,
    noticeId: number,
  ): Promise<OfficialDocument> {
    const page = await this.notices.page(actor, noticeId);
    if (page.kind !== kind) {
      throw new DomainError(
        'PREVIEW_KIND_MISMATCH',
        `所选文书是${PAPER_KINDS[page.kind]}，不是${PAPER_KINDS[kind]}，请另选一份预览。`,
        { noticeId, kind: page.kind },
      );
    }
    return paperOfPage(page, template);
  }
}
