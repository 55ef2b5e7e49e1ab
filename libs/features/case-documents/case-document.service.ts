import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { contentFor, inspectionNotFound } from '#domain/inspection';
import type { PaperFormat, PrintedDocument } from '#features/documents';
import { type InspectionPage, InspectionReader } from '#features/inspections';
import { InterviewReader } from '#features/interviews';
import { RectificationReader } from '#features/rectification';
import type { Actor } from '#platform/actor';
import { ConclusionDrafts } from './conclusion-draft.ts';
import { type ConclusionToPrint, inspectionPaper } from './inspection-paper.ts';
import { interviewRecordPaper } from './interview-record-paper.ts';
import { RecordPapers } from './record-papers.ts';
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
    private readonly papers: RecordPapers,
  ) {}

  /** 约谈纪要. @throws DomainError `INTERVIEW_NOT_FOUND`, `INTERVIEW_DOCUMENT_STATE`, `DOCUMENT_PLACEHOLDER_EMPTY` */
  async interviewRecord(reach: Reach, interviewId: number, format: PaperFormat): Promise<PrintedDocument> {
    const page = await this.interviews.page(reach, interviewId);
    const { officeId } = page;
    const kind = 'interview_record';
    const words = await this.papers.words(kind, officeId);
    const paper = interviewRecordPaper(page, words.body);
    const of = { kind, subject: `interview:${interviewId}`, officeId, words, paper } as const;
    const bytes = await this.papers.print(of, format);
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
    const page = await this.inspections.page(actor, inspectionId);
    const whole = await this.conclusion(actor, page);
    const content = unitId === undefined ? whole.content : contentFor(whole.content, [unitId]);
    if (content.parts.length === 0) throw inspectionNotFound(inspectionId);
    const { officeId } = page;
    const kind = 'inspection_conclusion';
    const words = await this.papers.words(kind, officeId);
    const paper = inspectionPaper({ ...whole, content }, words.body);
    // Who reads the same parts has the same paper, unit or office.
    const subject = `inspection:${inspectionId}:unit:${content.parts.map((part) => part.unitId).join(',')}`;
    const bytes = await this.papers.print({ kind, subject, officeId, words, paper }, format);
    return { bytes, name: whole.number ?? `${content.title}（草稿）` };
  }

  /**
   * 整改通知书 or 销号通知, as first printed since the item last changed what they say: that printing issued it.
   * @throws DomainError `RECTIFICATION_NOT_FOUND`, `RECTIFICATION_DOCUMENT_STATE`, `DOCUMENT_PLACEHOLDER_EMPTY`
   */
  async item(
    reach: Reach,
    itemId: number,
    { kind, format }: { readonly kind: ItemPaper; readonly format: PaperFormat },
  ): Promise<PrintedDocument> {
    const item = await this.items.page(reach, itemId);
    const sort = kind === 'notice' ? 'rectification_notice' : 'closing_note';
    const words = await this.papers.words(sort, item.officeId);
    const compose = kind === 'notice' ? rectificationNoticePaper : closingPaper;
    return this.papers.issue(
      {
        ...{ kind: sort, subject: `rectification:${itemId}`, officeId: item.officeId, words },
        compose: (issue) => compose(item, words.body, issue),
        hold: (tx) => this.items.holdIn(tx, item),
      },
      format,
    );
  }

  private async conclusion(actor: Actor, page: InspectionPage): Promise<ConclusionToPrint> {
    const written = page.status === 'under_way' || page.status === 'awaiting_signature';
    if (page.office && written) {
      return { content: await this.drafts.of(actor, page), number: null, issuedOn: null };
    }
    return this.inspections.document(actor, page.id);
  }
}
