import { DomainError } from '../shared/index.ts';

/** Characters; most file systems end at 255 bytes, which is 85 Chinese characters. */
const NAME_LIMIT = 200;

/** Written by nobody on purpose: controls, invisible joiners, marks that turn the direction of reading, half characters. */
const INVISIBLE = /[\p{Cc}\p{Surrogate}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * The name of an uploaded file as it is shown and given back: NFC, without a path and without what cannot be seen.
 * @throws DomainError `ATTACHMENT_NAME_INVALID`
 */
export function attachmentName(given: string): string {
  const visible = given.normalize('NFC').replace(INVISIBLE, '');
  const name = visible.slice(visible.search(/[^/\\]*$/)).trim();
  const ending = endingOf(name);
  if (ending !== '' && [...name].length <= NAME_LIMIT) return name;
  throw new DomainError(
    'ATTACHMENT_NAME_INVALID',
    ending === ''
      ? '文件名应带扩展名（如 .pdf），请改名后再上传。'
      : `文件名最多${NAME_LIMIT}个字符，请改短后再上传。`,
    { name: [...name].slice(0, NAME_LIMIT).join('') },
  );
}

/** What stands after the last point, in lower case; empty where there is none or nothing before it. */
export function endingOf(name: string): string {
  const [, ending = ''] = /[^.]\.([^.\s]+)$/u.exec(name) ?? [];
  return ending.toLowerCase();
}
