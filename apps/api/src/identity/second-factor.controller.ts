import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { type Principal, SecondFactorService, type TotpEnrolment } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { CodeBody, OwnerBody } from './session.dto.ts';

@Controller('second-factor')
export class SecondFactorController {
  constructor(private readonly factors: SecondFactorService) {}

  /** A new secret for an authenticator; asks for nothing until it is confirmed. */
  @Post()
  @Permission('account.own')
  enrol(@Who() principal: Principal): Promise<TotpEnrolment> {
    return this.factors.enrol(principal);
  }

  @Post('confirm')
  @Permission('account.own')
  @HttpCode(HttpStatus.NO_CONTENT)
  async confirm(@Who() principal: Principal, @Body() { code }: CodeBody): Promise<void> {
    await this.factors.confirm(principal, code);
  }

  @Post('disable')
  @Permission('account.own')
  @HttpCode(HttpStatus.NO_CONTENT)
  async disable(@Who() principal: Principal, @Body() { password }: OwnerBody): Promise<void> {
    await this.factors.disable(principal, password);
  }
}
