import { DomainError } from '#domain/shared';
import type { MailAddress } from './outgoing-mail.ts';

// One mailbox, nothing that ends a header or an SMTP command. Servers judge the rest.
const MAILBOX = /^[^\s<>(),;:"\\\p{Cc}@]+@[^\s<>(),;:"\\\p{Cc}@]+$/u;
const NAMED = /^\s*(?:"?(?<name>[^"<>]*?)"?\s*<(?<inner>[^<>]+)>|(?<bare>[^<>]+))\s*$/u;

export const isMailbox = (address: string): boolean => MAILBOX.test(address);

/**
 * Reads `a@b.cn` or `督办办公室 <a@b.cn>`.
 * @throws DomainError `MAIL_ADDRESS_INVALID`
 */
export function parseMailAddress(text: string): MailAddress {
  const parts = NAMED.exec(text)?.groups;
  const address = (parts?.['inner'] ?? parts?.['bare'] ?? '').trim();
  const name = parts?.['name']?.trim();
  if (!isMailbox(address)) {
    throw new DomainError(
      'MAIL_ADDRESS_INVALID',
      `“${text}”不是有效的邮箱地址,请按“name@example.cn”或“名称 <name@example.cn>”的格式填写。`,
      { value: text },
    );
  }
  return name ? { name, address } : { address };
}
