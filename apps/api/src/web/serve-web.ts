import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const PAGE = 'index.html';
/** Files under it carry a digest in their names: the same name is always the same bytes. */
const ASSETS = '/assets/';
/** What is not the web's: asked there for something that is not, the API answers in its own way. */
const NOT_PAGES = /^\/(api|health|assets)(\/|\?|$)/;

/** Serves the built web: its files as they are, and its one page for every address that a person may open or send on. */
export async function serveWeb(app: NestFastifyApplication, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, PAGE))) return;
  // The types of Nest's own Fastify and of the plugin's do not know each other.
  await app.register(fastifyStatic as never, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith(ASSETS)) return sendForEver(reply, path);
    if (path === '/favicon.svg') return sendFresh(reply, 'favicon.svg');
    if (NOT_PAGES.test(path)) return reply.callNotFound();
    return sendFresh(reply, PAGE);
  });
}

const sendForEver = (reply: FastifyReply, path: string): FastifyReply =>
  reply.header('Cache-Control', 'public, max-age=31536000, immutable').sendFile(decodePath(path));

/** Asked after each time, answered by its tag: a new version is there at once. */
const sendFresh = (reply: FastifyReply, file: string): FastifyReply =>
  reply.header('Cache-Control', 'no-cache').sendFile(file);

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
