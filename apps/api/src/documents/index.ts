import { DocumentTemplatesController } from './document-templates.controller.ts';
import { GuessLimiter } from './guess-limiter.ts';
import { NoticeDocumentController } from './notice-document.controller.ts';
import { PublicDocumentsController } from './public-documents.controller.ts';
import { VerifyController } from './verify.controller.ts';

export const DOCUMENT_CONTROLLERS = [
  NoticeDocumentController,
  DocumentTemplatesController,
  PublicDocumentsController,
  VerifyController,
];
export const DOCUMENT_PROVIDERS = [GuessLimiter];

/** Where a QR code leads: an address for people, not one of the API. */
export const VERIFY_PATHS = ['verify', 'verify/:proofCode'];
