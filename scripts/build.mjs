import { build } from './lib/build.mjs';
import { buildWeb } from './lib/build-web.mjs';

await build();
await buildWeb();
