import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { Public } from '../http/access.ts';
import { DOCS_PAGE, DOCS_SCRIPT } from './docs-page.ts';

const require = createRequire(import.meta.url);
const SCRIPT = 'text/javascript; charset=utf-8';
const A_DAY = 'public, max-age=86400';

const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': SCRIPT,
  'favicon-32x32.png': 'image/png',
};

/** The document as a page to read and try, all of it from this server: it works offline and under our own policy. */
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  @Get()
  @Public()
  page(@Res() reply: FastifyReply): void {
    void reply.type('text/html; charset=utf-8').send(DOCS_PAGE);
  }

  @Get(':asset')
  @Public()
  asset(@Param('asset') asset: string, @Res() reply: FastifyReply): void {
    if (asset === 'start.js') {
      void reply.type(SCRIPT).send(DOCS_SCRIPT);
      return;
    }
    const type = Object.hasOwn(FILES, asset) ? FILES[asset] : undefined;
    if (type === undefined) throw new NotFoundException();
    void reply.header('Cache-Control', A_DAY).type(type);
    void reply.send(createReadStream(require.resolve(`swagger-ui-dist/${asset}`)));
  }
}
