import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Summary } from './faults/summary.ts';

const DOOR = fileURLToPath(new URL('../../scripts/drill.mjs', import.meta.url));
const RUNS = 30;
/** Seeds in a row pass through every named place and both queues. */
const SEED = 20_240_411;

interface Failure {
  readonly stdout: string;
  readonly stderr: string;
}

describe('an office under harm', () => {
  it(`comes through ${RUNS} drills from seed ${SEED} with every notice once, in order, numbered and told`, async () => {
    const args = [DOOR, 'faults', '--runs', String(RUNS), '--seed', String(SEED), '--json'];
    const drill = promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
    // A drill that fails says why on standard error and still prints what it found.
    const { stdout, stderr } = await drill.catch((error: unknown) => error as Failure);
    process.stderr.write(stderr);
    const summary = JSON.parse(stdout) as Summary;
    process.stderr.write(`${summary.inWords.join('\n')}\n`);
    expect(summary.failed).toEqual([]);
    expect(summary.runs).toBe(RUNS);
    expect(Object.keys(summary.points).length).toBeGreaterThan(5);
    expect(summary.crashes).toMatchObject({
      database: expect.any(Number) as number,
      worker: expect.any(Number) as number,
    });
  }, 1_200_000);
});
