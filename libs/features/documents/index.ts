export { DocumentsModule } from './documents.module.ts';
export { type CurrentTemplate, DocumentTemplates } from '#features/document-templates';
export {
  DocumentPrint,
  type DocumentToKeep,
  IssuedDocuments,
  IssuedDocumentService,
  type PastIssue,
  type StoredFile,
} from './issued/index.ts';
export { NoticeDocumentService, type PrintedDocument } from './notice-document.service.ts';
export { NoticeEnclosures } from './notice-enclosures.ts';
export { noticePaper, type NoticeToPrint } from './notice-paper.ts';
export { PAPER_FORMATS, type PaperFormat, PaperSettings, PrintingHouse } from './printing-house.ts';
export {
  ChainProof,
  type DocumentProof,
  DocumentProofModule,
  DocumentProofs,
  type FileProof,
  type FileVerdict,
  PROOF_STATES,
  type ProofState,
  STANDING,
  standingWords,
} from './proof/index.ts';
export { TemplatePreview, type PreviewWish } from './template-preview.service.ts';
export { samplePaper } from './sample-papers.ts';
