import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { DeliveryOpenings } from '#features/notifications';
import {
  NoticeEditing,
  type NoticeFilter,
  NoticeReader,
  type NoticeRow,
  NoticeService,
} from '#features/supervision';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { NoticeAnswer } from './notice-page.dto.ts';
import {
  EditNoticeBody,
  NoticeItemAnswer,
  NoticesQuery,
  SendBackNoticeBody,
  SignNoticeBody,
  WithdrawNoticeBody,
} from './notice.dto.ts';
import { noticeAnswer } from './notice.presenter.ts';

/** 文书 at the office: seen as far as one's reach goes, drafts only by the office; signed, sent back, withdrawn. */
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly reader: NoticeReader,
    private readonly notices: NoticeService,
    private readonly editing: NoticeEditing,
    private readonly openings: DeliveryOpenings,
  ) {}

  @Get()
  @Permission('notices.read')
  @AnswersPage('可见的文书，最新的在前', NoticeItemAnswer)
  list(
    @Who() who: Principal,
    @Query() { awaitingMySignature, ...query }: NoticesQuery,
  ): Promise<Page<NoticeRow>> {
    const filter: NoticeFilter = { ...query, awaitingMySignature: awaitingMySignature === 'true' };
    return this.reader.list(actorOf(who), filter);
  }

  @Get(':noticeId')
  @Permission('notices.read')
  @Answers('文书的内容、期限、回复、送达情况和本人可以办理的事项', NoticeAnswer)
  async show(@Who() who: Principal, @Param('noticeId', IdPipe) noticeId: number): Promise<NoticeAnswer> {
    const page = await this.page(who, noticeId);
    // A program that reads in somebody's name has shown it to nobody.
    if (who.token === undefined) await this.openings.note(actorOf(who), who.personId, noticeId);
    return page;
  }

  @Post(':noticeId/signature')
  @Permission('notices.sign')
  @Answers('签发：编文号并发出', NoticeAnswer)
  async sign(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, instruction, instructionId }: SignNoticeBody,
  ): Promise<NoticeAnswer> {
    const given = {
      ...(instruction === undefined ? {} : { instruction }),
      ...(instructionId === undefined ? {} : { instructionId }),
    };
    await this.notices.sign(actorOf(who), { noticeId, expectedVersion, ...given });
    return this.page(who, noticeId);
  }

  @Post(':noticeId/sending-back')
  @Permission('notices.sign')
  @Answers('暂不签发，退回修改', NoticeAnswer)
  async sendBack(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, reason }: SendBackNoticeBody,
  ): Promise<NoticeAnswer> {
    await this.editing.sendBack(actorOf(who), { noticeId, expectedVersion, reason });
    return this.page(who, noticeId);
  }

  @Post(':noticeId/submission')
  @Permission('notices.review')
  @Answers('送签，可同时修改', NoticeAnswer)
  async submit(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, ...edit }: EditNoticeBody,
  ): Promise<NoticeAnswer> {
    await this.editing.submit(actorOf(who), { noticeId, expectedVersion, edit });
    return this.page(who, noticeId);
  }

  @Post(':noticeId/withdrawal')
  @Permission('notices.review')
  @Answers('撤回；已用的文号不再使用', NoticeAnswer)
  async withdraw(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, reason }: WithdrawNoticeBody,
  ): Promise<NoticeAnswer> {
    await this.notices.withdraw(actorOf(who), { noticeId, expectedVersion, reason });
    return this.page(who, noticeId);
  }

  private async page(who: Principal, noticeId: number): Promise<NoticeAnswer> {
    return noticeAnswer(await this.reader.page(actorOf(who), noticeId));
  }
}
