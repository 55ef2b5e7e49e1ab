import { DomainError } from '../shared/index.ts';

/** Records that carry attachments. */
export const ATTACHMENT_SUBJECTS = [
  'task',
  'report',
  'report_draft',
  'contribution',
  'rectification',
  'notice',
  'interview',
  'extension',
  'finding',
  'duty_report',
  'instruction',
  'proposal',
] as const;
export type AttachmentSubjectKind = (typeof ATTACHMENT_SUBJECTS)[number];

/** The record that an attachment belongs to; written `task:12`, as in the ledger. */
export interface AttachmentSubject {
  readonly kind: AttachmentSubjectKind;
  readonly id: number;
}

export const ATTACHMENT_SUBJECT_PATTERN = new RegExp(`^(${ATTACHMENT_SUBJECTS.join('|')}):[1-9]\\d{0,14}$`);

/** @throws DomainError `ATTACHMENT_SUBJECT_INVALID` */
export function parseAttachmentSubject(text: string): AttachmentSubject {
  if (!ATTACHMENT_SUBJECT_PATTERN.test(text)) {
    throw new DomainError('ATTACHMENT_SUBJECT_INVALID', '附件所属的记录应写成 task:12 这样的形式。', {
      subject: text,
      kinds: ATTACHMENT_SUBJECTS,
    });
  }
  const [kind, id] = text.split(':');
  return { kind: kind as AttachmentSubjectKind, id: Number(id) };
}

export const formatAttachmentSubject = ({ kind, id }: AttachmentSubject): string => `${kind}:${id}`;
