import { Controller, Get } from '@nestjs/common';
import { type Desk, DeskService } from '#features/desk';
import type { Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { DeskAnswer } from './desk.dto.ts';

/** 工作台 */
@Controller('desk')
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  @Get()
  @Permission('session.own')
  @Answers('工作台：等我办的、我在等的，以及上一个工作日以来的变动', DeskAnswer)
  show(@Who() { personId, reach }: Principal): Promise<Desk> {
    return this.desk.show({ personId, reach });
  }
}
