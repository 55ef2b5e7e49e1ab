import { Body, Controller, Get, HttpStatus, Post } from '@nestjs/common';
import { DemoClock } from '#features/demo';
import { SAMPLE_PASSWORD } from '#features/identity';
import { sampleAccounts } from '#features/sample';
import { Permission, Public } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { DemoAnswer, DemoClockAnswer, DemoMoveBody } from './demo.dto.ts';

/** 示例: accounts to try and a clock to move. A real system answers 404. */
@Controller('demo')
export class DemoController {
  constructor(private readonly clock: DemoClock) {}

  @Get()
  @Public()
  @Answers('示例账号和示例时钟；正式环境没有', DemoAnswer)
  show(): DemoAnswer {
    const { now } = this.clock.show();
    const accounts = sampleAccounts().map(({ code, role, name, organization }) => ({
      ...{ login: code.toLowerCase(), role, name, organizationName: organization },
    }));
    return { now, password: SAMPLE_PASSWORD, accounts };
  }

  @Get('clock')
  @Permission('session.own')
  @Answers('示例时钟走到哪里', DemoClockAnswer)
  time(): DemoClockAnswer {
    return this.clock.show();
  }

  @Post('clock')
  @Permission('session.own')
  @Answers('把示例时钟向前拨，途中该办的事照常办理；进度见 GET', DemoClockAnswer, HttpStatus.ACCEPTED)
  move(@Body() { by }: DemoMoveBody): DemoClockAnswer {
    this.clock.start(by);
    return this.clock.show();
  }
}
