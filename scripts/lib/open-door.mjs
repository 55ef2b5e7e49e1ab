import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { at } from './paths.mjs';

/**
 * Runs one of the built programs in this process, after installing and building what is missing.
 * `say` takes the progress lines: standard output belongs to the program.
 */
export async function openDoor(program, args, say = (line) => console.error(line)) {
  requireNode();
  await ensureInstalled(say);
  await ensureBuilt(say);
  const main = at('dist', program);
  process.argv = [process.execPath, main, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(main).href);
}
