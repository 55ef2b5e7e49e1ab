import { DomainError, isDay } from '#domain/shared';
import type { FrozenMail, MailTerm } from '../announcement.ts';
import { isYearPicture } from '../digest/year-picture.ts';

type Unread = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unread => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isTerm = (value: unknown): value is MailTerm =>
  isObject(value) && isText(value['label']) && typeof value['day'] === 'string' && isDay(value['day']);
const optional = (value: unknown, check: (value: unknown) => boolean) => value === undefined || check(value);

/** A path of ours: never another host's. */
const isPath = (value: unknown) => typeof value === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(value);

const CHECKS: Readonly<Record<keyof FrozenMail, (value: unknown) => boolean>> = {
  level: (value) => optional(value, (level) => level === 1 || level === 2 || level === 3),
  title: isText,
  unit: isText,
  what: isText,
  why: isTexts,
  whyPaths: (value) => optional(value, (paths) => Array.isArray(paths) && paths.every(isPath)),
  byWhen: (value) => Array.isArray(value) && value.every(isTerm),
  whatToDo: isTexts,
  linkPath: isPath,
  sealedLinkSecret: (value) => optional(value, isText),
  documentNumber: (value) => optional(value, isText),
  issuer: isText,
  picture: (value) => optional(value, isYearPicture),
  footer: (value) => optional(value, isText),
  recipient: (value) =>
    isObject(value) &&
    isText(value['name']) &&
    isText(value['role']) &&
    (value['substituteFor'] === null || optional(value['substituteFor'], isText)),
  urgent: (value) => typeof value === 'boolean',
  encloses: (value) => optional(value, (what) => what === 'document'),
};

/**
 * Reads what lies in `deliveries.message`.
 * @throws DomainError `MAIL_MESSAGE_INVALID`, naming the fields
 */
export function readFrozenMail(stored: unknown): FrozenMail {
  const mail = isObject(stored) ? stored : {};
  const fields = Object.entries(CHECKS)
    .filter(([name, check]) => !check(mail[name]))
    .map(([name]) => name);
  if (fields.length === 0) return mail as unknown as FrozenMail;
  throw new DomainError(
    'MAIL_MESSAGE_INVALID',
    `邮件内容不完整(${fields.join('、')}),未发出,请由系统管理员核对后处理。`,
    { fields },
  );
}
