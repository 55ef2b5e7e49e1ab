import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Readable } from 'node:stream';
import {
  checkedKey,
  type FilePart,
  FileStore,
  type IncomingFile,
  isKey,
  openedFile,
  type StoredContent,
  StoredFileMissing,
  storeUnavailable,
} from './file-store.ts';

export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const PREFIX = 'files/';
/** A store that does not answer must not hold a request for ever. Milliseconds. */
const CONNECT_WITHIN_MS = 5_000;
const ANSWER_WITHIN_MS = 30_000;

/** Any S3-compatible store (MinIO, Ceph, a public cloud): addressed by path, one bucket that exists already. */
export class S3FileStore extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(settings: S3Settings, incoming: string) {
    super(incoming);
    this.bucket = settings.bucket;
    this.client = new S3Client({
      endpoint: settings.endpoint,
      region: settings.region,
      forcePathStyle: true,
      maxAttempts: 2,
      credentials: { accessKeyId: settings.accessKey, secretAccessKey: settings.secretKey },
      // Stores other than Amazon's do not all know the newer checksums; the key is the checksum anyway.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_WITHIN_MS, requestTimeout: ANSWER_WITHIN_MS },
    });
  }

  async keep({ path, sha256 }: IncomingFile): Promise<void> {
    const body = await openedFile(path);
    const params = { ...this.at(sha256), Body: body, ContentType: 'application/octet-stream' };
    try {
      await answered(new Upload({ client: this.client, params }).done());
    } finally {
      body.destroy();
    }
  }

  async has(sha256: string): Promise<boolean> {
    return (await answered(this.client.send(new HeadObjectCommand(this.at(sha256))))) !== undefined;
  }

  async get(sha256: string, part?: FilePart): Promise<Readable> {
    const range = part && { Range: `bytes=${part.first}-${part.last}` };
    const object = await answered(this.client.send(new GetObjectCommand({ ...this.at(sha256), ...range })));
    if (!object?.Body) throw new StoredFileMissing(sha256);
    return object.Body as Readable;
  }

  async remove(sha256: string): Promise<void> {
    await answered(this.client.send(new DeleteObjectCommand(this.at(sha256))));
  }

  async *contents(): AsyncGenerator<StoredContent> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: PREFIX });
    for (;;) {
      const { value, done } = (await answered(pages.next())) ?? { value: undefined, done: true };
      if (done === true || !value) return;
      for (const { Key = '', LastModified = new Date() } of value.Contents ?? []) {
        const sha256 = Key.slice(Key.lastIndexOf('/') + 1);
        if (isKey(sha256)) yield { sha256, storedAt: LastModified };
      }
    }
  }

  override close(): Promise<void> {
    this.client.destroy();
    return Promise.resolve();
  }

  private at(sha256: string) {
    const key = checkedKey(sha256);
    return { Bucket: this.bucket, Key: `${PREFIX}${key.slice(0, 2)}/${key}` };
  }
}

/**
 * Undefined where the store says that nothing is there.
 * @throws DomainError `FILE_STORE_UNAVAILABLE`: it did not answer, or refused
 */
async function answered<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    const { name } = error as { name?: unknown };
    if (name === 'NoSuchKey' || name === 'NotFound') return undefined;
    throw storeUnavailable(error);
  }
}
