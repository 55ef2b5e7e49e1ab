import { Injectable } from '@nestjs/common';
import type { OfficialDocument, PaperKind } from '#domain/official-document';
import { type CurrentTemplate, DocumentTemplates } from '#features/document-templates';
import { IssuedDocuments, type PaperFormat, PrintingHouse } from '#features/documents';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';

/** A record's paper that is in force: from its first printing on it is kept with number, code and bytes. */
export interface RecordPaper {
  readonly kind: PaperKind;
  /** As the ledger names the record: `interview:3`. */
  readonly subject: string;
  readonly officeId: number;
  readonly words: CurrentTemplate;
  readonly paper: OfficialDocument;
  /** Holds the record as the paper says it, where the record may still change. */
  readonly hold?: (tx: Tx) => Promise<void>;
}

/** Papers of records: in the words of the office, drafts as they stand, and what is in force as it was first printed. */
@Injectable()
export class RecordPapers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly templates: DocumentTemplates,
    private readonly issued: IssuedDocuments,
    private readonly house: PrintingHouse,
  ) {}

  words(kind: PaperKind, officeId: number): Promise<CurrentTemplate> {
    return this.templates.currentOf(kind, officeId);
  }

  /** The bytes of what is in force; a draft as it stands. */
  async print({ words, paper, hold, ...of }: RecordPaper, format: PaperFormat): Promise<Buffer> {
    const { draft, signedOn } = paper;
    if (draft || signedOn === null) return this.house.print(paper, format);
    const kept = { ...of, issuedOn: signedOn, templateId: words.id, document: paper };
    const id = await this.uow.run(async (tx) => {
      await hold?.(tx);
      return this.issued.keepIn(tx, this.clock.now(), kept);
    });
    return (await this.issued.fileOf(id, format)).bytes;
  }
}
