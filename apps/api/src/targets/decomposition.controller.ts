import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { type Decomposition, DecompositionService } from '#features/plan-import';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { AcceptanceBody, AcceptedAnswer, ProposalsAnswer } from './decomposition.dto.ts';

/** 任务分解: proposals that nobody has to take, and the tasks that a person makes of them. */
@Controller('targets/:targetId')
export class DecompositionController {
  constructor(private readonly decomposition: DecompositionService) {}

  @Get('proposals')
  @Permission('targets.manage')
  @Answers('为已确认的目标提出任务和节点的建议，不写入任何内容', ProposalsAnswer)
  propose(@Who() who: Principal, @Param('targetId', IdPipe) targetId: number): Promise<Decomposition> {
    return this.decomposition.propose(targetId, actorOf(who));
  }

  @Post('tasks')
  @Permission('tasks.assign')
  @AnswersCreated('采纳或自拟任务，全部下达，或什么也不写', AcceptedAnswer)
  async accept(
    @Who() who: Principal,
    @Param('targetId', IdPipe) targetId: number,
    @Body() { version: expectedVersion, tasks }: AcceptanceBody,
  ): Promise<AcceptedAnswer> {
    const taskIds = await this.decomposition.accept(actorOf(who), { targetId, expectedVersion, tasks });
    return { taskIds };
  }
}
