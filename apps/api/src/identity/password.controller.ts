import { Body, Controller, HttpCode, HttpStatus, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OneTimeLinkService, PasswordService, type Principal, SecurityClock } from '#features/identity';
import { Permission, Public, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { PasswordBody, RedeemBody, RedeemedAnswer, ResetBody } from './session.dto.ts';

const RESETS_BY_ADDRESS = 10;
const WINDOW_MINUTES = 10;

@Controller()
export class PasswordController {
  private readonly limiter: FailureLimiter;

  constructor(
    private readonly passwords: PasswordService,
    private readonly links: OneTimeLinkService,
    private readonly settings: HttpSettings,
    clock: SecurityClock,
  ) {
    this.limiter = new FailureLimiter(clock, RESETS_BY_ADDRESS, WINDOW_MINUTES);
  }

  @Post('password')
  @Permission('account.own', { beforePasswordChange: true })
  @Answers('修改口令：其他登录随之结束')
  async change(@Who() principal: Principal, @Body() { current, next }: PasswordBody): Promise<void> {
    await this.passwords.change(principal, current, next);
  }

  /** Always accepted: whether there is such an account is told to its owner alone, by mail. */
  @Post('password-resets')
  @Public()
  @ApiOperation({ summary: '申请用邮件重新设置口令' })
  @ApiAcceptedResponse({ description: '已受理；有这个账号才会发邮件' })
  @HttpCode(HttpStatus.ACCEPTED)
  async requestReset(@Body() { login }: ResetBody, @Req() { ip }: FastifyRequest): Promise<void> {
    this.limiter.take(ip);
    const pause = this.settings.pause();
    await this.links.requestReset(login, ip);
    await pause;
  }

  @Post('password-resets/redeem')
  @Public()
  @Answers('用邮件中的链接设置口令', RedeemedAnswer)
  redeem(@Body() { token, password }: RedeemBody, @Req() { ip }: FastifyRequest): Promise<RedeemedAnswer> {
    return this.links.redeem(token, password, ip);
  }
}
