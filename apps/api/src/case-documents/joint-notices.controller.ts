import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { type JointNotice, JointNoticeService } from '#features/case-documents';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { DocumentQuery } from '../documents/document.dto.ts';
import { AnswersPaper, sendPaper } from '../documents/paper-file.ts';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { JointNoticeAnswer, JointNoticeBody, JointNoticesQuery } from './joint-notice.dto.ts';

/** 整改通知书 that list several items of one unit. */
@Controller('rectification/notices')
export class JointNoticesController {
  constructor(private readonly notices: JointNoticeService) {}

  @Get()
  @Permission('rectification.read')
  @AnswersPage('列有多项问题的整改通知书，最新的在前', JointNoticeAnswer)
  list(@Who() { reach }: Principal, @Query() query: JointNoticesQuery): Promise<Page<JointNotice>> {
    return this.notices.list(reach, query);
  }

  @Post()
  @Permission('rectification.manage')
  @AnswersCreated('就同一单位的多个整改事项印发一份整改通知书，问题列为附件', JointNoticeAnswer)
  async issue(@Who() principal: Principal, @Body() { itemIds }: JointNoticeBody): Promise<JointNotice> {
    const { reach } = principal;
    return this.notices.page(reach, await this.notices.issue(actorOf(principal), reach, itemIds));
  }

  @Get(':jointNoticeId')
  @Permission('rectification.read')
  @Answers('一份整改通知书所列的事项', JointNoticeAnswer)
  show(
    @Who() { reach }: Principal,
    @Param('jointNoticeId', IdPipe) jointNoticeId: number,
  ): Promise<JointNotice> {
    return this.notices.page(reach, jointNoticeId);
  }

  @Get(':jointNoticeId/document')
  @Permission('rectification.read')
  @AnswersPaper('整改通知书的 PDF 或 Word，印发时的原件')
  document(
    @Who() { reach }: Principal,
    @Param('jointNoticeId', IdPipe) jointNoticeId: number,
    @Query() { format }: DocumentQuery,
  ): Promise<StreamableFile> {
    const printing = this.notices.file(reach, jointNoticeId, format);
    return sendPaper(printing, format, `rectification-notice-${jointNoticeId}`);
  }
}
