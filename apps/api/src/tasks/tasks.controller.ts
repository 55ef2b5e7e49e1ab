import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { actorOf, type Principal } from '#features/identity';
import { type TaskItem, TaskListService, TaskPlanService, TaskService } from '#features/tasks';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { CooperatorsBody, MilestonesBody } from './assignment.dto.ts';
import { TaskItemAnswer, TaskItemsAnswer } from './task-page.answers.ts';
import { DraftEditBody, NewTasksBody } from './tasks.dto.ts';

/** Tasks are drafted and planned by the office. */
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TaskService,
    private readonly plans: TaskPlanService,
    private readonly views: TaskListService,
  ) {}

  @Post()
  @Permission('tasks.assign')
  @AnswersCreated('起草任务；几个单位时每个单位一项，全部成功或全部不成', TaskItemsAnswer)
  async create(
    @Who() principal: Principal,
    @Body() { leadUnitIds, code, ...rest }: NewTasksBody,
  ): Promise<{ readonly items: readonly TaskItem[] }> {
    if (code !== undefined && leadUnitIds.length > 1) {
      throw new DomainError('TASK_CODE_TWICE', '几个单位各有一项任务，编号不能相同，请留空由系统编号。', {
        code,
      });
    }
    const drafts = leadUnitIds.map((leadUnitId) => ({
      ...rest,
      ...(code === undefined ? {} : { code }),
      leadUnitId,
    }));
    const ids = await this.tasks.createMany(actorOf(principal), drafts);
    return { items: await this.views.items(ids) };
  }

  @Patch(':taskId')
  @Permission('tasks.assign')
  @Answers('修改任务草稿', TaskItemAnswer)
  async edit(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, ...edit }: DraftEditBody,
  ): Promise<TaskItem> {
    await this.plans.editDraft(actorOf(principal), { taskId, expectedVersion, ...edit });
    return this.views.item(taskId);
  }

  @Post(':taskId/milestones')
  @Permission('tasks.assign')
  @Answers('给在办任务增加节点', TaskItemAnswer)
  async addMilestones(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, milestones }: MilestonesBody,
  ): Promise<TaskItem> {
    await this.plans.addMilestones(actorOf(principal), { taskId, expectedVersion, milestones });
    return this.views.item(taskId);
  }

  @Post(':taskId/cooperators')
  @Permission('tasks.assign')
  @Answers('调整在办任务的配合单位', TaskItemAnswer)
  async changeCooperators(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, unitIds }: CooperatorsBody,
  ): Promise<TaskItem> {
    await this.plans.changeCooperators(actorOf(principal), { taskId, expectedVersion, unitIds });
    return this.views.item(taskId);
  }
}
