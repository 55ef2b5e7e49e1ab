import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#domain/shared';

/** Bytes that were taken in and are not kept yet: looked at, scanned, then kept or thrown away. */
export interface IncomingFile {
  /** On the local disk, under a name that nobody outside knows. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal: the key under which the bytes are kept. */
  readonly sha256: string;
}

/** First and last byte, both included. */
export interface FilePart {
  readonly first: number;
  readonly last: number;
}

/** One stored content, as a sweep sees it. */
export interface StoredContent {
  readonly sha256: string;
  /** When the bytes were last kept. */
  readonly storedAt: Date;
}

const KEY = /^[0-9a-f]{64}$/;

/**
 * Contents by their SHA-256: the same bytes lie there once, and no name that a person gave ever becomes a path. Also
 * the token by which rooms ask for the store.
 */
export abstract class FileStore {
  /** @param incoming folder on the local disk for what is on its way in */
  protected constructor(private readonly incoming: string) {}

  /**
   * Takes a stream in, hashing as it comes. When the stream fails, nothing is left.
   * Whoever received a file discards it in the end, kept or not.
   * @throws DomainError `FILE_STORE_UNAVAILABLE`: the disk is full; whatever the stream fails with
   */
  async receive(content: Readable): Promise<IncomingFile> {
    await mkdir(this.incoming, { recursive: true });
    const path = join(this.incoming, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw DISK_FULL.has(codeOf(error)) ? storeUnavailable(error) : error;
    }
    return { path, size, sha256: hash.digest('hex') };
  }

  async discard({ path }: IncomingFile): Promise<void> {
    await rm(path, { force: true });
  }

  /** For what needs no look in between. */
  async put(content: Readable): Promise<Omit<IncomingFile, 'path'>> {
    const file = await this.receive(content);
    try {
      await this.keep(file);
      return { size: file.size, sha256: file.sha256 };
    } finally {
      await this.discard(file);
    }
  }

  /** What a broken upload left on the way in, last written before `before`. Returns how many were removed. */
  async sweepIncoming(before: Date): Promise<number> {
    let removed = 0;
    for (const name of await namesIn(this.incoming)) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => undefined);
      if (!found || found.mtime >= before) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  /** Once a file. Durable when it returns; keeping the same bytes again renews their age. */
  abstract keep(file: IncomingFile): Promise<void>;

  abstract has(sha256: string): Promise<boolean>;

  /**
   * @param part the whole where it is left out
   * @throws StoredFileMissing
   */
  abstract get(sha256: string, part?: FilePart): Promise<Readable>;

  /** Nothing happens where nothing is. */
  abstract remove(sha256: string): Promise<void>;

  abstract contents(): AsyncIterable<StoredContent>;

  /** Lets connections go. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The record knows the bytes, the store does not: a restore was incomplete, or a disk was lost. */
export class StoredFileMissing extends Error {
  constructor(readonly sha256: string) {
    super(`No stored content ${sha256}`);
  }
}

const DISK_FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

/** Said to who uploads or downloads; the cause is for who runs the system. */
export const storeUnavailable = (error: unknown): DomainError =>
  new DomainError('FILE_STORE_UNAVAILABLE', '附件存储暂不可用，请稍后重试，仍有问题请联系系统管理员。', {
    cause: String(codeOf(error) ?? (error as { name?: unknown }).name),
  });

/** A key that was not made by this store never reaches a path. */
export function checkedKey(sha256: string): string {
  if (KEY.test(sha256)) return sha256;
  throw new StoredFileMissing(sha256);
}

export const isKey = (name: string): boolean => KEY.test(name);

/** Names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A stream that is known to open: a missing file is an error before the first byte, not in the middle of an answer. */
export async function openedFile(path: string, part?: FilePart): Promise<Readable> {
  const handle = await open(path, 'r');
  return handle.createReadStream(part && { start: part.first, end: part.last });
}
