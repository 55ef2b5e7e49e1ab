import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { NoticeDrafting, NoticeEditing, NoticeReader, NoticeRecords } from '#features/supervision';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { NewNoticeBody, NoticeClosingBody, NoticeRefusalBody } from './hand-notice.dto.ts';
import { NoticeAnswer } from './notice-page.dto.ts';
import { EditNoticeBody } from './notice.dto.ts';
import { noticeAnswer } from './notice.presenter.ts';

/** 人工拟发的文书, and what the office puts on record about a document by hand. */
@Controller('notices')
export class HandNoticesController {
  constructor(
    private readonly reader: NoticeReader,
    private readonly drafting: NoticeDrafting,
    private readonly editing: NoticeEditing,
    private readonly records: NoticeRecords,
  ) {}

  @Post()
  @Permission('notices.review')
  @AnswersCreated('人工拟发文书：存为草稿，再送签；可将一个单位的多个问题并入一份文书', NoticeAnswer)
  async draft(
    @Who() who: Principal,
    @Body() { problems = [], ...wish }: NewNoticeBody,
  ): Promise<NoticeAnswer> {
    const noticeId = await this.drafting.draft(actorOf(who), {
      ...wish,
      problems: problems.map(({ problem, demand = null, dueOn = null, caseId = null }) => ({
        ...{ problem, demand, dueOn, caseId },
      })),
    });
    return this.show(who, noticeId);
  }

  @Post(':noticeId/content')
  @Permission('notices.review')
  @Answers('修改草稿', NoticeAnswer)
  async edit(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, ...edit }: EditNoticeBody,
  ): Promise<NoticeAnswer> {
    await this.editing.edit(actorOf(who), { noticeId, expectedVersion, edit });
    return this.show(who, noticeId);
  }

  @Post(':noticeId/refusal')
  @Permission('notices.review')
  @Answers('记录拒签：有见证人的，自拒签之日起视为送达', NoticeAnswer)
  async refuse(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, ...refusal }: NoticeRefusalBody,
  ): Promise<NoticeAnswer> {
    await this.records.refuse(actorOf(who), { noticeId, expectedVersion, ...refusal });
    return this.show(who, noticeId);
  }

  @Post(':noticeId/closing')
  @Permission('notices.review')
  @Answers('办结不涉督办件的文书', NoticeAnswer)
  async close(
    @Who() who: Principal,
    @Param('noticeId', IdPipe) noticeId: number,
    @Body() { version: expectedVersion, finding }: NoticeClosingBody,
  ): Promise<NoticeAnswer> {
    await this.records.close(actorOf(who), { noticeId, expectedVersion, finding });
    return this.show(who, noticeId);
  }

  private async show(who: Principal, noticeId: number): Promise<NoticeAnswer> {
    return noticeAnswer(await this.reader.page(actorOf(who), noticeId));
  }
}
