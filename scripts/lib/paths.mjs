import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of package.json: every script works from there, wherever it was called. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const at = (...parts) => join(ROOT, ...parts);
