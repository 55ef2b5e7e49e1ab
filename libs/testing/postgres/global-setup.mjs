import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

/** One PostgreSQL for the whole run: started here, found by the workers through the environment. */
export default async function setUp() {
  const { startTestServer } = await import('./test-server.ts');
  globalThis.sandanTestServer = await startTestServer();
}
