import { openDoor } from './lib/open-door.mjs';

await openDoor('apps/cli/src/main.js', ['up', ...process.argv.slice(2)], (line) => console.log(line));
