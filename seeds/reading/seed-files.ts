import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '#domain/shared';
import type { Read } from './readers.ts';
import { SeedField } from './seed-field.ts';

/** The folder `seeds/` itself, in the sources as in the build. */
export const SEED_ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads one seed file as a whole; the value is complete or there is none.
 * @param file path below `root`, such as `ladder/default.json`
 * @throws DomainError `SEED_FILE_UNREADABLE`, `SEED_FIELD_INVALID`
 */
export function readSeedFile<T>(file: string, read: Read<T>, root = SEED_ROOT): T {
  return read(new SeedField(file, '', parse(file, root)));
}

/** The JSON files of one seed folder, in the order of their names. */
export function seedFilesIn(folder: string, root = SEED_ROOT): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function parse(file: string, root: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new DomainError(
      'SEED_FILE_UNREADABLE',
      `种子文件 ${file} 无法读取：${cause}。请确认文件存在且为 UTF-8 编码的 JSON。`,
      { file, cause },
    );
  }
}
