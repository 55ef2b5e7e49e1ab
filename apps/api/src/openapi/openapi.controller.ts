import { Controller, Get, Headers, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access.ts';
import { ApiDocument } from './api-document.ts';

/** The document that clients and the web's types are made from. It is no secret: it names powers, not records. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly written: ApiDocument) {}

  @Get()
  @Public()
  show(@Headers('if-none-match') seen: string | undefined, @Res() reply: FastifyReply): void {
    const { json, etag } = this.written.get();
    void reply.headers({ ETag: etag, 'Cache-Control': 'no-cache' });
    if (seen === etag) void reply.status(HttpStatus.NOT_MODIFIED).send();
    else void reply.type('application/json; charset=utf-8').send(json);
  }
}
