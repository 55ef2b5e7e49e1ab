import type { OfficialDocument } from '#domain/official-document';

export const PAPER_FORMATS = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** Sets documents. The same document gives the same bytes, whichever press it was. */
export interface Press {
  /** @throws DomainError `DOCUMENT_NOT_SET` when the typesetter refuses */
  print(document: OfficialDocument, format: PaperFormat): Promise<Buffer>;
  close(): Promise<void>;
}
