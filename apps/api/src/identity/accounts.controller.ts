import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import {
  AccountDeskService,
  type AccountItem,
  type AccountPage,
  AccountSafetyService,
  actorOf,
  type Principal,
} from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { IdPipe } from '../http/input.ts';
import { AccountsQuery, NewAccountBody } from './account.dto.ts';

/** The system administrator gives accounts, the security administrator keeps them safe, the auditor looks on. */
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly desk: AccountDeskService,
    private readonly safety: AccountSafetyService,
  ) {}

  @Get()
  @Permission('accounts.read')
  list(@Query() query: AccountsQuery): Promise<AccountPage> {
    return this.desk.list(query);
  }

  @Get(':id')
  @Permission('accounts.read')
  show(@Param('id', IdPipe) id: number): Promise<AccountItem> {
    return this.desk.show(id);
  }

  @Post()
  @Permission('accounts.create')
  async create(@Who() principal: Principal, @Body() body: NewAccountBody): Promise<AccountItem> {
    return this.desk.show(await this.desk.create(actorOf(principal), body));
  }

  @Post(':id/invite')
  @Permission('accounts.invite')
  @HttpCode(HttpStatus.NO_CONTENT)
  async invite(@Who() principal: Principal, @Param('id', IdPipe) id: number): Promise<void> {
    await this.desk.invite(actorOf(principal), id);
  }

  @Post(':id/disable')
  @Permission('accounts.disable')
  @HttpCode(HttpStatus.OK)
  disable(@Who() principal: Principal, @Param('id', IdPipe) id: number): Promise<AccountItem> {
    return this.after(id, this.safety.disable(actorOf(principal), id));
  }

  @Post(':id/enable')
  @Permission('accounts.disable')
  @HttpCode(HttpStatus.OK)
  enable(@Who() principal: Principal, @Param('id', IdPipe) id: number): Promise<AccountItem> {
    return this.after(id, this.safety.enable(actorOf(principal), id));
  }

  @Post(':id/unlock')
  @Permission('accounts.unlock')
  @HttpCode(HttpStatus.OK)
  unlock(@Who() principal: Principal, @Param('id', IdPipe) id: number): Promise<AccountItem> {
    return this.after(id, this.safety.unlock(actorOf(principal), id));
  }

  @Post(':id/reset-second-factor')
  @Permission('accounts.reset_second_factor')
  @HttpCode(HttpStatus.OK)
  resetSecondFactor(@Who() principal: Principal, @Param('id', IdPipe) id: number): Promise<AccountItem> {
    return this.after(id, this.safety.resetSecondFactor(actorOf(principal), id));
  }

  @Delete(':id/sessions')
  @Permission('accounts.end_sessions')
  @HttpCode(HttpStatus.OK)
  endSessions(@Who() principal: Principal, @Param('id', IdPipe) id: number): Promise<AccountItem> {
    return this.after(id, this.safety.endSessions(actorOf(principal), id));
  }

  private async after(id: number, act: Promise<void>): Promise<AccountItem> {
    await act;
    return this.desk.show(id);
  }
}
