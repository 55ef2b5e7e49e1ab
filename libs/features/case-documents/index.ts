export { CaseDocumentService, ITEM_PAPERS, type ItemPaper } from './case-document.service.ts';
export { CaseDocumentsModule } from './case-documents.module.ts';
export type { JointNotice } from './joint-notice/joint-notice.repository.ts';
export { JointNoticeService } from './joint-notice/joint-notice.service.ts';
