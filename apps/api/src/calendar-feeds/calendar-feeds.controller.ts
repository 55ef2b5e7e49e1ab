import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { CalendarFeedService } from '#features/calendar-feeds';
import type { Principal } from '#features/identity';
import type { PersonActor } from '#platform/actor';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { IdPipe } from '../http/input.ts';
import { CalendarFeedsAnswer, NewCalendarFeedAnswer, NewCalendarFeedBody } from './calendar-feed.dto.ts';

/** 日历订阅: one's own; never reached by a token, for it would outlive it. */
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedService,
    private readonly settings: HttpSettings,
  ) {}

  @Get()
  @Permission('account.own')
  @Answers('列出自己的日历订阅', CalendarFeedsAnswer)
  async list(@Who() { personId }: Principal): Promise<CalendarFeedsAnswer> {
    return { items: await this.feeds.list(personId) };
  }

  @Post()
  @Permission('account.own')
  @AnswersCreated('新建日历订阅：任务、回复和整改期限，约谈和督察安排', NewCalendarFeedAnswer)
  async create(
    @Who() principal: Principal,
    @Body() { name }: NewCalendarFeedBody,
  ): Promise<NewCalendarFeedAnswer> {
    const { secret, item } = await this.feeds.create(personOf(principal), name);
    return { address: `${this.settings.publicUrl}/api/calendars/${secret}.ics`, item };
  }

  @Delete(':feedId')
  @Permission('account.own')
  @Answers('撤销自己的一个日历订阅')
  async revoke(@Who() principal: Principal, @Param('feedId', IdPipe) feedId: number): Promise<void> {
    await this.feeds.revoke(personOf(principal), feedId);
  }
}

const personOf = ({ personId, address, reach }: Principal): PersonActor => ({
  ...{ kind: 'person', id: personId, from: address, reach },
});
