import 'reflect-metadata';
import planReader from './plan-reader/index.ts';
import { openDoor } from './stage/door.ts';
import notices from './notices/index.ts';
import sweep from './sweep/index.ts';

await openDoor('bench', [notices, planReader, sweep], process.argv.slice(2));
