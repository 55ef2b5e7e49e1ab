import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { RecheckService, type RecheckView } from '#features/rectification';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { RecheckAnswer, RechecksAnswer } from './item.answers.ts';
import { RecheckDrawBody, RecheckListQuery, RecheckResultBody } from './recheck.dto.ts';

/** 抽查复查: what was struck off is looked at again, drawn by lot. */
@Controller('rectification/rechecks')
export class RechecksController {
  constructor(private readonly rechecks: RecheckService) {}

  @Get()
  @Permission('rectification.read')
  @AnswersPage('抽查复查，最新的在前', RecheckAnswer)
  list(
    @Who() { reach }: Principal,
    @Query() { pending, ...query }: RecheckListQuery,
  ): Promise<Page<RecheckView>> {
    return this.rechecks.list(reach, { ...query, pending: pending === 'true' });
  }

  @Post()
  @Permission('rectification.manage')
  @AnswersCreated('从已销号事项中抽取复查；已在待复查之列的不重复列入', RechecksAnswer)
  async draw(
    @Who() principal: Principal,
    @Body() body: RecheckDrawBody,
  ): Promise<{ readonly items: readonly RecheckView[] }> {
    const ids = await this.rechecks.draw(actorOf(principal), body);
    return { items: await this.rechecks.views(principal.reach, ids) };
  }

  @Post(':recheckId/result')
  @Permission('rectification.manage')
  @Answers('登记复查结果；问题反弹的，事项随即重新打开', RechecksAnswer)
  async conclude(
    @Who() principal: Principal,
    @Param('recheckId', IdPipe) recheckId: number,
    @Body() { version: expectedVersion, ...result }: RecheckResultBody,
  ): Promise<{ readonly items: readonly RecheckView[] }> {
    await this.rechecks.conclude(actorOf(principal), { recheckId, expectedVersion, ...result });
    return { items: await this.rechecks.views(principal.reach, [recheckId]) };
  }
}
