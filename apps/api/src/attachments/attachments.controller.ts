import { Body, Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ATTACHMENT_LIMIT, parseAttachmentSubject } from '#domain/attachment';
import { AttachmentService } from '#features/attachments';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { TakesFile, uploadedFile } from '../http/upload.ts';
import { AttachmentAnswer, AttachmentsQuery, RemovalBody, UploadQuery } from './attachment.dto.ts';
import { presentAttachment } from './attachment.presenter.ts';

/** 附件 of any record that carries them: who sees the record sees them. */
@Controller('attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentService) {}

  @Post()
  @Permission('attachments.write')
  @TakesFile('一个文件，最大 50 MB')
  @AnswersCreated('上传附件，或上传新版本', AttachmentAnswer)
  async upload(
    @Who() principal: Principal,
    @Query() { subject, replaces: replacesId }: UploadQuery,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentAnswer> {
    const { name, content } = await uploadedFile(request, { maxBytes: ATTACHMENT_LIMIT });
    const command = { subject: parseAttachmentSubject(subject), replacesId, name, content };
    return presentAttachment(await this.attachments.upload(actorOf(principal), command));
  }

  @Get()
  @Permission('attachments.read')
  @AnswersPage('一条记录的附件', AttachmentAnswer)
  async list(
    @Who() principal: Principal,
    @Query() { subject, show, cursor, limit }: AttachmentsQuery,
  ): Promise<Page<AttachmentAnswer>> {
    const page = { all: show === 'all', cursor, limit };
    const { items, next } = await this.attachments.list(
      actorOf(principal),
      parseAttachmentSubject(subject),
      page,
    );
    return { items: items.map(presentAttachment), next };
  }

  @Get(':attachmentId')
  @Permission('attachments.read')
  @Answers('一个附件', AttachmentAnswer)
  async show(
    @Who() principal: Principal,
    @Param('attachmentId', IdPipe) attachmentId: number,
  ): Promise<AttachmentAnswer> {
    return presentAttachment(await this.attachments.show(actorOf(principal), attachmentId));
  }

  @Delete(':attachmentId')
  @Permission('attachments.write')
  @Answers('移除附件（保留记录和理由）', AttachmentAnswer)
  async remove(
    @Who() principal: Principal,
    @Param('attachmentId', IdPipe) attachmentId: number,
    @Body() { reason }: RemovalBody,
  ): Promise<AttachmentAnswer> {
    return presentAttachment(await this.attachments.remove(actorOf(principal), attachmentId, reason));
  }
}
