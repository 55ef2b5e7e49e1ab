import { CaseDocumentsController } from './case-documents.controller.ts';

export const CASE_DOCUMENT_CONTROLLERS = [CaseDocumentsController];
