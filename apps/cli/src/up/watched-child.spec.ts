import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchedChild } from './watched-child.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sandan-child-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A child that notes its starts, and the way to be told of each line and of each start. */
function child(body: string): {
  watched: WatchedChild;
  starts: () => string[];
  lines: string[];
  nextLine: Promise<void>;
} {
  const script = join(folder, 'child.mjs');
  const notes = join(folder, 'notes');
  writeFileSync(notes, '');
  writeFileSync(
    script,
    `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(notes)}, process.pid + '\\n');\n${body}`,
  );
  const lines: string[] = [];
  let told: () => void = () => undefined;
  const nextLine = new Promise<void>((done) => (told = done));
  const say = (line: string): void => {
    lines.push(line);
    told();
  };
  const starts = (): string[] => readFileSync(notes, 'utf8').split('\n').filter(Boolean);
  return { watched: new WatchedChild({ title: '后台任务', script, env: {}, say }), starts, lines, nextLine };
}

const STAYS = "process.send('ready'); setInterval(() => undefined, 1000);";
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((next) => setImmediate(next));
};

describe('a watched child', () => {
  it('is started again after it was killed, and not after it was asked to stop', async () => {
    const { watched, starts, lines, nextLine } = child(STAYS);
    await watched.start();
    process.kill(Number(starts()[0]), 'SIGKILL');
    await nextLine;
    expect(lines).toEqual(['后台任务意外结束（SIGKILL），0.5 秒后重新启动。']);
    await until(() => starts().length === 2);
    await watched.stop();
    expect(() => process.kill(Number(starts()[1]), 0)).toThrow('ESRCH');
    expect(lines).toHaveLength(1);
  });

  it('that ends before it is ready is a failed start, and is left alone', async () => {
    const { watched, starts, lines } = child('process.exitCode = 3;');
    await expect(watched.start()).rejects.toMatchObject({
      code: 'CHILD_FAILED',
      message: '后台任务没能启动：它已结束（退出码 3），原因见上。',
    });
    expect([starts().length, lines.length]).toEqual([1, 0]);
  });

  it('may finish its work when asked to stop', async () => {
    const done = join(folder, 'done');
    const { watched } = child(
      `process.on('SIGTERM', () => { appendFileSync(${JSON.stringify(done)}, 'done'); process.exit(0); });\n${STAYS}`,
    );
    await watched.start();
    await watched.stop();
    expect(readFileSync(done, 'utf8')).toBe('done');
  });
});
