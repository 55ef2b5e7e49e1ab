import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DomainError } from '#domain/shared';

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals what must be read again but must not lie open in the database or its backups: AES-256-GCM, one key. */
export class SecretBox {
  /** @param key 32 bytes */
  constructor(private readonly key: Buffer) {}

  /** @param purpose what it is for, such as `totp:12`: a seal moved elsewhere does not open */
  seal(plain: string, purpose: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** @throws DomainError `SECRET_UNREADABLE` when the key or the purpose is another one */
  open(sealed: string, purpose: string): string {
    try {
      const [version, text = ''] = sealed.split('.');
      if (version !== VERSION) throw new Error('Sealed in another way');
      const bytes = Buffer.from(text, 'base64url');
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(tag);
      return (
        decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    } catch {
      throw new DomainError(
        'SECRET_UNREADABLE',
        '加密保存的内容无法解开，请系统管理员核对各进程的 SANDAN_SECRET_KEY 或数据文件夹是否一致。',
      );
    }
  }
}
