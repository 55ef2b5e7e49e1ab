import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { type ItemPage, RectificationReader, RelapseService } from '#features/rectification';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { RectificationPageAnswer, RelapseCandidatesAnswer } from './item.answers.ts';
import { RelapseBody } from './item.dto.ts';

/** 回潮: the same problem again, in another year or another unit. */
@Controller('rectification')
export class RelapseController {
  constructor(
    private readonly relapses: RelapseService,
    private readonly reader: RectificationReader,
  ) {}

  @Get(':itemId/relapse-candidates')
  @Permission('rectification.manage')
  @Answers('回潮线索：本机构台账中先前已销号、问题相似的事项', RelapseCandidatesAnswer)
  async candidates(
    @Who() { reach }: Principal,
    @Param('itemId', IdPipe) itemId: number,
  ): Promise<RelapseCandidatesAnswer> {
    const found = await this.relapses.candidates(reach, itemId);
    return { items: found.map(({ item, ...likeness }) => ({ ...item, ...likeness })) };
  }

  @Post(':itemId/relapse')
  @Permission('rectification.manage')
  @Answers('认定为先前问题的回潮，或取消认定', RectificationPageAnswer)
  async markRelapse(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, ...mark }: RelapseBody,
  ): Promise<ItemPage> {
    await this.relapses.mark(actorOf(principal), { itemId, expectedVersion, ...mark });
    return this.reader.page(principal.reach, itemId);
  }
}
