import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import sirv from 'sirv';

const PAGE = 'index.html';
/** Files under it carry a digest in their names: the same name is always the same bytes. */
const ASSETS = '/assets/';
/** What is not the web's: asked there for something that is not, the API answers in its own way. */
const NOT_PAGES = /^\/(api|health|assets)(\/|\?|$)/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the built web: its files as they are, and its one page for every address that a person may open or send on. */
export function serveWeb(app: NestFastifyApplication, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, PAGE))) return;
  const serve = sirv(folder, {
    ...{ brotli: true, gzip: true, etag: true, single: PAGE, ignores: [NOT_PAGES] },
    // What is not named by its digest is asked after each time: a new version is there at once.
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', path.startsWith(ASSETS) ? FOR_EVER : 'no-cache'),
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    // Written past Fastify, with the headers that its hooks have set.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    serve(request.raw, reply.raw, () => reply.callNotFound());
    if (reply.raw.headersSent) reply.hijack();
  });
}
