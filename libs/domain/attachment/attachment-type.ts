import { DomainError } from '../shared/index.ts';
import { endingOf } from './file-name.ts';

/** A kind of file that offices exchange. */
export interface AttachmentType {
  /** Sent with the content; never what the sender declared. */
  readonly mediaType: string;
  /** What the bytes may be found to be, in the words of the one who looks into them. */
  readonly contents: readonly string[];
  /** May be shown in the page: a picture that runs nothing. */
  readonly inline?: true;
}

const OFFICE_XML = 'application/vnd.openxmlformats-officedocument';

/**
 * By the ending of the name. WPS writes the old container or the new one under its own endings. Programs, scripts,
 * pages, SVG and documents with macros are in none.
 */
const TYPES: Readonly<Record<string, AttachmentType>> = {
  pdf: { mediaType: 'application/pdf', contents: ['pdf'] },
  ofd: { mediaType: 'application/ofd', contents: ['ofd'] },
  docx: { mediaType: `${OFFICE_XML}.wordprocessingml.document`, contents: ['docx'] },
  xlsx: { mediaType: `${OFFICE_XML}.spreadsheetml.sheet`, contents: ['xlsx'] },
  pptx: { mediaType: `${OFFICE_XML}.presentationml.presentation`, contents: ['pptx'] },
  doc: { mediaType: 'application/msword', contents: ['cfb'] },
  xls: { mediaType: 'application/vnd.ms-excel', contents: ['cfb'] },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', contents: ['cfb'] },
  wps: { mediaType: 'application/vnd.ms-works', contents: ['cfb', 'docx'] },
  et: { mediaType: 'application/octet-stream', contents: ['cfb', 'xlsx'] },
  dps: { mediaType: 'application/octet-stream', contents: ['cfb', 'pptx'] },
  jpg: { mediaType: 'image/jpeg', contents: ['jpg'], inline: true },
  jpeg: { mediaType: 'image/jpeg', contents: ['jpg'], inline: true },
  png: { mediaType: 'image/png', contents: ['png'], inline: true },
  webp: { mediaType: 'image/webp', contents: ['webp'], inline: true },
  heic: { mediaType: 'image/heic', contents: ['heic'] },
  txt: { mediaType: 'text/plain', contents: ['text'] },
  csv: { mediaType: 'text/csv', contents: ['text'] },
  zip: { mediaType: 'application/zip', contents: ['zip'] },
};

export const ATTACHMENT_ENDINGS: readonly string[] = Object.keys(TYPES);

/**
 * Refuses by the name alone, before the bytes come.
 * @throws DomainError `ATTACHMENT_TYPE_REFUSED`
 */
export function assertAttachmentEnding(name: string): AttachmentType {
  const ending = endingOf(name);
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (type) return type;
  throw new DomainError(
    'ATTACHMENT_TYPE_REFUSED',
    `不接收这种文件，请改用 ${ATTACHMENT_ENDINGS.join('、')} 格式。`,
    { ending, allowed: ATTACHMENT_ENDINGS },
  );
}

/**
 * @param content what the bytes were found to be
 * @throws DomainError `ATTACHMENT_TYPE_REFUSED`, `ATTACHMENT_CONTENT_MISMATCH`
 */
export function attachmentTypeOf(name: string, content: string): AttachmentType {
  const type = assertAttachmentEnding(name);
  if (type.contents.includes(content)) return type;
  throw new DomainError(
    'ATTACHMENT_CONTENT_MISMATCH',
    '文件内容与扩展名不符，或含有宏、程序等不接收的内容，请用原来的软件另存后再上传。',
    { ending: endingOf(name), content },
  );
}

/** Whether a stored name and media type may be shown in the page. */
export const mayShowInline = (name: string): boolean => TYPES[endingOf(name)]?.inline === true;
