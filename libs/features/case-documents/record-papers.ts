import { Injectable } from '@nestjs/common';
import type { OfficialDocument, PaperKind } from '#domain/official-document';
import { type Day, dayOf } from '#domain/shared';
import { type CurrentTemplate, DocumentTemplates } from '#features/document-templates';
import {
  IssuedDocuments,
  type PaperFormat,
  type PastIssue,
  type PrintedDocument,
  PrintingHouse,
} from '#features/documents';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';

/** Of which record a paper is, and in whose words. */
interface PaperOf {
  readonly kind: PaperKind;
  /** As the ledger names the record: `interview:3`. */
  readonly subject: string;
  readonly officeId: number;
  readonly words: CurrentTemplate;
}

/** A record's paper that is in force: from its first printing on it is kept with number, code and bytes. */
export interface RecordPaper extends PaperOf {
  readonly paper: OfficialDocument;
}

/** When a paper goes out, after which others of the same record. */
export interface Issue {
  readonly on: Day;
  readonly earlier: readonly PastIssue[];
}

/** A paper whose printing is its issue: it bears that day, and a number of its own each time. */
export interface PaperToIssue extends PaperOf {
  readonly compose: (issue: Issue) => OfficialDocument;
  /** Holds the record as the paper says it: it may still change. */
  readonly hold: (tx: Tx) => Promise<void>;
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
  async print({ words, paper, ...of }: RecordPaper, format: PaperFormat): Promise<Buffer> {
    const { draft, signedOn } = paper;
    if (draft || signedOn === null) return this.house.print(paper, format);
    const kept = { ...of, issuedOn: signedOn, templateId: words.id, document: paper };
    const id = await this.uow.run((tx) => this.issued.keepIn(tx, this.clock.now(), kept));
    return (await this.issued.fileOf(id, format)).bytes;
  }

  /** The one that stands; where none does, it is issued now. */
  async issue({ words, compose, hold, ...of }: PaperToIssue, format: PaperFormat): Promise<PrintedDocument> {
    const id = await this.uow.run(async (tx) => {
      await hold(tx);
      const earlier = await this.issued.issuesIn(tx, of.subject, of.kind);
      const standing = earlier.find(({ stands }) => stands);
      if (standing) return standing.id;
      const now = this.clock.now();
      const document = compose({ on: dayOf(now), earlier });
      const issuedOn = document.signedOn ?? dayOf(now);
      return this.issued.keepIn(tx, now, { ...of, issuedOn, templateId: words.id, document });
    });
    const { bytes, number, title } = await this.issued.fileOf(id, format);
    return { bytes, name: `${number ?? ''}${title}` };
  }
}
