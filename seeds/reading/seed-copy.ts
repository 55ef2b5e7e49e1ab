import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEED_ROOT } from './seed-files.ts';

/** For specs: some seed folders in a scratch place, to be spoilt and loaded. */
export interface SeedCopy {
  /** Replaces the first `from` of a file; a `from` that is not there is a mistake of the spec. */
  change(file: string, from: string, to: string): void;
  /** What `load` throws on the copy; undefined when it throws nothing. */
  refusal(load: (root: string) => unknown): unknown;
  remove(): void;
}

export function seedCopy(...folders: string[]): SeedCopy {
  const root = mkdtempSync(join(tmpdir(), 'sandan-seeds-'));
  for (const folder of folders) cpSync(join(SEED_ROOT, folder), join(root, folder), { recursive: true });
  return {
    change(file, from, to) {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(join(root, file), text.replace(from, to));
    },
    refusal(load) {
      try {
        load(root);
        return undefined;
      } catch (error) {
        return error;
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
