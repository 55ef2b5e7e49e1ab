/** Writes the web's types from the API's document: `npm run api-types`; with `--check`, only says whether they are true. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { ensureBuilt } from './lib/build.mjs';
import { at } from './lib/paths.mjs';
import { runNode } from './lib/run.mjs';

const FILE = at('apps/web/src/api/schema.d.ts');

await ensureBuilt((line) => console.error(line));
const { code, output } = await runNode([at('dist/test/web/api-document.js')]);
if (code !== 0) {
  console.error(output.trimEnd());
  process.exit(1);
}
const document = JSON.parse(output.slice(output.indexOf('{')));
const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
const head = `/** Written by \`npm run api-types\` from the API's document, sha256 ${digest}. */\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8').startsWith(head)) process.exit(0);
  console.error('网页的类型与接口文档不一致，请运行 npm run api-types。');
  process.exit(1);
}
writeFileSync(FILE, head + astToString(await openapiTS(document, { alphabetize: true })));
