import 'reflect-metadata';
import planReader from './plan-reader/index.ts';
import { openDoor } from './stage/door.ts';
import documents from './documents/index.ts';
import exports from './exports/index.ts';
import notices from './notices/index.ts';
import api from './api/index.ts';
import search from './search/index.ts';
import statistics from './statistics/index.ts';
import sweep from './sweep/index.ts';
import trial from './trial/index.ts';
import web from './web/index.ts';

await openDoor(
  'bench',
  [api, documents, exports, notices, planReader, search, statistics, sweep, trial, web],
  process.argv.slice(2),
);
