import { fileURLToPath } from 'node:url';

/** The worker process and all that it loads, in one file. */
export const BUNDLE = fileURLToPath(new URL('./bundled/worker-process.cjs', import.meta.url));
