/** Runs the bundled worker out of compiled code that an earlier start left: reading it anew is half of a start. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';
import { BUNDLE } from './bundle-path.ts';

type Program = (require: NodeJS.Require, module: object, filename: string, folder: string) => void;

const COMPILED = `${BUNDLE}.compiled`;

const known = existsSync(COMPILED) ? readFileSync(COMPILED) : undefined;
const script = new Script(
  `(function (require, module, __filename, __dirname) { const exports = module.exports; ${readFileSync(BUNDLE, 'utf8')}\n})`,
  {
    filename: BUNDLE,
    ...(known && { cachedData: known }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  },
);
const program = script.runInThisContext() as Program;
program(createRequire(BUNDLE), { exports: {} }, BUNDLE, dirname(BUNDLE));
if (!known) {
  // After it has run, so that what a start needs is compiled too.
  writeFileSync(`${COMPILED}.new`, script.createCachedData());
  renameSync(`${COMPILED}.new`, COMPILED);
}
