import { Body, Controller, HttpCode, HttpStatus, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OneTimeLinkService, PasswordService, type Principal, SecurityClock } from '#features/identity';
import { Permission, Public, Who } from '../http/access.ts';
import { FailureLimiter } from '../http/failure-limiter.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { PasswordBody, RedeemBody, ResetBody } from './session.dto.ts';

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
  @HttpCode(HttpStatus.NO_CONTENT)
  async change(@Who() principal: Principal, @Body() { current, next }: PasswordBody): Promise<void> {
    await this.passwords.change(principal, current, next);
  }

  /** Always accepted: whether there is such an account is told to its owner alone, by mail. */
  @Post('password-resets')
  @Public()
  @HttpCode(HttpStatus.ACCEPTED)
  async requestReset(@Body() { login }: ResetBody, @Req() { ip }: FastifyRequest): Promise<void> {
    this.limiter.take(ip);
    const pause = this.settings.pause();
    await this.links.requestReset(login, ip);
    await pause;
  }

  /** Sets the password with a link from a reset or an invitation. */
  @Post('password-resets/redeem')
  @Public()
  @HttpCode(HttpStatus.OK)
  redeem(
    @Body() { token, password }: RedeemBody,
    @Req() { ip }: FastifyRequest,
  ): Promise<{ readonly login: string }> {
    return this.links.redeem(token, password, ip);
  }
}
