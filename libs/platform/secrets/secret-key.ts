import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#domain/shared';
import { SecretBox } from './secret-box.ts';

const KEY_BYTES = 32;
const FILE = 'secret.key';

/**
 * The key of this installation: from the settings, or kept in the data folder, where the first process that asks
 * makes it. Two processes that start at once read the same one.
 * @throws DomainError `SECRET_KEY_INVALID`
 */
export function openSecretBox({
  secretKey,
  dataDir,
}: {
  readonly secretKey: string | undefined;
  readonly dataDir: string;
}): SecretBox {
  const key = Buffer.from(secretKey ?? keptIn(dataDir), 'base64');
  if (key.length === KEY_BYTES) return new SecretBox(key);
  throw new DomainError(
    'SECRET_KEY_INVALID',
    `${secretKey === undefined ? join(dataDir, FILE) : 'SANDAN_SECRET_KEY'} 应是32字节随机数的 base64 写法，请更正或从备份恢复。`,
  );
}

function keptIn(dataDir: string): string {
  const path = join(dataDir, FILE);
  const known = read(path);
  if (known !== undefined) return known;
  mkdirSync(dataDir, { recursive: true });
  // Written aside and linked into place: nobody reads half a key, and the first one stays.
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8');
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
