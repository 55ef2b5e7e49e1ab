import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface ScriptSize {
  readonly file: string;
  /** Bytes. */
  readonly bytes: number;
  /** As brotli sends it; bytes. */
  readonly compressed: number;
}

/** The scripts of a built web, the heaviest first. */
export function scriptSizes(folder: string): ScriptSize[] {
  const assets = join(folder, 'assets');
  const files = new Set(readdirSync(assets));
  const sizeOf = (file: string): number => statSync(join(assets, file)).size;
  return [...files]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      file,
      bytes: sizeOf(file),
      compressed: sizeOf(files.has(`${file}.br`) ? `${file}.br` : file),
    }))
    .sort((one, other) => other.compressed - one.compressed);
}
