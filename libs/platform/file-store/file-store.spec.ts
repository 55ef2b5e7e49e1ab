import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { createFileStore, type FileStore, StoredFileMissing } from './index.ts';

const CREDENTIAL = 'S3RVER';
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const streamOf = (bytes: Buffer) => Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]);

const foldersAt = (files: string) => ({ files, mail: '', documents: '' });

interface Stand {
  readonly store: FileStore;
  readonly incoming: string;
  close(): Promise<void>;
}

const onDisk = async (): Promise<Stand> => {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-files-'));
  return {
    store: await createFileStore({ s3: undefined, folders: foldersAt(folder) }),
    incoming: join(folder, 'incoming'),
    close: () => rm(folder, { recursive: true }),
  };
};

/** A real server that speaks S3, in this process. */
const onS3 = async (): Promise<Stand> => {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-s3-'));
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory: join(folder, 'server') },
    configureBuckets: [{ name: 'sandan', configs: [] }],
  });
  const { port } = await server.run();
  const keys = { accessKey: CREDENTIAL, secretKey: CREDENTIAL };
  const place = { endpoint: `http://127.0.0.1:${port}`, bucket: 'sandan', region: 'us-east-1' };
  const store = await createFileStore({ s3: { ...place, ...keys }, folders: foldersAt(folder) });
  return {
    store,
    incoming: join(folder, 'incoming'),
    close: async () => {
      await store.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
};

describe.each([
  ['on disk', onDisk],
  ['on S3', onS3],
])('files %s', (_, open) => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await open();
  });
  afterAll(() => stand.close());

  const all = async () => {
    const keys: string[] = [];
    for await (const content of stand.store.contents()) keys.push(content.sha256);
    return keys.sort();
  };

  it('come back byte for byte, and the same bytes lie there once', async () => {
    const bytes = randomBytes(300_000);
    const stored = await stand.store.put(streamOf(bytes));
    expect(stored).toEqual({ size: bytes.length, sha256: sha256(bytes) });
    expect(await stand.store.put(streamOf(bytes))).toEqual(stored);
    expect(await all()).toEqual([stored.sha256]);
    expect(await stand.store.has(stored.sha256)).toBe(true);
    expect(await buffer(await stand.store.get(stored.sha256))).toEqual(bytes);
    expect(await buffer(await stand.store.get(stored.sha256, { first: 1, last: 3 }))).toEqual(
      bytes.subarray(1, 4),
    );
    expect(await readdir(stand.incoming)).toEqual([]);
  });

  it('can be larger than one piece of a multipart upload', async () => {
    const bytes = randomBytes(12 * 1024 * 1024);
    const { sha256: key } = await stand.store.put(Readable.from([bytes]));
    expect(sha256(await buffer(await stand.store.get(key)))).toBe(sha256(bytes));
  });

  it('are gone once removed, and a second removal does no harm', async () => {
    const { sha256: key } = await stand.store.put(streamOf(Buffer.from('to be removed')));
    await stand.store.remove(key);
    await stand.store.remove(key);
    expect(await stand.store.has(key)).toBe(false);
    expect(await all()).not.toContain(key);
    await expect(stand.store.get(key)).rejects.toThrow(StoredFileMissing);
  });

  it('tell when they were kept', async () => {
    const before = Date.now() - 2_000;
    const { sha256: key } = await stand.store.put(streamOf(Buffer.from('how old am I')));
    for await (const content of stand.store.contents()) {
      if (content.sha256 === key) expect(content.storedAt.getTime()).toBeGreaterThan(before);
    }
  });

  it('leave nothing when the stream breaks off', async () => {
    const before = await all();
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half of it');
        throw new Error('hung up');
      })(),
    );
    await expect(stand.store.put(broken)).rejects.toThrow('hung up');
    expect(await readdir(stand.incoming)).toEqual([]);
    expect(await all()).toEqual(before);
  });

  it('are not reached by anything but a key of theirs', async () => {
    for (const key of ['../../etc/passwd', '', 'A'.repeat(64), `${'0'.repeat(63)}/`]) {
      await expect(stand.store.get(key)).rejects.toThrow(StoredFileMissing);
    }
  });

  it('sweep what a killed upload left on its way in, and nothing that is still coming', async () => {
    const left = await stand.store.receive(streamOf(Buffer.from('left behind')));
    await writeFile(join(stand.incoming, 'other'), 'left too');
    expect(await stand.store.sweepIncoming(new Date(Date.now() - 60_000))).toBe(0);
    expect(await readdir(stand.incoming)).toHaveLength(2);
    expect(await stand.store.sweepIncoming(new Date(Date.now() + 60_000))).toBe(2);
    expect(await readdir(stand.incoming)).toEqual([]);
    expect(await stand.store.has(left.sha256)).toBe(false);
  });
});

it('says that the store is away, and leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-s3-'));
  const nowhere = { endpoint: 'http://127.0.0.1:1', bucket: 'sandan', region: 'us-east-1' };
  const keys = { accessKey: CREDENTIAL, secretKey: CREDENTIAL };
  const store = await createFileStore({ s3: { ...nowhere, ...keys }, folders: foldersAt(folder) });
  const away = { code: 'FILE_STORE_UNAVAILABLE' };
  await expect(store.put(streamOf(Buffer.from('to nowhere')))).rejects.toMatchObject(away);
  await expect(store.get('0'.repeat(64))).rejects.toMatchObject(away);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  await rm(folder, { recursive: true });
});
