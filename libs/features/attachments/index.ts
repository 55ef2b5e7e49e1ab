export { AttachmentSweep, type SweepResult } from './attachment-sweep.service.ts';
export { type AttachmentItem, AttachmentRepository } from './attachment.repository.ts';
export { AttachmentService, type UploadCommand } from './attachment.service.ts';
export { AttachmentsModule, type AttachmentsModuleOptions } from './attachments.module.ts';
