import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { DeadlineService, type TaskPage, TaskPageService } from '#features/tasks';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { ExtensionBody, ExtensionDecisionBody } from './assignment.dto.ts';
import { TaskPageAnswer } from './task-page.answers.ts';

/** 延期: asked by the unit, decided by the office. Both answer with the task's page as it then stands. */
@Controller()
export class AssignmentExtensionsController {
  constructor(
    private readonly deadlines: DeadlineService,
    private readonly pages: TaskPageService,
  ) {}

  @Post('tasks/:taskId/extensions')
  @Permission('tasks.carry_out')
  @AnswersCreated('申请延期，须在期限届满前', TaskPageAnswer)
  async request(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, reason, dueOn: newDueOn }: ExtensionBody,
  ): Promise<TaskPage> {
    const plea = { taskId, expectedVersion, reason, newDueOn };
    await this.deadlines.requestExtension(actorOf(principal), plea);
    return this.pages.page(principal.reach, taskId);
  }

  @Post('extensions/:extensionId/decision')
  @Permission('tasks.review')
  @Answers('审批延期：可准予较早的期限；不同意须写明理由', TaskPageAnswer)
  async decide(
    @Who() principal: Principal,
    @Param('extensionId', IdPipe) extensionId: number,
    @Body() { version: expectedVersion, ...verdict }: ExtensionDecisionBody,
  ): Promise<TaskPage> {
    const taskId = await this.deadlines.decideExtension(actorOf(principal), {
      ...verdict,
      extensionId,
      expectedVersion,
    });
    return this.pages.page(principal.reach, taskId);
  }
}
