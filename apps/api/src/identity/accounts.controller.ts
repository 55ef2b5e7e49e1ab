import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import {
  AccountDeskService,
  type AccountItem,
  AccountSafetyService,
  actorOf,
  type Principal,
  SsoService,
} from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { AccountActBody, AccountAnswer, AccountsQuery, NewAccountBody } from './account.dto.ts';

/** The system administrator gives accounts, the security administrator keeps them safe, the auditor looks on. */
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly desk: AccountDeskService,
    private readonly safety: AccountSafetyService,
    private readonly sso: SsoService,
  ) {}

  @Get()
  @Permission('accounts.read')
  @AnswersPage('列出账号', AccountAnswer)
  list(@Query() query: AccountsQuery): Promise<Page<AccountItem>> {
    return this.desk.list(query);
  }

  @Get(':accountId')
  @Permission('accounts.read')
  @Answers('查看一个账号', AccountAnswer)
  show(@Param('accountId', IdPipe) id: number): Promise<AccountItem> {
    return this.desk.show(id);
  }

  @Post()
  @Permission('accounts.create')
  @AnswersCreated('为人员开通账号', AccountAnswer)
  async create(@Who() principal: Principal, @Body() body: NewAccountBody): Promise<AccountItem> {
    return this.desk.show(await this.desk.create(actorOf(principal), body));
  }

  @Post(':accountId/invite')
  @Permission('accounts.invite')
  @Answers('重新发送邀请邮件')
  async invite(@Who() principal: Principal, @Param('accountId', IdPipe) id: number): Promise<void> {
    await this.desk.invite(actorOf(principal), id);
  }

  @Post(':accountId/disable')
  @Permission('accounts.disable')
  @Answers('停用账号：立即退出，不能再登录', AccountAnswer)
  disable(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Body() { reason }: AccountActBody,
  ): Promise<AccountItem> {
    return this.after(accountId, this.safety.disable(actorOf(principal), { accountId, reason }));
  }

  @Post(':accountId/enable')
  @Permission('accounts.disable')
  @Answers('重新启用账号', AccountAnswer)
  enable(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Body() { reason }: AccountActBody,
  ): Promise<AccountItem> {
    return this.after(accountId, this.safety.enable(actorOf(principal), { accountId, reason }));
  }

  @Post(':accountId/unlock')
  @Permission('accounts.unlock')
  @Answers('解除输错口令的锁定', AccountAnswer)
  unlock(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Body() { reason }: AccountActBody,
  ): Promise<AccountItem> {
    return this.after(accountId, this.safety.unlock(actorOf(principal), { accountId, reason }));
  }

  @Post(':accountId/reset-second-factor')
  @Permission('accounts.reset_second_factor')
  @Answers('取消双因素登录（手机遗失时）', AccountAnswer)
  resetSecondFactor(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Body() { reason }: AccountActBody,
  ): Promise<AccountItem> {
    return this.after(accountId, this.safety.resetSecondFactor(actorOf(principal), { accountId, reason }));
  }

  @Delete(':accountId/sessions')
  @Permission('accounts.end_sessions')
  @Answers('结束该账号的全部登录', AccountAnswer)
  endSessions(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Body() { reason }: AccountActBody,
  ): Promise<AccountItem> {
    return this.after(accountId, this.safety.endSessions(actorOf(principal), { accountId, reason }));
  }

  @Delete(':accountId/sso-binding')
  @Permission('accounts.revoke_access')
  @Answers('解除统一身份的绑定，下次按登录名重新绑定', AccountAnswer)
  unbind(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Body() { reason }: AccountActBody,
  ): Promise<AccountItem> {
    return this.after(accountId, this.sso.unbind(actorOf(principal), { accountId, reason }));
  }

  private async after(id: number, act: Promise<void>): Promise<AccountItem> {
    await act;
    return this.desk.show(id);
  }
}
