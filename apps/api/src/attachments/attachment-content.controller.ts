import { Controller, Get, HttpStatus, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import contentDisposition from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayShowInline } from '#domain/attachment';
import { AttachmentService } from '#features/attachments';
import { actorOf, type Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
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
    const content = await this.attachments.content(item);
    const type = inline === '1' && mayShowInline(item.name) ? 'inline' : 'attachment';
    void reply.headers({
      ETag: etag,
      // May be kept, but never shown again without asking whether its reader still may.
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': ALONE,
      'X-Content-Type-Options': 'nosniff',
    });
    return new StreamableFile(content, {
      type: item.mediaType,
      length: item.size,
      disposition: contentDisposition(item.name, { type }),
    });
  }
}
