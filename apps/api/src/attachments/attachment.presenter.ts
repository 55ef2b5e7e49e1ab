import { formatAttachmentSubject, mayShowInline } from '#domain/attachment';
import type { AttachmentItem } from '#features/attachments';
import type { AttachmentAnswer } from './attachment.dto.ts';

export const presentAttachment = (item: AttachmentItem): AttachmentAnswer => ({
  ...item,
  subject: formatAttachmentSubject({ kind: item.subjectKind, id: item.subjectId }),
  showsInline: mayShowInline(item.name),
});
