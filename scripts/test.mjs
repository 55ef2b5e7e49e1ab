/**
 * The test command: `npm test`, or parts of it: `npm test -- unit database`.
 * What comes after a second `--` goes to jest: `npm test -- unit -- -t 工作日`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { at } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

const CHECKS = [
  { name: 'lock', title: '依赖锁定', args: ['../scripts/lib/check-lock.mjs'] },
  {
    name: 'format',
    title: '格式',
    args: ['prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
  },
  { name: 'types', title: '类型', args: ['typescript/bin/tsc', '--noEmit'] },
  {
    name: 'web-types',
    title: '网页类型',
    args: ['typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit'],
  },
  { name: 'api-types', title: '网页与接口一致', args: ['../scripts/api-types.mjs', '--check'] },
  { name: 'lint', title: '代码规范', args: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  {
    name: 'boundaries',
    title: '模块边界',
    args: [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['apps', 'libs', 'seeds', 'test', '--config', '.dependency-cruiser.cjs'],
    ],
  },
];
const SUITES = [
  { name: 'unit', title: '单元测试', files: /\.spec\.ts$/ },
  { name: 'database', title: '数据库与队列测试', files: /\.int-spec\.ts$/ },
  { name: 'scenarios', title: '整体场景与故障演练', files: /\.scenario\.ts$/ },
  { name: 'browser', title: '浏览器测试', files: /\.browser\.ts$/ },
];

requireNode();
await ensureInstalled((line) => console.log(line));
const { parts, jestArgs } = readArguments(process.argv.slice(2));
const total = { passed: 0, failed: 0, skipped: 0 };
sayWhatIsMissing();

await sideBySide(
  CHECKS.filter(({ name }) => parts.has(name)),
  (check) =>
    step(check.title, async () => {
      const { code, output } = await runNode([at('node_modules', check.args[0]), ...check.args.slice(1)]);
      if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
      return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
    }),
);
if (parts.has('browser'))
  await (await import('./lib/build-web.mjs')).ensureWebBuilt((line) => console.log(line));
// One run for all of them: no core waits for the last file of a suite.
const suites = SUITES.filter(({ name }) => parts.has(name));
if (suites.length > 0) await step('全部测试', () => jest(suites));

const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function readArguments(args) {
  const cut = args.indexOf('--');
  const names = cut === -1 ? args : args.slice(0, cut);
  const known = [...CHECKS, ...SUITES].map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`没有这一部分：${unknown.join('、')}。可选：${known.join('、')}。`);
    process.exit(2);
  }
  return {
    parts: new Set(names.length === 0 ? known : names),
    jestArgs: cut === -1 ? [] : args.slice(cut + 1),
  };
}

function sayWhatIsMissing() {
  if (!parts.has('database') && !parts.has('scenarios')) return;
  if (spawnSync('redis-server', ['--version']).status === 0) return;
  console.log(
    '本机没有 redis-server，Redis 相关测试将跳过；在 Debian 上可用 apt-get install redis-server 安装。',
  );
}

/** As many at once as there are cores: each is one process. */
async function sideBySide(items, work) {
  const waiting = [...items];
  const lanes = Array.from({ length: availableParallelism() }, async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(item);
  });
  await Promise.all(lanes);
}

async function step(title, work) {
  const started = performance.now();
  const counts = await work();
  for (const key of Object.keys(total)) total[key] += counts[key];
  sayCounts(title, counts, ((performance.now() - started) / 1000).toFixed(1));
}

function sayCounts(title, { passed, failed, skipped }, seconds) {
  const tests = passed + failed > 1 ? `，${passed} 项通过` : '';
  const left = skipped === 0 ? '' : `，跳过 ${skipped} 项`;
  const time = seconds === undefined ? '' : `（${seconds} 秒）`;
  const said = failed === 0 ? '通过' : `失败 ${failed} 项`;
  console.log(`${failed === 0 ? '✓' : '✗'} ${title}：${said}${tests}${left}${time}`);
}

async function jest(suites) {
  const folder = mkdtempSync(join(tmpdir(), 'sandan-jest-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [at('node_modules/jest/bin/jest.js'), '--passWithNoTests'];
  args.push('--selectProjects', ...suites.map(({ name }) => name));
  // Jest leaves one core to itself, and has nothing to do there.
  args.push('--maxWorkers', String(availableParallelism()));
  const { code } = await runNode([...flags, ...args, '--json', `--outputFile=${report}`, ...jestArgs], {
    show: 'stderr',
  });
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { title, files } of suites)
      sayCounts(title, countsOf(testResults.filter(({ name }) => files.test(name))));
    const counts = countsOf(testResults);
    // Jest may fail for reasons of its own, such as its global set-up.
    return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(files) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (...kinds) => tests.filter(({ status }) => kinds.includes(status)).length;
  // A file that could not even be read has no tests, and has failed.
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
  };
}
