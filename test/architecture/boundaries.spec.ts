import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildHouse, type Plant, PLANTS } from './planted-tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const FOLDERS = ['apps', 'libs', 'seeds', 'test'];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** What the boundary check of the test command says about a tree. */
async function violationsIn(folder: string, folders: readonly string[]): Promise<string[]> {
  const args = [CRUISER, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  // It ends with the number of violations, and says them all the same.
  const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[]; totalCruised: number } };
  expect(summary.totalCruised).toBeGreaterThan(10);
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

describe('the boundaries of the house', () => {
  const inHouse = async (plants: readonly Plant[]) => {
    const house = buildHouse(ROOT, plants);
    try {
      return await violationsIn(house.folder, FOLDERS);
    } finally {
      house.remove();
    }
  };

  it('let a house stand that keeps them', async () => {
    expect(await inHouse([])).toEqual([]);
  });

  it('find each planted import, by its own rule and by no other', async () => {
    expect(await inHouse(PLANTS)).toEqual(PLANTS.map(({ rule, file }) => `${rule}: ${file}`).sort());
  });

  it('have a plant for every rule', () => {
    expect([...new Set(PLANTS.map(({ rule }) => rule))].sort()).toEqual(
      forbidden.map(({ name }) => name).sort(),
    );
  });

  it('are kept by this repository', async () => {
    expect(await violationsIn(ROOT, FOLDERS)).toEqual([]);
  });
});
