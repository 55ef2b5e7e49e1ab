import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Principal } from '#features/identity';
import {
  type ExtensionItem,
  ExtensionListService,
  type StoryItem,
  type TaskCounts,
  type TaskItem,
  TaskListService,
  type TaskPage,
  TaskPageService,
  TaskStoryService,
} from '#features/tasks';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { ExtensionListParams, TaskCountsParams, TaskListParams } from './task-list.dto.ts';
import {
  ExtensionItemAnswer,
  StoryAnswer,
  TaskCountsAnswer,
  TaskItemAnswer,
  TaskPageAnswer,
} from './task-page.answers.ts';

/** What is read of tasks: everybody sees as far as the walls of the organisation allow. */
@Controller()
export class TaskListController {
  constructor(
    private readonly tasks: TaskListService,
    private readonly pages: TaskPageService,
    private readonly stories: TaskStoryService,
    private readonly extensions: ExtensionListService,
  ) {}

  @Get('tasks')
  @Permission('tasks.read')
  @AnswersPage('任务清单', TaskItemAnswer)
  list(@Who() { reach }: Principal, @Query() { mine, ...query }: TaskListParams): Promise<Page<TaskItem>> {
    return this.tasks.list(reach, { ...query, mine: mine === 'true' });
  }

  @Get('tasks/counts')
  @Permission('tasks.read')
  @Answers('任务的亮灯数和状态数，筛选条件与清单相同', TaskCountsAnswer)
  counts(@Who() { reach }: Principal, @Query() { mine, ...filter }: TaskCountsParams): Promise<TaskCounts> {
    return this.tasks.counts(reach, { ...filter, mine: mine === 'true' });
  }

  @Get('tasks/:taskId')
  @Permission('tasks.read')
  @Answers('任务页：任务的全部情况、将自动办理的下一步、查看者可办理的事项', TaskPageAnswer)
  show(@Who() { reach }: Principal, @Param('taskId', IdPipe) taskId: number): Promise<TaskPage> {
    return this.pages.page(reach, taskId);
  }

  @Get('tasks/:taskId/story')
  @Permission('tasks.read')
  @AnswersPage('办理过程，最早的在前', StoryAnswer)
  story(
    @Who() { reach }: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Query() query: PageQuery,
  ): Promise<Page<StoryItem>> {
    return this.stories.story(reach, taskId, query);
  }

  @Get('extensions')
  @Permission('tasks.read')
  @AnswersPage('延期申请，最新的在前', ExtensionItemAnswer)
  listExtensions(
    @Who() { reach }: Principal,
    @Query() { pending, ...query }: ExtensionListParams,
  ): Promise<Page<ExtensionItem>> {
    return this.extensions.list(reach, { ...query, pending: pending === 'true' });
  }
}
