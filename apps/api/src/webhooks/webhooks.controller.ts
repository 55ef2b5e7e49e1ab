import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import {
  WebhookDesk,
  type WebhookDeliveryView,
  type WebhookView,
  type WebhookWithSecret,
} from '#features/webhooks';
import { type Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import {
  ChangeWebhookBody,
  NewWebhookBody,
  WebhookAnswer,
  WebhookDeliveriesQuery,
  WebhookDeliveryAnswer,
  WebhookSecretAnswer,
  WebhookVersionBody,
} from './webhook.dto.ts';

/** 事件推送: other systems hear of what happens here, signed. */
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly desk: WebhookDesk) {}

  @Get()
  @Permission('webhooks.manage')
  @AnswersPage('事件推送列表', WebhookAnswer)
  list(@Query() query: PageQuery): Promise<Page<WebhookView>> {
    return this.desk.list(query);
  }

  @Post()
  @Permission('webhooks.manage')
  @AnswersCreated('新建事件推送；签名密钥只在答复中出现一次', WebhookSecretAnswer)
  create(@Who() principal: Principal, @Body() body: NewWebhookBody): Promise<WebhookWithSecret> {
    return this.desk.create(actorOf(principal), body);
  }

  @Get(':webhookId')
  @Permission('webhooks.manage')
  @Answers('查看事件推送', WebhookAnswer)
  show(@Param('webhookId', IdPipe) webhookId: number): Promise<WebhookView> {
    return this.desk.show(webhookId);
  }

  @Patch(':webhookId')
  @Permission('webhooks.manage')
  @Answers('修改、启用或停用事件推送', WebhookAnswer)
  change(
    @Who() principal: Principal,
    @Param('webhookId', IdPipe) webhookId: number,
    @Body() { version, ...change }: ChangeWebhookBody,
  ): Promise<WebhookView> {
    return this.desk.change(actorOf(principal), { ...change, webhookId, expectedVersion: version });
  }

  @Delete(':webhookId')
  @Permission('webhooks.manage')
  @Answers('删除事件推送及其推送记录；只想暂停的请停用')
  remove(
    @Who() principal: Principal,
    @Param('webhookId', IdPipe) webhookId: number,
    @Body() { version }: WebhookVersionBody,
  ): Promise<void> {
    return this.desk.remove(actorOf(principal), webhookId, version);
  }

  @Post(':webhookId/secret')
  @Permission('webhooks.manage')
  @Answers('更换签名密钥；旧密钥立即失效', WebhookSecretAnswer)
  renewSecret(
    @Who() principal: Principal,
    @Param('webhookId', IdPipe) webhookId: number,
    @Body() { version }: WebhookVersionBody,
  ): Promise<WebhookWithSecret> {
    return this.desk.renewSecret(actorOf(principal), webhookId, version);
  }

  @Post(':webhookId/test')
  @Permission('webhooks.manage')
  @AnswersCreated('试发一条消息；结果见推送记录', WebhookDeliveryAnswer)
  test(
    @Who() principal: Principal,
    @Param('webhookId', IdPipe) webhookId: number,
  ): Promise<WebhookDeliveryView> {
    return this.desk.test(actorOf(principal), webhookId);
  }

  @Get(':webhookId/deliveries')
  @Permission('webhooks.manage')
  @AnswersPage('推送记录，最新的在前', WebhookDeliveryAnswer)
  deliveries(
    @Param('webhookId', IdPipe) webhookId: number,
    @Query() query: WebhookDeliveriesQuery,
  ): Promise<Page<WebhookDeliveryView>> {
    return this.desk.deliveries(webhookId, query);
  }

  @Post(':webhookId/deliveries/:deliveryId/replay')
  @Permission('webhooks.manage')
  @Answers('重发一条已送达或已放弃的消息', WebhookDeliveryAnswer)
  replay(
    @Who() principal: Principal,
    @Param('webhookId', IdPipe) webhookId: number,
    @Param('deliveryId', IdPipe) deliveryId: number,
  ): Promise<WebhookDeliveryView> {
    return this.desk.replay(actorOf(principal), webhookId, deliveryId);
  }
}
