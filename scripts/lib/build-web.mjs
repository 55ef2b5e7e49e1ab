import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { runNode } from './run.mjs';

const OUT = at('dist.web');
const STAMP = join(OUT, '.stamp');

/** Builds the web when one of its files was added, removed or touched since the last build. */
export async function ensureWebBuilt(say = () => {}) {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  say('正在编译网页…');
  await buildWeb(now);
}

/** Builds beside `dist.web` and swaps, so that a failed build leaves the old one. */
export async function buildWeb(stamp = fingerprint()) {
  const fresh = at(`dist.web.${process.pid}.new`);
  const old = at(`dist.web.${process.pid}.old`);
  const args = ['build', at('apps/web'), '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  const { code, output } = await runNode([at('node_modules/vite/bin/vite.js'), ...args]);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    console.error(output.trimEnd());
    console.error('网页编译没有成功，原因见上。');
    process.exit(1);
  }
  writeFileSync(join(fresh, '.stamp'), stamp);
  if (existsSync(OUT)) renameSync(OUT, old);
  renameSync(fresh, OUT);
  rmSync(old, { recursive: true, force: true });
}

function fingerprint() {
  const hash = createHash('sha256');
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) note(path);
    }
  };
  walk(at('apps/web'));
  note(at('package-lock.json'));
  return hash.digest('hex');
}
