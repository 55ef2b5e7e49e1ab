import { Module } from '@nestjs/common';
import { SearchModule } from '#features/search';
import { SupervisionModule } from '#features/supervision';
import { ExtensionListService } from './extension-list.service.ts';
import { TaskReader } from './reader.ts';
import { TaskListService } from './task-list.service.ts';
import { TaskPageService } from './task-page.service.ts';
import { TaskStoryService } from './task-story.service.ts';
import { TextFinder } from './text-finder.ts';
import { Today } from './today.ts';

/** What is read of tasks: apart from what changes them, so that a process that only writes need not have it. */
@Module({
  imports: [SearchModule, SupervisionModule],
  providers: [
    TaskReader,
    TextFinder,
    Today,
    TaskListService,
    TaskPageService,
    TaskStoryService,
    ExtensionListService,
  ],
  exports: [TaskListService, TaskPageService, TaskStoryService, ExtensionListService],
})
export class TaskViewsModule {}
