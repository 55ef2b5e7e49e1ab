import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { DeliveryDesk, DeliveryReader, DeliveryVerdicts, type DeliveryView } from '#features/notifications';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  DeliveriesBody,
  DeliveriesQuery,
  DeliveryAnswer,
  DeliveryCountsAnswer,
  VerdictBody,
} from './delivery.dto.ts';

/** 邮件投递 at the office: its own documents’, and its people’s. */
@Controller('deliveries')
export class DeliveriesController {
  constructor(
    private readonly reader: DeliveryReader,
    private readonly desk: DeliveryDesk,
    private readonly verdicts: DeliveryVerdicts,
  ) {}

  @Get()
  @Permission('deliveries.read')
  @AnswersPage('本机构及以下的邮件，最新的在前', DeliveryAnswer)
  list(
    @Who() { reach }: Principal,
    @Query() { bounced, ...query }: DeliveriesQuery,
  ): Promise<Page<DeliveryView>> {
    return this.reader.list(reach, { ...query, bounced: bounced === 'true' });
  }

  @Get('counts')
  @Permission('deliveries.read')
  @Answers('各状态的邮件数，和查看退信的邮箱的情况', DeliveryCountsAnswer)
  async counts(@Who() { reach }: Principal): Promise<DeliveryCountsAnswer> {
    return { ...(await this.reader.counts(reach)), mailboxes: await this.reader.mailboxes() };
  }

  @Post('resending')
  @Permission('deliveries.manage')
  @Answers('重发失败、退回或存疑的邮件')
  resend(@Who() who: Principal, @Body() { mailIds, reason }: DeliveriesBody): Promise<void> {
    return this.desk.resend(actorOf(who), { deliveryIds: mailIds, reason });
  }

  @Post('cancelling')
  @Permission('deliveries.manage')
  @Answers('取消还没有发出的邮件')
  cancel(@Who() who: Principal, @Body() { mailIds, reason }: DeliveriesBody): Promise<void> {
    return this.desk.cancel(actorOf(who), { deliveryIds: mailIds, reason });
  }

  @Post('verdict')
  @Permission('deliveries.manage')
  @Answers('核实存疑的邮件：收到的按已发送计，没有收到的按失败计')
  verdict(@Who() who: Principal, @Body() { mailIds, reason, outcome }: VerdictBody): Promise<void> {
    const command = { deliveryIds: mailIds, reason };
    return outcome === 'sent'
      ? this.verdicts.confirmSent(actorOf(who), command)
      : this.verdicts.confirmFailed(actorOf(who), command);
  }

  @Get(':mailId')
  @Permission('deliveries.read')
  @Answers('一封邮件的投递情况', DeliveryAnswer)
  show(@Who() { reach }: Principal, @Param('mailId', IdPipe) mailId: number): Promise<DeliveryView> {
    return this.reader.show(reach, mailId);
  }
}
