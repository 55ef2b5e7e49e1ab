import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  checkedKey,
  type FilePart,
  FileStore,
  type IncomingFile,
  isKey,
  namesIn,
  openedFile,
  type StoredContent,
  StoredFileMissing,
} from './file-store.ts';

const INCOMING = 'incoming';

/** `ab/abcdef…` below one folder. A name appears there only when its bytes are whole and on the disk. */
export class DiskFileStore extends FileStore {
  constructor(private readonly root: string) {
    super(join(root, INCOMING));
  }

  async keep({ path, sha256 }: IncomingFile): Promise<void> {
    const target = this.pathOf(sha256);
    await mkdir(dirname(target), { recursive: true });
    // Replaces the same bytes in one step: no reader is disturbed, and their age begins anew.
    await rename(path, target);
    await syncFolder(dirname(target));
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.found(sha256)) !== undefined;
  }

  async get(sha256: string, part?: FilePart): Promise<Readable> {
    try {
      return await openedFile(this.pathOf(sha256), part);
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') throw new StoredFileMissing(sha256);
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  async *contents(): AsyncGenerator<StoredContent> {
    for (const shelf of await namesIn(this.root)) {
      if (shelf === INCOMING) continue;
      for (const name of (await namesIn(join(this.root, shelf))).filter(isKey)) {
        const found = await this.found(name);
        if (found) yield { sha256: name, storedAt: found.mtime };
      }
    }
  }

  private found(sha256: string) {
    return stat(this.pathOf(sha256)).catch(() => undefined);
  }

  private pathOf(sha256: string): string {
    const key = checkedKey(sha256);
    return join(this.root, key.slice(0, 2), key);
  }
}

/** A new name lasts only once its folder is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
