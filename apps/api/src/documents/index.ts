import { NoticeDocumentController } from './notice-document.controller.ts';

export const DOCUMENT_CONTROLLERS = [NoticeDocumentController];
