import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import {
  GroupCloseService,
  type ItemPage,
  type ItemView,
  RectificationReader,
  RectificationService,
} from '#features/rectification';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { RectificationItemsAnswer, RectificationPageAnswer } from './item.answers.ts';
import {
  ClosureBody,
  EvidenceBody,
  GroupClosureBody,
  MeasureBody,
  RectificationReasonBody,
  RectificationVersionBody,
  VerificationBody,
} from './item.dto.ts';

/** Each step of an item, by whom its life says. */
@Controller('rectification')
export class ItemStepsController {
  constructor(
    private readonly rectification: RectificationService,
    private readonly groups: GroupCloseService,
    private readonly reader: RectificationReader,
  ) {}

  @Post(':itemId/measures')
  @Permission('rectification.agree')
  @Answers('确定措施、责任人和期限', RectificationPageAnswer)
  async agree(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, ...measure }: MeasureBody,
  ): Promise<ItemPage> {
    await this.rectification.agree(actorOf(principal), { itemId, expectedVersion, ...measure });
    return this.reader.page(principal.reach, itemId);
  }

  @Post(':itemId/start')
  @Permission('rectification.carry_out')
  @Answers('开始整改', RectificationPageAnswer)
  async start(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion }: RectificationVersionBody,
  ): Promise<ItemPage> {
    await this.rectification.start(actorOf(principal), { itemId, expectedVersion });
    return this.reader.page(principal.reach, itemId);
  }

  @Post(':itemId/evidence')
  @Permission('rectification.carry_out')
  @Answers('补充佐证', RectificationPageAnswer)
  async addEvidence(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, evidence }: EvidenceBody,
  ): Promise<ItemPage> {
    await this.rectification.addEvidence(actorOf(principal), { itemId, expectedVersion, evidence });
    return this.reader.page(principal.reach, itemId);
  }

  @Post(':itemId/submission')
  @Permission('rectification.carry_out')
  @Answers('报请核验', RectificationPageAnswer)
  async submit(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, evidence }: VerificationBody,
  ): Promise<ItemPage> {
    await this.rectification.submit(actorOf(principal), { itemId, expectedVersion, evidence });
    return this.reader.page(principal.reach, itemId);
  }

  @Post(':itemId/sending-back')
  @Permission('rectification.manage')
  @Answers('退回整改，写明还差什么', RectificationPageAnswer)
  async sendBack(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, reason }: RectificationReasonBody,
  ): Promise<ItemPage> {
    await this.rectification.sendBack(actorOf(principal), { itemId, expectedVersion, reason });
    return this.reader.page(principal.reach, itemId);
  }

  @Post(':itemId/closure')
  @Permission('rectification.manage')
  @Answers('核验通过，予以销号；核验人不能是责任人', RectificationPageAnswer)
  async close(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, finding }: ClosureBody,
  ): Promise<ItemPage> {
    const found = finding === undefined ? {} : { finding };
    await this.rectification.close(actorOf(principal), { itemId, expectedVersion, ...found });
    return this.reader.page(principal.reach, itemId);
  }

  @Post(':itemId/reopening')
  @Permission('rectification.manage')
  @Answers('重新打开，写明反弹的情况', RectificationPageAnswer)
  async reopen(
    @Who() principal: Principal,
    @Param('itemId', IdPipe) itemId: number,
    @Body() { version: expectedVersion, reason }: RectificationReasonBody,
  ): Promise<ItemPage> {
    await this.rectification.reopen(actorOf(principal), { itemId, expectedVersion, reason });
    return this.reader.page(principal.reach, itemId);
  }

  @Post('closures')
  @Permission('rectification.manage')
  @Answers('批量销号：全部销号，或一项也不办并逐项说明', RectificationItemsAnswer)
  async closeMany(
    @Who() principal: Principal,
    @Body() { items, finding }: GroupClosureBody,
  ): Promise<{ readonly items: readonly ItemView[] }> {
    const commands = items.map(({ itemId, version }) => ({ itemId, expectedVersion: version }));
    const ids = await this.groups.close(actorOf(principal), commands, finding);
    return { items: await this.reader.items(principal.reach, ids) };
  }
}
