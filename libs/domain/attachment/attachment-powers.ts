import { holds, OFFICE_ROLES, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import { type AttachmentSubject, formatAttachmentSubject } from './subject.ts';

/** Whose the record is that carries attachments: all that must be known to tell who may do what with them. */
export interface AttachmentStanding {
  readonly officeId: number;
  /** Units that see the record: none while it is the office's own. */
  readonly unitIds: readonly number[];
  /** Units that add to it. */
  readonly writerIds: readonly number[];
  /** Not yet submitted, reviewed, decided or closed: its units may still change what it carries. */
  readonly open: boolean;
}

/** Current attachments of one record. */
export const ATTACHMENTS_PER_RECORD = 30;
/** Bytes. */
export const ATTACHMENT_LIMIT = 50 * 1024 * 1024;

export function seesAttachments(reach: Reach | undefined, standing: AttachmentStanding): boolean {
  return (
    reach === undefined ||
    reach.offices.includes(standing.officeId) ||
    standing.unitIds.some((unitId) => reach.units.includes(unitId))
  );
}

const ofOffice = (reach: Reach, { officeId }: AttachmentStanding) => holds(reach, officeId, ...OFFICE_ROLES);

const ofWriter = (reach: Reach, { writerIds }: AttachmentStanding) =>
  writerIds.some((unitId) => holds(reach, unitId, ...UNIT_ROLES));

/**
 * The office adds at any time, a unit while the record is open.
 * @throws DomainError `ATTACHMENT_SUBJECT_NOT_FOUND`, `POWER_REFUSED`, `ATTACHMENT_SUBJECT_STATE`
 */
export function assertMayAdd(
  reach: Reach | undefined,
  subject: AttachmentSubject,
  standing: AttachmentStanding | undefined,
): asserts standing is AttachmentStanding {
  if (!standing || !seesAttachments(reach, standing)) throw subjectNotFound(subject);
  if (reach === undefined || ofOffice(reach, standing)) return;
  if (!ofWriter(reach, standing)) {
    throw refused('只有承办单位和督办机构可以上传附件，请由他们办理。', subject);
  }
  if (!standing.open) throw settled(subject);
}

/**
 * Whoever uploaded it takes it back while the record is open; the office removes at any time.
 * @throws DomainError `POWER_REFUSED`, `ATTACHMENT_SUBJECT_STATE`
 */
export function assertMayRemove(
  reach: Reach | undefined,
  subject: AttachmentSubject,
  standing: AttachmentStanding,
  isUploader: boolean,
): void {
  if (reach === undefined || ofOffice(reach, standing)) return;
  if (!isUploader || !ofWriter(reach, standing)) {
    throw refused('只有上传人和督办机构可以移除附件，请由他们办理。', subject);
  }
  if (!standing.open) throw settled(subject);
}

/** The same words for what is not there and for what may not be seen. */
export const subjectNotFound = (subject: AttachmentSubject): DomainError =>
  new DomainError('ATTACHMENT_SUBJECT_NOT_FOUND', '附件所属的记录不存在，请刷新后重试。', {
    subject: formatAttachmentSubject(subject),
  });

export const attachmentNotFound = (attachmentId: number): DomainError =>
  new DomainError('ATTACHMENT_NOT_FOUND', '附件不存在，请刷新后重试。', { attachmentId });

const refused = (message: string, subject: AttachmentSubject) =>
  new DomainError('POWER_REFUSED', message, { subject: formatAttachmentSubject(subject) });

const settled = (subject: AttachmentSubject) =>
  new DomainError(
    'ATTACHMENT_SUBJECT_STATE',
    '该记录已审核或办结，附件不能再改动；确需改动请联系督办机构。',
    {
      subject: formatAttachmentSubject(subject),
    },
  );
