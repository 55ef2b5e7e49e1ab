import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { contentFor, inspectionNotFound } from '#domain/inspection';
import { DEFAULT_TEMPLATES, type DocumentTemplate, type PaperKind } from '#domain/official-document';
import { type PaperFormat, type PrintedDocument, PrintingHouse } from '#features/documents';
import { InspectionReader } from '#features/inspections';
import { InterviewReader } from '#features/interviews';
import { RectificationReader } from '#features/rectification';
import type { Actor } from '#platform/actor';
import { ConclusionDrafts } from './conclusion-draft.ts';
import { type ConclusionToPrint, inspectionPaper } from './inspection-paper.ts';
import { interviewRecordPaper } from './interview-record-paper.ts';
import { closingPaper, rectificationNoticePaper } from './rectification-papers.ts';

/** What a rectification item has on paper: 整改通知书, 销号通知. */
export const ITEM_PAPERS = ['notice', 'closing'] as const;
export type ItemPaper = (typeof ITEM_PAPERS)[number];

/** Records on paper, for whoever may read the record: what is not in force is printed as a draft. */
@Injectable()
export class CaseDocumentService {
  constructor(
    private readonly interviews: InterviewReader,
    private readonly inspections: InspectionReader,
    private readonly items: RectificationReader,
    private readonly drafts: ConclusionDrafts,
    private readonly house: PrintingHouse,
  ) {}

  /** 约谈纪要. @throws DomainError `INTERVIEW_NOT_FOUND`, `INTERVIEW_DOCUMENT_STATE`, `DOCUMENT_PLACEHOLDER_EMPTY` */
  async interviewRecord(reach: Reach, interviewId: number, format: PaperFormat): Promise<PrintedDocument> {
    const page = await this.interviews.page(reach, interviewId);
    const paper = interviewRecordPaper(page, this.template('interview_record'));
    const bytes = await this.house.print(paper, format);
    return { bytes, name: `${page.code}${paper.title}${paper.draft ? '（草稿）' : ''}` };
  }

  /**
   * 督察结论 as far as the reader sees it, or one unit's part of that; before signature a draft, for the office alone.
   * @throws DomainError `INSPECTION_NOT_FOUND`, `INSPECTION_DOCUMENT_NOT_FOUND`, `INSPECTION_CONCLUSION_INCOMPLETE`
   */
  async inspectionConclusion(
    actor: Actor,
    inspectionId: number,
    { format, unitId }: { readonly format: PaperFormat; readonly unitId?: number | undefined },
  ): Promise<PrintedDocument> {
    const whole = await this.conclusion(actor, inspectionId);
    const content = unitId === undefined ? whole.content : contentFor(whole.content, [unitId]);
    if (content.parts.length === 0) throw inspectionNotFound(inspectionId);
    const paper = inspectionPaper({ ...whole, content }, this.template('inspection_conclusion'));
    return { bytes: await this.house.print(paper, format), name: whole.number ?? `${content.title}（草稿）` };
  }

  /**
   * 整改通知书 or 销号通知.
   * @throws DomainError `RECTIFICATION_NOT_FOUND`, `RECTIFICATION_DOCUMENT_STATE`, `DOCUMENT_PLACEHOLDER_EMPTY`
   */
  async item(
    reach: Reach,
    itemId: number,
    { kind, format }: { readonly kind: ItemPaper; readonly format: PaperFormat },
  ): Promise<PrintedDocument> {
    const item = await this.items.page(reach, itemId);
    const paper =
      kind === 'notice'
        ? rectificationNoticePaper(item, this.template('rectification_notice'))
        : closingPaper(item, this.template('closing_note'));
    return { bytes: await this.house.print(paper, format), name: `${item.code}${paper.title}` };
  }

  private async conclusion(actor: Actor, inspectionId: number): Promise<ConclusionToPrint> {
    const page = await this.inspections.page(actor, inspectionId);
    const written = page.status === 'under_way' || page.status === 'awaiting_signature';
    if (page.office && written) {
      return { content: await this.drafts.of(actor, page), number: null, issuedOn: null };
    }
    return this.inspections.document(actor, inspectionId);
  }

  private template(kind: PaperKind): DocumentTemplate {
    return DEFAULT_TEMPLATES[kind];
  }
}
