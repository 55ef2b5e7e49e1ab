import { openDoor } from './lib/open-door.mjs';

await openDoor('test/drills/main.js', process.argv.slice(2));
