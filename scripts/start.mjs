import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { openDoor } from './lib/open-door.mjs';

const say = (line) => console.log(line);

requireNode();
await ensureInstalled(say);
// Only now: the web is built by what was just installed.
const { ensureWebBuilt } = await import('./lib/build-web.mjs');
await ensureWebBuilt(say);

await openDoor('apps/cli/src/main.js', ['up', ...process.argv.slice(2)], say);
