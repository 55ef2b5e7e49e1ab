/**
 * Writes apps/api/src/openapi/error-codes.ts: every stable code with its sentence, read from the sources, so that the
 * OpenAPI document names them all. With `--check` it writes nothing and fails when the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { at } from './lib/paths.mjs';
import { errorCodes } from './lib/scan-error-codes.mjs';

const FILE = at('apps/api/src/openapi/error-codes.ts');
const text = await format(
  `/** Written by scripts/error-codes.mjs; \`…\` stands for what differs from case to case. */
export const ERROR_CODES: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(errorCodes()))};
`,
  { ...(await resolveConfig(FILE)), parser: 'typescript' },
);
const old = (() => {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
})();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (old !== text) {
  console.error('错误代码表已过时，请运行 node scripts/error-codes.mjs 后提交。');
  process.exitCode = 1;
}
