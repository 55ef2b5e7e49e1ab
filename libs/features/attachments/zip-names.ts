import { open } from 'node:fs/promises';

/** End of central directory: 22 bytes, and a comment of up to 64 KB behind (APPNOTE.TXT 4.3.16). */
const END = Buffer.from('PK\x05\x06', 'latin1');
const END_SIZE = 22;
const TAIL = END_SIZE + 65_535;
/** Central directory header before the name (APPNOTE.TXT 4.3.12). */
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const ENTRY_SIZE = 46;
/** A directory larger than this belongs to no office document. Bytes. */
const DIRECTORY_LIMIT = 8 * 1024 * 1024;

/**
 * The names in a zip archive, from its directory alone: nothing is unpacked, so that no archive is too large to look
 * at. Undefined where the directory cannot be read.
 */
export async function zipNames(path: string): Promise<readonly string[] | undefined> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, TAIL));
    await file.read(tail, 0, tail.length, size - tail.length);
    const at = tail.lastIndexOf(END);
    if (at < 0 || at + END_SIZE > tail.length) return undefined;
    const length = tail.readUInt32LE(at + 12);
    const start = tail.readUInt32LE(at + 16);
    if (length > DIRECTORY_LIMIT || start + length > size) return undefined;
    const directory = Buffer.alloc(length);
    await file.read(directory, 0, length, start);
    return namesOf(directory);
  } finally {
    await file.close();
  }
}

function namesOf(directory: Buffer): readonly string[] | undefined {
  const names: string[] = [];
  for (let at = 0; at < directory.length;) {
    const isEntry = directory.subarray(at, at + ENTRY.length).equals(ENTRY);
    if (!isEntry || at + ENTRY_SIZE > directory.length) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(directory.toString('latin1', at + ENTRY_SIZE, at + ENTRY_SIZE + name));
    at += ENTRY_SIZE + name + extra + comment;
  }
  return names;
}
