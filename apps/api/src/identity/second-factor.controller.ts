import { Body, Controller, Post } from '@nestjs/common';
import { type Principal, SecondFactorService, type TotpEnrolment } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { CodeBody, EnrolmentAnswer, OwnerBody } from './session.dto.ts';

@Controller('second-factor')
export class SecondFactorController {
  constructor(private readonly factors: SecondFactorService) {}

  @Post()
  @Permission('account.own')
  @AnswersCreated('取得双因素密钥：确认之前登录不会要求动态口令', EnrolmentAnswer)
  enrol(@Who() principal: Principal): Promise<TotpEnrolment> {
    return this.factors.enrol(principal);
  }

  @Post('confirm')
  @Permission('account.own')
  @Answers('输入一个动态口令，启用双因素登录')
  async confirm(@Who() principal: Principal, @Body() { code }: CodeBody): Promise<void> {
    await this.factors.confirm(principal, code);
  }

  @Post('disable')
  @Permission('account.own')
  @Answers('停用双因素登录')
  async disable(@Who() principal: Principal, @Body() { password }: OwnerBody): Promise<void> {
    await this.factors.disable(principal, password);
  }
}
