import { openDoor } from './lib/open-door.mjs';

await openDoor('test/bench/main.js', process.argv.slice(2));
