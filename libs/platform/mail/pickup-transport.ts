import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#domain/shared';
import { buildMessage } from './build-message.ts';
import type { MailTransport, SendOutcome } from './mail-transport.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

/**
 * With no mail server set, each mail becomes an `.eml` file named after its Message-ID. Writing one twice leaves
 * one file, and a half-written one never bears its name.
 */
export class PickupTransport implements MailTransport {
  readonly kind = 'pickup';
  readonly concurrency = 8;
  private made: Promise<unknown> | undefined;

  constructor(private readonly folder: string) {}

  async send(mail: OutgoingMail): Promise<SendOutcome> {
    const message = await buildMessage(mail);
    const name = pickupFileName(mail.messageId);
    const half = join(this.folder, `.${randomUUID()}.part`);
    try {
      await this.ready();
      await writeFile(half, message, { mode: 0o644 });
      await rename(half, join(this.folder, name));
      return { kind: 'accepted', response: name };
    } catch (error) {
      this.made = undefined;
      await rm(half, { force: true }).catch(() => undefined);
      return { kind: 'deferred', response: error instanceof Error ? error.message : String(error) };
    }
  }

  async verify(): Promise<void> {
    try {
      await this.ready();
      await access(this.folder, constants.W_OK);
    } catch (error) {
      this.made = undefined;
      throw new DomainError(
        'MAIL_FOLDER_UNUSABLE',
        `邮件文件夹 ${this.folder} 无法写入,请检查权限和磁盘空间。`,
        {
          folder: this.folder,
          cause: error instanceof Error ? error.message : String(error),
        },
      );
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private ready(): Promise<unknown> {
    return (this.made ??= mkdir(this.folder, { recursive: true }));
  }
}

/** `<delivery-12@office.cn>` → `delivery-12@office.cn.eml`; what a file name cannot bear is replaced by a digest. */
export function pickupFileName(messageId: string): string {
  const bare = messageId.replace(/^<|>$/g, '');
  const safe = bare
    .replaceAll(/[^A-Za-z0-9@._-]/g, '-')
    .replace(/^\.+/, '-')
    .slice(0, 150);
  if (safe === bare) return `${safe}.eml`;
  return `${safe}-${createHash('sha256').update(bare).digest('hex').slice(0, 12)}.eml`;
}
