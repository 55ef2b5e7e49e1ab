import { Controller, Get, HttpStatus, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import contentDisposition from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayShowInline } from '#domain/attachment';
import { AttachmentService } from '#features/attachments';
import { actorOf, type Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { type ByteSpan, byteSpan } from '../http/byte-range.ts';
import { IdPipe } from '../http/input.ts';
import { ContentQuery } from './attachment.dto.ts';

/** Whatever a browser makes of the bytes, it runs nothing of them in our name. */
const ALONE = "default-src 'none'; sandbox";

/** The bytes of an attachment, streamed under the name that it came with. */
@Controller('attachments')
export class AttachmentContentController {
  constructor(private readonly attachments: AttachmentService) {}

  @Get(':attachmentId/content')
  @Permission('attachments.read')
  @ApiOperation({ summary: '下载附件' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: '附件的内容', schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: HttpStatus.PARTIAL_CONTENT, description: '内容的一部分（Range）' })
  @ApiResponse({ status: HttpStatus.NOT_MODIFIED, description: '内容未变（If-None-Match）' })
  async content(
    @Who() principal: Principal,
    @Param('attachmentId', IdPipe) attachmentId: number,
    @Query() { inline }: ContentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const item = await this.attachments.show(actorOf(principal), attachmentId);
    const etag = `"${item.sha256}"`;
    if (item.removedAt === null && request.headers['if-none-match'] === etag) {
      void reply.header('ETag', etag).status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    const part = item.removedAt === null ? partOf(request, reply, item.size, etag) : undefined;
    const content = await this.attachments.content(item, part);
    const type = inline === '1' && mayShowInline(item.name) ? 'inline' : 'attachment';
    void reply.headers({
      ETag: etag,
      'Accept-Ranges': 'bytes',
      // May be kept, but never shown again without asking whether its reader still may.
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': ALONE,
      'X-Content-Type-Options': 'nosniff',
    });
    return new StreamableFile(content, {
      type: item.mediaType,
      length: part ? part.last - part.first + 1 : item.size,
      disposition: contentDisposition(item.name, { type }),
    });
  }
}

/** A download that was cut short goes on where it stopped, as long as the bytes are still the same. */
function partOf(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  size: number,
  etag: string,
): ByteSpan | undefined {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etag) return undefined;
  void reply.header('Content-Range', `bytes */${size}`);
  const part = byteSpan(headers.range, size);
  if (part === undefined) {
    void reply.removeHeader('Content-Range');
  } else {
    void reply.status(HttpStatus.PARTIAL_CONTENT);
    void reply.header('Content-Range', `bytes ${part.first}-${part.last}/${size}`);
  }
  return part;
}
