export { DocumentPrint } from './document-print.ts';
export { DocumentPrinter } from './document-printer.ts';
export { IssuedDocumentRepository, type PastIssue, type StoredFile } from './issued-document.repository.ts';
export { IssuedDocumentService } from './issued-document.service.ts';
export { type DocumentToKeep, IssuedDocuments } from './issued-documents.ts';
export { NoticePapers } from './notice-papers.ts';
