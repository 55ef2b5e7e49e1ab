export { CaseDocumentService, ITEM_PAPERS, type ItemPaper } from './case-document.service.ts';
export { CaseDocumentsModule } from './case-documents.module.ts';
