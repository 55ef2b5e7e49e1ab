import { openDoor } from './lib/open-door.mjs';

// Standard output belongs to the command: a build in passing is silent.
await openDoor('apps/cli/src/main.js', process.argv.slice(2));
