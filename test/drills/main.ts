import 'reflect-metadata';
import { openDoor } from '../bench/stage/door.ts';
import faults from './faults/index.ts';

await openDoor('drill', [faults], process.argv.slice(2));
