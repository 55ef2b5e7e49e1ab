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
  { name: 'unit', title: '单元测试' },
  { name: 'database', title: '数据库与队列测试' },
  { name: 'scenarios', title: '整体场景与故障演练' },
  { name: 'browser', title: '浏览器测试' },
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
for (const suite of SUITES.filter(({ name }) => parts.has(name)))
  await step(suite.title, () => jest(suite.name));

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
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = counts.passed + counts.failed > 1 ? `,${counts.passed} 项通过` : '';
  const failed = counts.failed === 0 ? '通过' : `失败 ${counts.failed} 项`;
  const left = counts.skipped === 0 ? '' : `，跳过 ${counts.skipped} 项`;
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${title}：${failed}${tests}${left}（${seconds} 秒）`);
}

async function jest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'sandan-jest-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const args = [at('node_modules/jest/bin/jest.js'), '--selectProjects', project, '--passWithNoTests'];
  // Jest leaves one core to itself, and has nothing to do there.
  args.push('--maxWorkers', String(availableParallelism()));
  const { code } = await runNode([...flags, ...args, '--json', `--outputFile=${report}`, ...jestArgs], {
    show: 'stderr',
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest may fail for reasons of its own, such as its global set-up.
    return {
      passed: numPassedTests,
      failed: failed || (code === 0 ? 0 : 1),
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
