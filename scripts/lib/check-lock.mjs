/**
 * A lock file written where a registry lacks some platform's package leaves that package out, and `npm ci` then
 * refuses everywhere. Names what is missing.
 */
import { readFileSync } from 'node:fs';
import { at } from './paths.mjs';

const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
const isLocked = (from, name) => {
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (packages[`${folder}/node_modules/${name}`]) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
};
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => `${name}@${version}(${path})`),
);
for (const line of missing) console.error(`package-lock.json 缺少 ${line}`);
if (missing.length > 0) console.error('请改用各平台的包都已发布的版本，否则 npm ci 会失败。');
process.exitCode = missing.length === 0 ? 0 : 1;
