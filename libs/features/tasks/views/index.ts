export { type ExtensionItem, ExtensionListService, type ExtensionQuery } from './extension-list.service.ts';
export {
  LIGHT_FILTERS,
  STATUS_FILTERS,
  TASK_ORDERS,
  type LightFilter,
  type StatusFilter,
  type TaskFilter,
  type TaskListQuery,
  type TaskOrder,
} from './task-filter.ts';
export type { TaskItem } from './task-item.ts';
export { type TaskCounts, TaskListService } from './task-list.service.ts';
export type { TaskPage } from './task-page.ts';
export { TaskPageService } from './task-page.service.ts';
export { type StoryItem, TaskStoryService } from './task-story.service.ts';
export { TaskViewsModule } from './task-views.module.ts';
