import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSecretBox, SecretBox } from './index.ts';

const unreadable = expect.objectContaining({ code: 'SECRET_UNREADABLE' }) as Error;

describe('a sealed secret', () => {
  const box = new SecretBox(randomBytes(32));

  it('opens for the same purpose, and looks different each time', () => {
    const sealed = box.seal('口令 7', 'totp:1');
    expect(box.open(sealed, 'totp:1')).toBe('口令 7');
    expect(box.seal('口令 7', 'totp:1')).not.toBe(sealed);
  });

  it('opens for no other purpose, with no other key, and not when touched', () => {
    const sealed = box.seal('secret', 'totp:1');
    expect(() => box.open(sealed, 'totp:2')).toThrow(unreadable);
    expect(() => new SecretBox(randomBytes(32)).open(sealed, 'totp:1')).toThrow(unreadable);
    const touched = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => box.open(touched, 'totp:1')).toThrow(unreadable);
    expect(() => box.open('v1.', 'totp:1')).toThrow(unreadable);
  });
});

describe('the key', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sandan-key-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (secretKey?: string) => openSecretBox({ secretKey, dataDir: join(folder, 'data') });

  it('is made once in the data folder, for its owner alone', () => {
    const sealed = open().seal('x', 'p');
    expect(open().open(sealed, 'p')).toBe('x');
    expect(readdirSync(join(folder, 'data'))).toEqual(['secret.key']);
    expect(statSync(join(folder, 'data', 'secret.key')).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'data', 'secret.key'), 'utf8')).toMatch(/^[\w+/]{43}=\n$/);
  });

  it('comes from the settings when given there', () => {
    const key = randomBytes(32).toString('base64');
    expect(open(key).open(open(key).seal('x', 'p'), 'p')).toBe('x');
  });

  it('is refused when it is no key', () => {
    expect(() => open('c2hvcnQ=')).toThrow(expect.objectContaining({ code: 'SECRET_KEY_INVALID' }) as Error);
    open();
    writeFileSync(join(folder, 'data', 'secret.key'), '');
    expect(() => open()).toThrow(expect.objectContaining({ code: 'SECRET_KEY_INVALID' }) as Error);
  });
});
