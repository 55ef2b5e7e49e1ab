import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * @param what is left out where it is not installed: said on the console
 * @param part Writer sets texts; workbooks take Calc, which is not installed everywhere
 */
export function hasLibreOffice(what: string, part: 'Writer' | 'Calc' = 'Writer'): boolean {
  const has = part === 'Writer' ? answers() : opensWorkbooks();
  if (!has) process.stderr.write(`没有 LibreOffice ${part}，跳过：${what}。\n`);
  return has;
}

const quiet = { stdio: 'ignore' } as const;

function answers(): boolean {
  try {
    execFileSync('soffice', ['--version'], quiet);
    return true;
  } catch {
    return false;
  }
}

/** Nothing but a try tells: without Calc it starts all the same. */
function opensWorkbooks(): boolean {
  if (!answers()) return false;
  const folder = mkdtempSync(join(tmpdir(), 'sandan-calc-'));
  try {
    writeFileSync(join(folder, 'try.csv'), '1');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ['--headless', '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'try.csv')];
    execFileSync('soffice', [profile, ...to], quiet);
    return existsSync(join(folder, 'try.xlsx'));
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What LibreOffice makes of files: it opens each and saves it anew.
 * @param files by name, without its ending
 * @param fontsConfig of fontconfig, where fonts matter
 */
export async function throughLibreOffice(
  files: Readonly<Record<string, Buffer>>,
  { from, to, fontsConfig }: { from: string; to: string; fontsConfig?: (folder: string) => string },
): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-office-'));
  try {
    const names = Object.keys(files);
    const paths = names.map((name) => join(folder, `${name}.${from}`));
    await Promise.all(names.map((name, nth) => writeFile(paths[nth] ?? '', files[name] ?? '')));
    const fonts = join(folder, 'fonts.conf');
    if (fontsConfig) await writeFile(fonts, fontsConfig(folder));
    const made = join(folder, 'made');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', made, ...paths], {
      env: { ...process.env, ...(fontsConfig ? { FONTCONFIG_FILE: fonts } : {}) },
    });
    const read = names.map(async (name) => [name, await readFile(join(made, `${name}.${to}`))] as const);
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
