import { AttachmentContentController } from './attachment-content.controller.ts';
import { AttachmentsController } from './attachments.controller.ts';

export const ATTACHMENT_CONTROLLERS = [AttachmentsController, AttachmentContentController];
