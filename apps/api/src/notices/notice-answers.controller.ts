import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { NoticeReader, NoticeService } from '#features/supervision';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { NoticeAnswer } from './notice-page.dto.ts';
import { NoticeReplyBody, NoticeReplyDecisionBody, NoticeVersionBody } from './notice.dto.ts';
import { noticeAnswer } from './notice.presenter.ts';

/** What passes between the unit and the office about an issued document: 签收, 回复, and what is made of the reply. */
@Controller('notices/:noticeId')
export class NoticeAnswersController {
  constructor(
    private readonly reader: NoticeReader,
    private readonly notices: NoticeService,
  ) {}

  @Post('receipt')
  @Permission('notices.answer')
  @Answers('签收；最迟自此视为送达', NoticeAnswer)
  async receive(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion }: NoticeVersionBody,
  ): Promise<NoticeAnswer> {
    await this.notices.receive(actorOf(who), { noticeId, expectedVersion });
    return this.show(who, noticeId);
  }

  @Post('reply')
  @Permission('notices.answer')
  @Answers('回复；逾期的记为逾期回复', NoticeAnswer)
  async reply(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, text }: NoticeReplyBody,
  ): Promise<NoticeAnswer> {
    await this.notices.reply(actorOf(who), { noticeId, expectedVersion, text });
    return this.show(who, noticeId);
  }

  @Post('reply/decision')
  @Permission('notices.review')
  @Answers('审核回复：采纳或不采纳单位的理由', NoticeAnswer)
  async decideReply(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, ...decision }: NoticeReplyDecisionBody,
  ): Promise<NoticeAnswer> {
    await this.notices.decideReply(actorOf(who), { noticeId, expectedVersion, ...decision });
    return this.show(who, noticeId);
  }

  private async show(who: Principal, noticeId: number): Promise<NoticeAnswer> {
    return noticeAnswer(await this.reader.page(actorOf(who), noticeId));
  }
}
