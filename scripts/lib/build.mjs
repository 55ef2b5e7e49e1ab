import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { runNode } from './run.mjs';

const SOURCES = ['apps', 'libs', 'seeds', 'test'];
/** The web has its own build: build-web.mjs. */
const NOT_OURS = at('apps', 'web');
const SETTINGS = ['.swcrc', 'package-lock.json', 'scripts/lib/build.mjs'];
const STAMP = at('dist', '.stamp');

/** Builds when a source file was added, removed or touched since the last build. */
export async function ensureBuilt(say = () => {}) {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  say('正在编译…');
  await build(now);
}

/** Builds beside `dist` and swaps, so that a failed build leaves the old one and a running product whole files. */
export async function build(stamp = fingerprint()) {
  const fresh = at(`dist.${process.pid}.new`);
  const old = at(`dist.${process.pid}.old`);
  const left = ['apps/web/**', '**/*.spec.ts', '**/*.int-spec.ts', '**/*.scenario.ts', 'test/browser/**'];
  const options = [
    '--config-file',
    '.swcrc',
    '--copy-files',
    '--quiet',
    ...left.flatMap((one) => ['--ignore', one]),
  ];
  const swc = at('node_modules/@swc/cli/bin/swc.js');
  const { code, output } = await runNode([swc, ...SOURCES, '-d', fresh, ...options]);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    console.error(output.trimEnd());
    console.error('编译没有成功，原因见上。');
    process.exit(1);
  }
  writeFileSync(join(fresh, '.stamp'), stamp);
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(fresh, at('dist'));
  rmSync(old, { recursive: true, force: true });
}

/** Paths, sizes and times of all sources: a few milliseconds, where reading them would take a second. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && path !== NOT_OURS) walk(path);
      else if (entry.isFile()) note(path);
    }
  };
  SETTINGS.map((file) => at(file)).forEach(note);
  SOURCES.map((folder) => at(folder))
    .filter(existsSync)
    .forEach(walk);
  return hash.digest('hex');
}
