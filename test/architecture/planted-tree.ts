import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One forbidden import, in a file of its own. */
export interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const importing = (from: string) => `import '${from}';\n`;

/** For every rule one file that breaks it and nothing else. */
export const PLANTS: readonly Plant[] = [
  // Takes the place of a harmless file of the house, which another one imports.
  { rule: 'no-circular', file: 'libs/features/tasks/about.ts', text: importing('./round.ts') },
  { rule: 'no-unresolvable', file: 'libs/queue/lost.ts', text: importing('./nowhere.ts') },
  { rule: 'domain-is-pure', file: 'libs/domain/task/framework.ts', text: importing('typeorm') },
  { rule: 'domain-is-pure', file: 'libs/domain/task/upwards.ts', text: importing('#persistence') },
  { rule: 'domain-no-node', file: 'libs/domain/task/files.ts', text: importing('node:fs') },
  {
    rule: 'foundation-below-features',
    file: 'libs/persistence/upwards.ts',
    text: importing('#features/tasks'),
  },
  {
    rule: 'feature-through-index',
    file: 'libs/features/supervision/window.ts',
    text: importing('../tasks/task.service.ts'),
  },
  {
    rule: 'library-knows-no-door',
    file: 'seeds/door.ts',
    text: importing('../apps/worker/src/main.ts'),
  },
  { rule: 'doors-apart', file: 'apps/api/src/neighbour.ts', text: importing('../../worker/src/main.ts') },
  {
    rule: 'doors-enter-by-index',
    file: 'apps/api/src/window.ts',
    text: importing('../../../libs/features/tasks/task.service.ts'),
  },
  { rule: 'web-only-types', file: 'apps/web/src/library.ts', text: importing('#domain/task') },
  { rule: 'testing-in-specs-only', file: 'libs/features/tasks/helper.ts', text: importing('#testing') },
  {
    rule: 'props-in-specs-only',
    file: 'libs/features/tasks/stage.ts',
    text: importing('./rig-for-specs.ts'),
  },
  { rule: 'no-dev-deps-in-product', file: 'libs/queue/tool.ts', text: importing('jest') },
];

const HOUSE: Readonly<Record<string, string>> = {
  'libs/domain/task/index.ts': 'export const task = 1;\n',
  'libs/domain/task/index.spec.ts': importing('#testing'),
  'libs/persistence/index.ts': importing('#domain/task') + importing('typeorm'),
  'libs/queue/index.ts': importing('#domain/task') + importing('node:crypto'),
  'libs/features/tasks/index.ts': importing('./task.service.ts'),
  'libs/features/tasks/task.service.ts': importing('#persistence') + importing('#domain/task'),
  'libs/features/tasks/rig-for-specs.ts': importing('#testing'),
  'libs/features/tasks/about.ts': 'export const about = 1;\n',
  'libs/features/tasks/round.ts': importing('./about.ts'),
  'libs/features/supervision/index.ts': importing('#features/tasks'),
  'libs/testing/index.ts': importing('#persistence'),
  'apps/worker/src/main.ts': importing('#features/supervision'),
  'apps/api/src/main.ts': importing('#features/tasks'),
  'seeds/index.ts': importing('#domain/task'),
  'test/scenarios/year.scenario.ts': importing('#testing'),
};

/** A small house built by the rules, beside the product's own settings; `plants` are put into it. */
export function buildHouse(root: string, plants: readonly Plant[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sandan-house-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of [
    'package.json',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser-alias.cjs',
  ]) {
    cpSync(join(root, file), join(folder, file));
  }
  for (const name of ['typeorm', 'jest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [file, text] of Object.entries(HOUSE)) write(file, text);
  for (const { file, text } of plants) write(file, text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
