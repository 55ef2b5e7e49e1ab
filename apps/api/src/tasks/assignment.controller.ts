import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import {
  DeadlineService,
  ProgressService,
  type TaskItem,
  TaskListService,
  TaskService,
} from '#features/tasks';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PositionPipe } from './tasks-position.pipe.ts';
import { AssignBody, AssignManyBody, ReasonBody, ReassignBody, VersionBody } from './assignment.dto.ts';
import { TaskItemAnswer, TaskItemsAnswer } from './task-page.answers.ts';

/** A task goes out, is taken or comes back, goes on to another, stands still, or is taken away. */
@Controller('tasks')
export class AssignmentController {
  constructor(
    private readonly tasks: TaskService,
    private readonly deadlines: DeadlineService,
    private readonly progress: ProgressService,
    private readonly views: TaskListService,
  ) {}

  @Post('assign')
  @Permission('tasks.assign')
  @Answers('下达若干任务，全部下达或全部不下达', TaskItemsAnswer)
  async assignMany(
    @Who() principal: Principal,
    @Body() { tasks }: AssignManyBody,
  ): Promise<{ readonly items: readonly TaskItem[] }> {
    await this.tasks.assignMany(
      actorOf(principal),
      tasks.map(({ version: expectedVersion, ...assignment }) => ({ ...assignment, expectedVersion })),
    );
    return { items: await this.views.items(tasks.map(({ taskId }) => taskId)) };
  }

  @Post(':taskId/assign')
  @Permission('tasks.assign')
  @Answers('下达任务', TaskItemAnswer)
  assign(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, ...assignment }: AssignBody,
  ): Promise<TaskItem> {
    return this.after(
      taskId,
      this.tasks.assign(actorOf(principal), { ...assignment, taskId, expectedVersion }),
    );
  }

  @Post(':taskId/accept')
  @Permission('tasks.carry_out')
  @Answers('签收任务', TaskItemAnswer)
  accept(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion }: VersionBody,
  ): Promise<TaskItem> {
    return this.after(taskId, this.tasks.accept(actorOf(principal), { taskId, expectedVersion }));
  }

  @Post(':taskId/return')
  @Permission('tasks.carry_out')
  @Answers('在签收期限内退回任务', TaskItemAnswer)
  return(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, reason }: ReasonBody,
  ): Promise<TaskItem> {
    return this.after(
      taskId,
      this.tasks.returnToOffice(actorOf(principal), { taskId, expectedVersion, reason }),
    );
  }

  @Post(':taskId/reassign')
  @Permission('tasks.assign')
  @Answers('重新下达退回的任务，或把在办任务改派其他单位', TaskItemAnswer)
  reassign(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, ...command }: ReassignBody,
  ): Promise<TaskItem> {
    return this.after(
      taskId,
      this.tasks.reassign(actorOf(principal), { ...command, taskId, expectedVersion }),
    );
  }

  @Post(':taskId/suspend')
  @Permission('tasks.assign')
  @Answers('中止任务：中止期间不计天数', TaskItemAnswer)
  suspend(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, reason }: ReasonBody,
  ): Promise<TaskItem> {
    return this.after(
      taskId,
      this.deadlines.suspend(actorOf(principal), { taskId, expectedVersion, reason }),
    );
  }

  @Post(':taskId/resume')
  @Permission('tasks.assign')
  @Answers('恢复中止的任务', TaskItemAnswer)
  resume(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion }: VersionBody,
  ): Promise<TaskItem> {
    return this.after(taskId, this.deadlines.resume(actorOf(principal), { taskId, expectedVersion }));
  }

  @Post(':taskId/withdraw')
  @Permission('tasks.assign')
  @Answers('撤销任务', TaskItemAnswer)
  withdraw(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { version: expectedVersion, reason }: ReasonBody,
  ): Promise<TaskItem> {
    return this.after(taskId, this.tasks.withdraw(actorOf(principal), { taskId, expectedVersion, reason }));
  }

  @Post(':taskId/milestones/:position/reach')
  @Permission('tasks.carry_out')
  @Answers('报送节点完成', TaskItemAnswer)
  reachMilestone(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Param('position', PositionPipe) position: number,
    @Body() { version: expectedVersion }: VersionBody,
  ): Promise<TaskItem> {
    return this.after(
      taskId,
      this.progress.reachMilestone(actorOf(principal), { taskId, position, expectedVersion }),
    );
  }

  private async after(taskId: number, act: Promise<void>): Promise<TaskItem> {
    await act;
    return this.views.item(taskId);
  }
}
