import { CaseDocumentsController } from './case-documents.controller.ts';
import { JointNoticesController } from './joint-notices.controller.ts';

export const CASE_DOCUMENT_CONTROLLERS = [JointNoticesController, CaseDocumentsController];
