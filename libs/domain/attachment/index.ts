export {
  assertMayAdd,
  assertMayRemove,
  ATTACHMENT_LIMIT,
  attachmentNotFound,
  ATTACHMENTS_PER_RECORD,
  type AttachmentStanding,
  seesAttachments,
  subjectNotFound,
} from './attachment-powers.ts';
export {
  assertAttachmentEnding,
  ATTACHMENT_ENDINGS,
  type AttachmentType,
  attachmentTypeOf,
  mayShowInline,
} from './attachment-type.ts';
export { attachmentName, endingOf } from './file-name.ts';
export {
  ATTACHMENT_SUBJECT_PATTERN,
  ATTACHMENT_SUBJECTS,
  type AttachmentSubject,
  type AttachmentSubjectKind,
  formatAttachmentSubject,
  parseAttachmentSubject,
} from './subject.ts';
